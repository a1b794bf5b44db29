/** How an embargo is spoken of. Alternatives are separated by `|`; regular expressions are written for folded text. */
export interface EmbargoWords {
  /** Can be nothing but an embargo on the copy, in notes and at the head of a line. */
  readonly sure: readonly string[];
  /** The same in notes; at the head of a line of copy only with a time of day ("Under embargo for 60 years, Cuba …"). */
  readonly inNotes?: readonly string[];
  /** Opens a note, and a time of day follows: "Release at 6pm GMT Wednesday". */
  readonly headOfNote?: readonly string[];
  /** Also the word for a ban on trade: needs capitals, a colon, or "until" and a time of day with it. */
  readonly noun?: string;
  /** "until", as it follows the noun. */
  readonly until?: string;
  /** The embargo is over. */
  readonly lifted?: readonly string[];
}

const NOT = '(?:not|never)';

export const EMBARGO_WORDS: Readonly<Record<string, EmbargoWords>> = {
  en: {
    sure: [
      '(?:strictly |under )?embargoed(?: for [a-z ]{1,40}?)?(?: copy)?(?: until| till| to| before| at)?',
      'strict embargo',
      'news embargo',
      `${NOT} (?:for|to be) (?:public |general |immediate )?(?:release|released|publication|published|broadcast|use|used|distribution|transmission)(?: or [a-z]+)? (?:until|before|prior to|till)`,
      `(?:do ${NOT}|don't|${NOT} to) (?:publish|release|use|broadcast|distribute|move|run)(?: (?:this|it|before|or broadcast))* (?:until|before|prior to|till)`,
      'hold for release(?: at| on)?',
      'no (?:use|publication|release|broadcast) (?:before|until|prior to)',
      'for release (?:at|on|after|not before|in|sunday|monday|tuesday|wednesday|thursday|friday|saturday|\\d)',
      'for (?:publication|use|broadcast) (?:not before|after|from|at|on|sunday|monday|tuesday|wednesday|thursday|friday|saturday|\\d)',
      'release (?:time|date)\\s*:',
      '(?:please )?(?:note|observe|respect|mind) (?:the )?embargo',
    ],
    inNotes: [
      'embargo (?:(?:is|has been|will be|now) )*(?:extended|moved|changed|shortened|brought forward|lifted (?:at|on))',
      'embargo (?:time|date|lifts|expires|ends|applies|until|till|to be lifted)',
      '(?:is |are |remains )?under (?:a |an |strict )?embargo',
      'hold(?: for release)? (?:until|till)',
    ],

    noun: 'embargo|for release|release time',
    until: 'until|till|to|for|:',
    headOfNote: ['(?:release|publication|to be released|to be published|publish|use) (?:at|on|after|from|not before)'],
    lifted: [
      'embargo (?:has been |is |now |was )?(?:lifted|over|removed|expired|broken)',
      'no embargo',
      'not embargoed',
      'no longer (?:embargoed|under embargo)',
      'free for immediate release',
    ],
  },
  de: {
    sure: [
      'sperrfrist(?=\\s*(?::|bis|-|,|\\d|beachten|endet|ende|ab|der|fur|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen|!|$))',
      '(?:achtung,? )?sperrfrist beachten',
      'gesperrt bis',
      'sperrvermerk',
      'nicht vor (?:dem )?[^;]{0,60}?(?:verwenden|veroffentlichen|verwendbar|publizieren|senden|zu verwenden)',
      '(?:zur veroffentlichung )?frei (?:ab|fur (?:[a-z]+ausgaben?|die ausgaben?))',
      'veroffentlichung (?:erst )?(?:ab|nach|fruhestens)',
      'nicht zur veroffentlichung vor',
      'freigabe (?:ab|erst|:)',
    ],
    inNotes: ['embargo bis'],
    noun: 'embargo|sperrfrist',
    until: 'bis|:',
    lifted: [
      'sperrfrist (?:ist |wurde )?(?:aufgehoben|abgelaufen|entfallt)',
      'ohne sperrfrist',
      'nicht mehr gesperrt',
      'ab sofort frei',
      'frei ab sofort',
      'keine sperrfrist',
    ],
  },
  fr: {
    sure: [
      'etre soumis(?:e|\\(e\\))? a un embargo',
      'soumise? a embargo',
      '(?:a )?ne pas (?:publier|diffuser|utiliser)[a-z ]{0,20} avant',
      '(?:publication|diffusion) (?:interdite|autorisee) (?:avant|jusqu|a partir)',
    ],
    inNotes: ['embargo (?:strict )?(?:jusqu|leve|absolu|a respecter)', '(?:depeche |texte |copie )?sous embargo'],

    noun: 'embargo',
    until: 'jusqu|au|:',
    lifted: ['embargo (?:est )?leve', "levee de l'embargo", "fin de l'embargo", 'sans embargo'],
  },
  es: {
    sure: [
      'embargad[oa]s?(?: (?:hasta|para su publicacion))?',
      'no (?:publicar|difundir|usar|utilizar)[a-z ]{0,20} (?:antes de|hasta)',
      '(?:publicacion|difusion) (?:prohibida|autorizada) (?:antes|hasta|a partir)',
      'respeten? el embargo',
    ],
    inNotes: ['embargo (?:informativo|hasta)', '(?:bajo|con) embargo'],

    noun: 'embargo',
    until: 'hasta|:',
    lifted: ['embargo levantado', 'se levanta el embargo', 'fin del embargo', 'sin embargo informativo'],
  },
  pt: {
    sure: ['embargad[oa]s?(?: ate)?', 'nao (?:publicar|divulgar|usar)[a-z ]{0,20} (?:antes d|ate)'],
    inNotes: ['embargo ate', 'sob embargo'],

    noun: 'embargo',
    until: 'ate|:',
    lifted: ['embargo levantado', 'fim do embargo', 'sem embargo'],
  },
  it: {
    sure: ['embargat[oa]', '(?:da )?non (?:pubblicare|diffondere|utilizzare)[a-z ]{0,20} (?:prima d|fino)'],
    inNotes: ['embargo fino', '(?:notizia |testo )?(?:sotto|con) embargo'],

    noun: 'embargo',
    until: 'fino|:',
    lifted: ['embargo (?:rimosso|tolto|cessato|revocato)', "fine (?:dell')?embargo", 'senza embargo'],
  },
  nl: {
    sure: [
      'niet (?:publiceren|gebruiken|uitzenden) (?:voor|tot)',
      'vrij(?: voor publicatie)? (?:vanaf|na)',
      'geembargeerd',
    ],
    inNotes: ['embargo tot', 'onder embargo'],

    noun: 'embargo',
    until: 'tot|:',
    lifted: ['embargo (?:is )?(?:opgeheven|vervallen)', 'zonder embargo'],
  },
  sv: {
    sure: ['far (?:ej|inte) publiceras fore', 'publicera (?:ej|inte) fore', 'publiceringsforbud till'],
    inNotes: ['embargo till', 'under embargo'],

    noun: 'embargo',
    until: 'till|:',
    lifted: ['embargot (?:havt|slappt)'],
  },
  nb: {
    sure: ['sperrefrist', '(?:ma |skal )?ikke publiseres for', 'klausulert(?: til)?'],
    inNotes: ['embargo til', 'under embargo', 'frigis'],

    noun: 'embargo',
    until: 'til|:',
    lifted: ['embargoen? (?:opphevet|hevet)'],
  },
  da: {
    sure: ['klausuleret(?: til)?', 'ma (?:ikke|forst) (?:publiceres|bringes|offentliggores)', 'sperrefrist'],
    inNotes: ['embargo til', 'under embargo'],

    noun: 'embargo|klausul',
    until: 'til|:',
    lifted: ['klausulen (?:haevet|ophaevet)'],
  },
  fi: {
    sure: ['julkaisuvapaa', 'ei (?:saa )?julkais(?:ta|tavaksi) ennen'],
    inNotes: ['embargo (?:asti|paattyy)', 'julkaistavissa'],

    noun: 'embargo',
    until: ':',
  },
  pl: {
    sure: ['embargoed do publikacji', 'nie publikowac (?:przed|do)', 'do publikacji (?:po|od)'],
    inNotes: ['embargo do', 'objete? embargiem'],

    noun: 'embargo',
    until: 'do|:',
    lifted: ['embargo (?:zdjete|zniesione)', 'zniesienie embarga'],
  },
  ru: {
    sure: [
      'не (?:публиковать|использовать|распространять)[а-я ]{0,20} (?:до|ранее|раньше)',
      'публикация (?:разрешена|возможна) (?:после|с|не ранее)',
    ],
    inNotes: [
      'эмбарго (?:для публикации )?(?:до|снимается|действует)',
      'под эмбарго',
      'до [^;]{0,60}? не (?:публиковать|использовать)',
    ],

    noun: 'эмбарго',
    until: 'до|:',
    lifted: ['эмбарго снято', 'эмбарго отменено', 'без эмбарго'],
  },
  uk: {
    sure: ['не публікувати (?:до|раніше)'],
    inNotes: ['ембарго (?:на публікацію )?до', 'під ембарго'],

    noun: 'ембарго',
    until: 'до|:',
    lifted: ['ембарго знято'],
  },
  tr: {
    sure: [
      'ambargolu(?:dur)?',
      'yayin ambargosu',
      'haber ambargosu',
      '(?:once|kadar) (?:yayinlan|yayimlan|kullanil)ma[a-z]+',
    ],
    inNotes: ['ambargo(?:su)? (?:bitis|suresi|tarihi)'],
    noun: 'ambargo',
    until: ':',
    lifted: ['ambargo kaldiril'],
  },
  ar: {
    sure: [
      'حظر (?:ال|لل)?نشر(?: الخبر)? (?:حتي|لغايه|الي|قبل)',
      'محظور (?:ال|لل)?نشره? (?:حتي|قبل|الي)',
      'يحظر (?:ال)?نشره? (?:حتي|قبل|الي)',
      'للنشر (?:بعد|ابتداء|اعتبارا|في تمام)',
      'لا ينشر (?:قبل|حتي)',
      '(?:يرجي |الرجاء )?عدم (?:ال)?نشره? (?:قبل|حتي)',
      'غير قابل للنشر (?:قبل|حتي)',
      'امبارغو|امبارجو',
      'حظر (?:ال|لل)?نشر(?=\\s*:)',
    ],
    lifted: ['رفع حظر النشر', 'رفع الحظر عن النشر', 'انتهي حظر النشر'],
  },
  fa: {
    sure: [
      'ممنوعيت انتشار(?: خبر)? تا',
      'انتشار(?: خبر| اين خبر)? (?:ممنوع(?: است)? )?(?:تا|پيش از|قبل از)',
      'ممنوع ال?انتشار تا',
      'تحريم (?:خبري|انتشار)',
      'امبارگو',
      'غير ?قابل انتشار (?:تا|پيش از|قبل از)',
      '(?:پيش|قبل) از [^.،؛]{0,60}?(?:منتشر نشود|منتشر نكنيد|انتشار نيابد)',
      'تا [^.،؛]{0,60}?(?:منتشر نشود|منتشر نكنيد|انتشار نيابد)',
      'قابل انتشار (?:از|پس از|بعد از)',
    ],
    lifted: ['ممنوعيت انتشار (?:برداشته|لغو)', 'رفع ممنوعيت انتشار'],
  },
  ur: {
    sure: ['ايمبارگو', 'امبارگو', 'تك شايع نه كي(?:ا|ي) جاي[يے]', 'سے (?:پهلے|قبل) شايع نه كري'],
    lifted: ['ايمبارگو ختم'],
  },
  he: {
    sure: ['אמברגו', 'אסור(?:ה)? לפרסום (?:עד|לפני)', 'לא לפרסום (?:עד|לפני)', 'מותר לפרסום (?:מ|החל)'],
    lifted: ['האמברגו הוסר'],
  },
  zh: {
    sure: [
      '禁发至',
      '禁發至',
      '解禁时间',
      '解禁時間',
      '请于[^。]{0,40}后(?:刊发|发布|播发)',
      '不得早于[^。]{0,40}(?:发布|刊发)',
      '新闻禁令至',
      '保密期至',
      '[^。]{2,40}前(?:不得|请勿)(?:发布|刊发|报道)',
    ],
    lifted: ['禁令解除', '已解禁'],
  },
  ja: {
    sure: ['解禁日時', '解禁時刻', 'エンバーゴ', '報道解禁', '[^。]{2,40}まで(?:報道|掲載|公開)(?:禁止|しないで)'],
    noun: '解禁',
    until: ':',
    lifted: ['解禁済み', '解禁済'],
  },
  ko: {
    sure: [
      '엠바고 ?(?=[:\\d]|시점|시간|까지)',
      '보도유예',
      '보도 ?시점',
      '[^.]{2,40}이후 ?보도',
      '[^.]{2,40}까지 ?보도 ?금지',
    ],
    noun: '엠바고',
    until: ':',
    lifted: ['엠바고 ?해제'],
  },
  id: {
    sure: ['jangan (?:dimuat|disiarkan) sebelum'],
    inNotes: ['embargo (?:sampai|hingga)'],
    noun: 'embargo',
    until: 'sampai|hingga|:',
  },
  el: {
    sure: ['απαγορευεται η δημοσιευση (?:πριν|μεχρι)'],
    inNotes: ['εμπαργκο (?:μεχρι|εως)'],
    noun: 'εμπαργκο',
    until: 'μεχρι|εως|:',
  },
  cs: { sure: ['embargo do', 'nezverejnovat (?:pred|do)'], noun: 'embargo', until: 'do|:' },
  ro: { sure: ['sub embargo', 'embargo pana', 'a nu se publica inainte'], noun: 'embargo', until: 'pana|:' },
};
