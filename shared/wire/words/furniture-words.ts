/**
 * What page templates print around an article: only whole short lines are compared, never a part of a sentence. Most
 * furniture is found by its shape (a form label ends with an asterisk); these are the lines that look like words.
 */
const LINES: readonly string[] = [
  'share|share this|share this article|print|print this|email|e-mail|save|bookmark|copy link|link copied|like|tweet|facebook|twitter|whatsapp|telegram|linkedin|reddit|home|menu|search|subscribe|sign up|log in|login|newsletter|advertisement|advertising|sponsored|read more|read also|see also|more|related|related articles|related stories|related content|recommended|most read|most popular|trending|popular|comments|comment|leave a comment|post a comment|add a comment|comment policy|no comments|submit|cancel|reply|name|your name|website|captcha|next|previous|back to top|top|view comments|show more|load more|follow us|do you like this article|did you like this article|was this article helpful|photo gallery|watch|listen|tags|more from this section|skip to content|accept cookies',
  'teilen|drucken|anzeige|werbung|mehr zum thema|lesen sie auch|kommentare|kommentar schreiben|zur startseite|gefällt ihnen dieser artikel|weiterlesen',
  'partager|imprimer|publicité|lire aussi|à lire aussi|commentaires|commenter|aimez-vous cet article|avez-vous aimé cet article|articles liés',
  'compartir|imprimir|publicidad|leer más|lea también|comentarios|comentar|le gusta este artículo|¿le gusta este artículo|artículos relacionados',
  'compartilhar|leia também|leia mais|comentários|condividi|stampa|pubblicità|leggi anche|commenti',
  'поделиться|печать|реклама|читайте также|комментарии|оставить комментарий|комментарий|имя|отправить|подписаться|нравится ли вам эта статья|вам понравилась эта статья|вам понравился этот материал|похожие статьи|капча',
  'поділитися|коментарі|читайте також|вам подобається ця стаття',
  'paylaş|yazdır|yorumlar|yorum yap|ilgili haberler|bu makaleyi beğendiniz mi',
  'شارك|مشاركة|طباعة|إعلان|إعلانات|اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|مواضيع ذات صلة|التعليقات|تعليق|أضف تعليقا|أضف تعليقاً|إرسال|الاسم|البريد الإلكتروني|هل أعجبك هذا المقال|هل أعجبكم هذا المقال|سياسة التعليقات|كابتشا|المزيد',
  'اشتراک|اشتراک گذاری|اشتراک‌گذاری|چاپ|آگهی|تبلیغات|بیشتر بخوانید|مطالب مرتبط|مطالب مرتبط:|نظرات|نظر|دیدگاه|دیدگاه‌ها|ارسال|نام|ایمیل|آیا این مقاله را دوست دارید|آیا این مقاله را می پسندید|آیا این مقاله را می‌پسندید|آیا این مقاله را پسندیدید|کپچا|کد امنیتی',
  'تبصرہ|تبصرے|شیئر کریں|کیا آپ کو یہ مضمون پسند آیا|آپ کو یہ مضمون پسند آیا|تبصره|شریکول|ایا دا مقاله مو خوښه شوه',
  '分享|打印|广告|廣告|相关文章|相关阅读|阅读更多|评论|留言|你喜欢这篇文章吗|您喜欢这篇文章吗|验证码|提交|シェア|広告|関連記事|コメント|공유|광고|댓글|관련 기사',
];

const FURNITURE = new Set(LINES.flatMap((line) => line.split('|')));

/** Whether a whole line is page furniture by its words. */
export function isFurnitureLine(line: string): boolean {
  if (line.length > 60) return false;
  const bare = line
    .toLowerCase()
    .replace('(s)', 's')
    .replace(/^[\s\d()•·|>»*_#:-]+|[\s\d()•·|<«*_#:?؟？-]+$/gu, '')
    .replace(/^¿/, '');
  return FURNITURE.has(bare) || FURNITURE.has(`¿${bare}`);
}
