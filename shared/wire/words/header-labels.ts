/** The field that a typed header line fills. `body` ends the header; `ignored` says something about the file, not the story. */
export type HeaderField =
  | 'headline'
  | 'deck'
  | 'slugline'
  | 'byline'
  | 'creditLine'
  | 'dateline'
  | 'embargo'
  | 'itemId'
  | 'version'
  | 'status'
  | 'date'
  | 'section'
  | 'keywords'
  | 'language'
  | 'urgency'
  | 'caption'
  | 'photoCredit'
  | 'copyright'
  | 'usageTerms'
  | 'note'
  | 'body';

/** What desks type before the colon, by field: English, German, French, Spanish, Portuguese, Italian, Russian, Turkish, Arabic, Persian, Chinese. */
const LABELS: Readonly<Record<HeaderField, string>> = {
  headline:
    'headline|head|title|hl|überschrift|titel|titre|título|titulo|titular|titolo|заголовок|başlık|العنوان|عنوان|تیتر|标题|標題|タイトル|見出し|제목',
  deck: 'deck|summary|subhead|sub-headline|subheadline|standfirst|abstract|teaser|lead|unterzeile|vorspann|chapô|chapo|sous-titre|subtítulo|entradilla|sommario|подзаголовок|spot|الملخص|خلاصه|لید|زیرعنوان|摘要|副标题',
  slugline: 'slug|slugline|stichwort|ключевое слово|الكلمة المفتاحية|کلیدواژه',
  byline:
    'byline|by|author|authors|reporter|autor|autorin|auteur|autore|автор|авторы|yazar|بقلم|الكاتب|نویسنده|نويسنده|خبرنگار|作者|记者|記者|기자',
  creditLine: 'credit|source|credit line|quelle|fuente|fonte|источник|kaynak|المصدر|منبع|来源|來源',
  dateline: 'dateline|place|location|ort|lieu|lugar|luogo|место|المكان|مکان|محل',
  embargo:
    'embargo|embargoed|embargoed until|embargo until|release|release time|hold until|not before|sperrfrist|sperrfrist bis|gesperrt bis|эмбарго|эмбарго до|ambargo|حظر النشر|حظر للنشر حتى|محظور النشر حتى|ممنوعیت انتشار|تحریم خبری|禁发至|发布时间限制',
  itemId: 'id|story id|item id|guid|ref|reference|kennung|identifiant|идентификатор|المعرف|شناسه|编号',
  version: 'version|revision|rev|fassung|версия|sürüm|الإصدار|نسخه|نسخة|版本',
  status: 'status|estado|statut|stato|статус|durum|الحالة|وضعیت|状态',
  date: 'date|datum|fecha|data|дата|tarih|published|updated|issued|sent|التاريخ|تاریخ|日期|날짜',
  section:
    'section|category|desk|ressort|rubrik|rubrique|sección|seccion|categoría|sezione|раздел|рубрика|kategori|القسم|بخش|دسته|栏目|欄目',
  keywords:
    'keywords|tags|topics|subject tags|schlagworte|schlagwörter|mots-clés|palabras clave|теги|etiketler|الكلمات المفتاحية|برچسب‌ها|برچسب ها|关键词',
  language: 'language|lang|sprache|langue|idioma|lingua|язык|dil|اللغة|زبان|语言',
  urgency: 'urgency|priority|priorität|urgence|urgencia|срочность|الأولوية|اولویت',
  caption:
    'caption|photo caption|picture caption|bildunterschrift|bu|légende|legende|pie de foto|didascalia|подпись|التعليق|شرح عکس|زیرنویس عکس|图片说明',
  photoCredit:
    'photo|photo credit|picture credit|photo by|foto|crédit photo|créditos|фото|fotoğraf|الصورة|تصوير|عکس|عکس از|图片|摄影',
  copyright: 'copyright|©|rights|حقوق النشر|حق نشر',
  usageTerms: 'usage|usage terms|restrictions|terms|nutzung|einschränkungen',
  note: "note|notes|editor's note|editors' note|note to editors|notes to editors|eds|editors|advisory|ed note|ednote|hinweis|redaktionelle hinweise|anmerkung|nota|nota a los editores|note aux rédactions|примечание|ملاحظة|تنويه للمحررين|یادداشت|توجه|编者注",
  body: 'text|body|story|copy|artikel|texte|texto|testo|текст|النص|متن|正文',
};

const FIELD_OF_LABEL = new Map<string, HeaderField>(
  (Object.keys(LABELS) as HeaderField[]).flatMap((field) =>
    LABELS[field].split('|').map((label): [string, HeaderField] => [label, field]),
  ),
);

/** Fields whose label alone shows that a header was typed; "Note:" or "Date:" may also begin a story. */
const STRONG = new Set<HeaderField>([
  'headline',
  'slugline',
  'byline',
  'embargo',
  'itemId',
  'version',
  'status',
  'section',
  'keywords',
  'deck',
]);

export interface HeaderLine {
  readonly field: HeaderField | undefined;
  readonly label: string;
  readonly value: string;
  readonly strong: boolean;
}

/** A line "Label: value" (also with a full-width colon), with the field when the label is known. */
export function headerLine(line: string): HeaderLine | undefined {
  if (line.length > 2_000) return undefined;
  const match = /^([\p{L}\p{M}\p{N}©][\p{L}\p{M}\p{N}\u200c'’ .#-]{0,29}?)\s*[:：]\s*(.*)$/u.exec(line);
  if (match === null) return undefined;
  const [, label = '', value = ''] = match;
  const field = FIELD_OF_LABEL.get(label.toLowerCase().replace(/’/g, "'").trim());
  return { field, label, value, strong: field !== undefined && STRONG.has(field) };
}
