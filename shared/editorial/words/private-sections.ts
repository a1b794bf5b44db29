/**
 * Headings after which nothing is for the public: a block that is nothing but one of these, and all after it. Folded,
 * without signs at either end. dpa's notebook in five languages; "not for publication" ends the public part everywhere.
 */
export const PRIVATE_HEADINGS: ReadonlySet<string> = new Set([
  'notizblock',
  'notebook',
  'notepad',
  'redaktionelle hinweise',
  'editorial notes',
  'notes to editors',
  'note to editors',
  'notes to editor',
  'note to editor',
  'notas a los editores',
  'notas para el editor',
  'aviso al editor',
  'notes aux redactions',
  'note aux redactions',
  'note aux editeurs',
  'note per i redattori',
  'noot voor de redactie',
  'noot voor de pers',
  'not voor publicatie',
  'hinweise fur die redaktionen',
  'hinweis an die redaktionen',
  'ansprechpartner fur redaktionen',
  'ruckfragehinweis',
  'примечание для редакторов',
  'uwaga dla redaktorow',
  'تنويه للمحررين',
  'ملاحظه للمحررين',
  'يادداشت براي سردبيران',
]);

/** Sentences that open such a part. Regular expressions for the folded block, from its head. */
export const PRIVATE_SENTENCES: readonly string[] = [
  '(?:the )?(?:following|above)? ?(?:information|lines?|text|part|notes?|contacts?)? ?(?:is |are )?not (?:intended |meant )?for (?:publication|broadcast|public use|release)(?! before| until| prior)',
  'not (?:intended )?for publication(?! before| until| prior)',
  '(?:die folgenden |nachfolgende |folgende )?(?:informationen|angaben|hinweise|kontakte)? ?(?:sind |ist )?(?:nicht zur veroffentlichung|nicht fur die veroffentlichung)(?: bestimmt)?(?! vor)',
  'nur zur internen (?:verwendung|information)',
  '(?:les informations (?:suivantes|ci-dessous) )?(?:ne sont )?(?:pas destinees? a (?:la |etre )?publi)',
  '(?:la siguiente informacion )?no (?:esta )?destinad[ao]s? a (?:la )?publicacion',
  'не для (?:публикации|печати)',
  '(?:المعلومات التاليه )?(?:ليست|غير معده|غير مخصصه) للنشر',
  '(?:اطلاعات زير )?براي انتشار نيست',
];

/**
 * Lines for the desk at the head of the copy, or its end: the whole block is one. For the folded block, from its head.
 * Editors' notes that speak to readers (words/public-notes.ts) stay.
 */
export const DESK_LINES: readonly { readonly role: string; readonly pattern: string }[] = [
  { role: 'editors', pattern: '[(\\[]?eds\\s?[:.]' },
  {
    role: 'editors',
    pattern:
      "[(\\[]?(?:editors?'?s? note|note to editors?|attention editors?|editors please note|news editors?)\\s*[:_–—-]",
  },
  { role: 'editors', pattern: '[(\\[]?(?:achtung|hinweis)[, ]+(?:an die )?redaktion(?:en)?\\b' },
  { role: 'editors', pattern: '[(\\[]?(?:redaktioneller hinweis|redaktionshinweis)\\s*:' },
  { role: 'editors', pattern: '[(\\[]?(?:note|avis) aux (?:redactions|clients|abonnes)\\b' },
  { role: 'editors', pattern: '[(\\[]?(?:aviso|nota) (?:al editor|a los (?:editores|clientes|abonados))\\b' },
  { role: 'editors', pattern: '[(\\[]?(?:примечание для редакторов|вниманию редакци[ий])\\b' },
  { role: 'editors', pattern: '[(\\[]?(?:تنويه|ملاحظه) للمحررين' },
  { role: 'editors', pattern: '[(\\[]?(?:يادداشت براي سردبيران|قابل توجه سردبيران)' },
  { role: 'pictures', pattern: 'ap (?:photo|graphic|video)s? [a-z]{2,4}\\d{2,4}' },
  {
    role: 'product',
    pattern:
      '[(\\[](?:picture|pictures|photo|photos|video|graphic|graphics|infographie|live|audio|archive|file|pix|foto|grafik|صوره|صور|فيديو|رسم|غرافيك)(?:\\s?[+/,&]\\s?[a-z\\u0600-\\u06ff ]{3,20}){1,6}[)\\]]$',
  },
  { role: 'contact', pattern: '\\(\\(?[^()\\s]{1,60}@[^()\\s]{3,60}(?:[;,][^()]{0,200})?\\)?\\)$' },
  { role: 'contact', pattern: '(?:e-?mail|tel|telefon|phone|fax|reuters messaging)\\.?\\s?: ?[^.]{0,80}$' },
];

/** Page furniture that a reader of pasted copy may have left at the end. The whole folded block. */
export const PAGE_FURNITURE: readonly string[] = [
  'do you like this article\\?',
  'captcha ?\\*?',
  '(?:share|tweet|print|e-?mail)(?: this)?(?: article| story)?',
  'read more',
  'advertisement',
  'anzeige',
  'teilen',
  'drucken',
  'publicidad',
  'publicite',
  'pubblicita',
  'leave a (?:comment|reply)',
  '\\d+ comments?',
  'sign up (?:for|to) (?:our|the) newsletter.{0,60}',
  'اشتراک گذاري|چاپ|نظر شما',
  'هل اعجبك هذا المقال؟?',
  'مشاركه',
  'آيا اين مقاله را پسنديديد؟?|ايا اين مطلب را پسنديديد؟?',
];
