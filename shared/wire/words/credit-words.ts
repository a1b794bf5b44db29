/** Words that show that a short text is a credit: agencies as they sign pictures and bylines, and words for photographs. */
const AGENCIES =
  'afp|ap|reuters|dpa|epa|efe|ansa|apa|aap|upi|pti|ani|tass|itar-tass|ria novosti|xinhua|kyodo|yonhap|jiji|anadolu|anp|belga|tt|ntb|ritzau|stt|lusa|pap|ctk|mti|tanjug|irna|isna|mehr|tasnim|fars|sana|spa|wam|qna|kuna|petra|mena|map|aps|nna|bna|getty|getty images|agence france-presse|associated press|the associated press|deutsche presse-agentur|press association|pa|bloomberg|interfax|ukrinform|unian|azertac|zuma|nurphoto|sipa|rex|shutterstock|imago|picture alliance|alamy|afptv|centcom|wikimedia|staff|files?|handout|pool|courtesy|screenshot|via|twitter|facebook|telegram|nato|un|nasa';
const OTHER_SCRIPTS =
  'فرانس برس|فرانس‌پرس|فرانس پرس|ا ف ب|أ ف ب|أ.ف.ب|ای‌اف‌پی|ای اف پی|ایاف‌پی|رويترز|رویترز|آسوشیتدپرس|آسوشیتد پرس|أسوشيتد برس|اسوشيتد برس|خبرگزاری|خبرگزاري|وكالة|وكالات|ایرنا|ایسنا|تسنیم|سانا|الأناضول|آناتولی|د ب أ|گتی|إي بي أيه|афп|ап|рейтер|рейтерс|тасс|риа новости|интерфакс|агентство|агенство|укринформ|法新社|路透社|路透|美联社|美聯社|新华社|新華社|中新社|共同社|共同通信|共同|時事|ロイター|연합뉴스|로이터|רויטרס|אי-אף-פי';

const AGENCY_LINE = new RegExp(`(?:^|[^\\p{L}])(?:${AGENCIES})(?=$|[^\\p{L}])`, 'iu');
const AGENCY_OTHER = new RegExp(OTHER_SCRIPTS, 'iu');

/** Whether a short text names an agency or says "courtesy", "handout" and the like. */
export function namesAgency(text: string): boolean {
  return AGENCY_LINE.test(text) || AGENCY_OTHER.test(text);
}

const PHOTO =
  /(?:^|[^\p{L}])(?:photos?|foto|fotos|picture|image|photograph|crédit|credit|bild|zdjęcie|fotoğraf|фото|снимок)(?=$|[^\p{L}])|صورة|تصوير|الصورة|عکس|تصویر|图片|圖片|摄|攝|写真|사진/iu;

/** Whether a short text speaks of a photograph. */
export function speaksOfPhoto(text: string): boolean {
  return PHOTO.test(text);
}
