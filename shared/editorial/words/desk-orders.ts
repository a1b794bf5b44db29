import type { MarkerMeaning } from './marker-words.ts';

/** A whole order to the desk, as notes put it in sentences. */
export interface DeskOrder {
  readonly means: Extract<
    MarkerMeaning,
    'kill' | 'withhold' | 'not-for-publication' | 'correction' | 'update' | 'repeat' | 'test'
  >;
  /**
   * Where it counts: at the head of a sentence in a note (`sentence`), anywhere in a note (`note`), or, because it can
   * be said of nothing but the copy itself, anywhere in a note and in the first lines of the copy (`copy`).
   */
  readonly at: 'sentence' | 'note' | 'copy';
  /** Regular expression for folded text. */
  readonly pattern: string;
}

const order =
  (means: DeskOrder['means'], at: DeskOrder['at']) =>
  (...patterns: readonly string[]): DeskOrder[] =>
    patterns.map((pattern) => ({ means, at, pattern }));

// English: AP ("A kill is mandatory", "Eds:"), Reuters ("The March 9 story … is withdrawn"), PA, AFP.
/** What only copy is called, and what is only copy after "this" or "our": "the report was withdrawn" is news. */
const STORY = '(?:story|stories|item|items|alert|alerts|dispatch|headline|flash|newsalert|bulletin)';
const COPY = `(?:${STORY}|report|copy|article|version|text|message|take|lead|writethru|photo|picture|image|caption|graphic|video)`;
const WHICH =
  '(?:this|the|that|all|any|previous|earlier|above|following|our|first|entire|dpa|afp|reuters|ap|urgent|slugged|\\d{1,2}(?:st|nd|rd|th))';
const PLEASE = '(?:please |pls |editors?:? |attention:? |all )*';
const DATED = '(?:[a-z]{3,9}\\.? \\d{1,2},? )?';
const PART = '(?! (?:reference|para|graf|line|credit|name|quote|byline))';
const STOPPED = '(?:killed|withdrawn|retracted|cancell?ed|deleted|eliminated|annulled|spiked|void)';
const IS = '(?:is|are|was|were|has been|have been|should be|must be) (?:hereby |now |being )?';
/** What may stand between the story and what becomes of it: its headline in quotation marks, when it was sent. */
const UP_TO = '(?:[“"«„][^”"»“]{0,200}[”"»“]|(?! (?:about|on|says|that|of|in) )[^.;“"«„]){0,80}?';

const ENGLISH: readonly DeskOrder[] = [
  ...order('kill', 'sentence')(
    `${PLEASE}(?:kill|spike|retract|withdraw)(?: and (?:do not use|withdraw|delete))?(?: ${WHICH})* (?:(?:[a-z-]+ )?${COPY}\\b${PART}|bc-)`,
    `${PLEASE}(?:delete|scrap|eliminate)(?: ${WHICH})+ (?:(?:[a-z-]+ )?${STORY}\\b${PART}|bc-)`,
    `(?:please|pls) (?:pull|remove|unpublish|take down)(?: ${WHICH})+ (?:${STORY}|article|report|copy)\\b`,
    '(?:please|pls) take (?:it |this )?down(?= ?(?:[.!,;–—]|$))',
    '(?:withdrawn|retracted)(?: (?:at|on) (?:the )?request| ?[.!]?$)',
    '(?:please |pls )?kill (?:this|all|both|previous|bc-)(?= ?(?:[.!,;–—]|$))',
    '(?:this is a )?(?:mandatory |bulletin |immediate |legal |please |pls )?kill(?:s|ed)?\\b(?= ?(?:[:!.,;–—]|-\\s|$))',
  ),
  ...order('kill', 'copy')(
    '(?:mandatory|bulletin) kill\\b',
    'kill is mandatory',
    'make certain (?:that )?(?:the|this) (?:story|item|photo|image) is not (?:published|used)',
    `(?:this|above|our) ${COPY}\\b${UP_TO} ${IS}${STOPPED}\\b(?! (?:by|from)\\b)`,
  ),
  ...order('kill', 'note')(
    `(?:(?:the|that|bc-\\S+|\\d{3,5}) ${DATED}${STORY}|(?:previous|earlier|following) ${COPY})\\b${UP_TO} ${IS}${STOPPED}\\b(?! (?:by|from)\\b)`,
    `(?:afp|ap|reuters|dpa|the associated press|agence france-presse|we) (?:has|have|is|are) (?:withdrawn|killed|retracted|withdrawing|killing|retracting) (?:its|the|this|our|a|that) [^.;]{0,40}?${COPY}`,
  ),
  ...order('withhold', 'sentence')(
    `${PLEASE}(?:hold|withhold|disregard|do not (?:use|publish|run|move|broadcast|distribute|release))(?: and (?:await|do not use))?(?: (?:use of|publication of))?(?:(?: ${WHICH})* (?:(?:[a-z-]+ )?(?:${STORY}|report|copy|article|version|text|message|take|lead|writethru)\\b|bc-)| until further notice| for now| pending| yet| (?:this|it)?(?= ?(?:[:!.;–—]|$)))`,
    '(?:please )?(?:hold|withhold|hold for release|hold for orders|do not use|do not publish|disregard)(?= ?(?:[:!.;–—]|$))',
  ),
  ...order(
    'withhold',
    'note',
  )(
    `(?:this|the|that|our) (?:${STORY}|report|copy|article) (?:is|has been|should be|must be) (?:withheld|held|on hold|under legal review|pending legal review)\\b`,
  ),
  ...order(
    'not-for-publication',
    'sentence',
  )(
    '(?:strictly )?(?:not for publication|not intended for publication|not for public use|for internal use only|for your information only|background only)',
  ),
  ...order('not-for-publication', 'copy')(`(?:this|the) ${STORY} is not (?:for|intended for) publication`),
  ...order('test', 'sentence')('this is (?:only )?a test\\b', 'test (?:only|message|transmission)\\b'),
  ...order(
    'correction',
    'sentence',
  )('(?:corrects?|corrected|correcting|correction|fixes|clarifies|corrective)\\b(?!ional)'),
  ...order(
    'update',
    'sentence',
  )(
    '(?:updates?|updated|recasts?|adds?|raises|lowers|subs?|substitutes|replaces|tops|trims|restores|inserts|changes|edits|new approach|new throughout|minor edits|with (?:ap )?(?:photos|video|graphics))\\b',
  ),
  ...order('repeat', 'sentence')('(?:repeats|repeating|resends|resending|retransmits|refiles? to)\\b'),
];

// German: dpa, APA, Keystone-SDA.
const MELDUNG = '(?:meldung|eilmeldung|bericht|text|artikel|fassung|version|beitrag|bild|foto|zusammenfassung)';
const THIS_MELDUNG = `(?:(?:diese[rs]?|unsere[rn]?|obige|vorige|vorangegangene) ${MELDUNG}|die (?:[a-z-]+-)?(?:meldung|eilmeldung))`;

const GERMAN: readonly DeskOrder[] = [
  ...order(
    'kill',
    'copy',
  )(
    `${THIS_MELDUNG}\\b[^.;]{0,80}? (?:wird|ist|wurde|werden) (?:hiermit |komplett )?(?:zuruckgezogen|annulliert|storniert|geloscht|zuruckgenommen|widerrufen)`,
  ),
  ...order(
    'kill',
    'note',
  )(
    `(?:dpa|apa|sda|epd|kna|afp|wir) zieh(?:t|en) [^.;]{0,80}?(?:meldung|bericht|text|bild|foto)[^.;]{0,80}? zuruck(?![a-z])`,
  ),
  ...order(
    'kill',
    'sentence',
  )(`bitte (?:die|diese[nrs]?|den|das) ${MELDUNG}[^.;]{0,60}? (?:loschen|streichen|zuruckziehen|nicht mehr verwenden)`),
  ...order('withhold', 'sentence')(
    'bitte (?:vorerst |vorlaufig )?(?:nicht|noch nicht) (?:verwenden|veroffentlichen|senden|nutzen)',
    'bitte zuruckhalten',
  ),
  ...order(
    'withhold',
    'note',
  )(`${THIS_MELDUNG}[^.;]{0,60}? (?:vorerst |vorlaufig |bitte )?nicht (?:verwenden|veroffentlichen|zu verwenden)`),
  ...order('not-for-publication', 'sentence')(
    'nicht zur veroffentlichung(?: bestimmt)?(?! vor)',
    'nur zur internen (?:verwendung|information)',
  ),
  ...order('correction', 'sentence')('(?:berichtigt|berichtigung|korrigiert|korrektur|richtigstellung)\\b'),
  ...order(
    'update',
    'sentence',
  )('(?:neu|aktualisiert|erganzt|zusammenfassung|uberarbeitet|durchgehend neu|neufassung)\\b'),
];

// Romance languages: AFP, EFE, Europa Press, ANSA, Lusa.
const DEPECHE = '(?:depeche|article|papier|texte|version|info|information|photo|urgent|lead|note)';
const NOTICIA = '(?:noticia|informacion|despacho|nota|texto|version|cronica|foto|teletipo)';

const ROMANCE: readonly DeskOrder[] = [
  ...order('kill', 'sentence')(
    `(?:priere d'|merci d'|veuillez |nous vous prions d')?annul(?:er|ez|ons) (?:la |le |les |notre |cette |ce |votre )*${DEPECHE}`,
    `(?:rogamos|por favor|favor de|se ruega)[, ]*(?:anul|elimin|retir|suprim|cancel)[a-z]+ (?:la |el |esta |este |nuestra )*${NOTICIA}`,
  ),
  ...order('kill', 'copy')(
    `(?:(?:cette|notre|ce) ${DEPECHE}|la depeche)\\b[^.;]{0,80}? (?:est|a ete|sont|doit etre) (?:annule|retire|supprime)e?s?\\b`,
    `(?:(?:esta|nuestra|este|nuestro) ${NOTICIA}|el (?:despacho|teletipo))\\b[^.;]{0,80}? (?:queda|ha sido|esta|fue|debe ser) (?:anulad|eliminad|retirad|cancelad)[oa]`,
    '(?:questa|nostra) (?:notizia|agenzia|nota)\\b[^.;]{0,80}? (?:e|viene|deve essere|e stata) (?:annullata|ritirata|eliminata|cancellata)',
    'annullare la (?:notizia|nota|nostra)',
    '(?:esta|nossa) (?:noticia|materia|nota)\\b[^.;]{0,80}? (?:foi|esta|fica|deve ser) (?:anulada|cancelada|eliminada|retirada|suprimida)',
  ),
  ...order('withhold', 'sentence')(
    '(?:priere|merci|veuillez)(?: de)? ne pas (?:utiliser|diffuser|publier|tenir compte)(?! avant)',
    '(?:rogamos|por favor|favor de|se ruega)[, ]*no (?:publi|us|utili|difund)[a-z]+',
    '(?:si prega|preghiamo) di non (?:utilizzare|usare|pubblicare|diffondere)(?! prima)',
    '(?:pede-se|pedimos|favor)[a-z, ]{0,20} nao (?:us|public|utiliz|divulg)[a-z]+',
  ),
  ...order('correction', 'sentence')(
    '(?:corrige|correction|rectifie|rectificatif|precise|bien lire)\\b',
    '(?:correccion|rectifica|version corregida|corregge|rettifica)\\b',
  ),
  ...order('update', 'sentence')(
    '(?:actualise|ajoute|complete|avec (?:precisions|declarations|reactions|details)|mise a jour|precisions|remplace)\\b',
    '(?:actualiza|anade|amplia|agrega|aggiorna)\\b',
  ),
];

// Dutch, Polish, Russian: ANP, Belga, PAP, TASS, RIA, dpa.
const OTHER_EUROPEAN: readonly DeskOrder[] = [
  ...order('kill', 'copy')(
    '(?:dit|ons) (?:bericht|artikel|verhaal)\\b[^.;]{0,80}? (?:is ingetrokken|wordt ingetrokken|is geannuleerd|vervalt|komt te vervallen)',
    '(?:ta|nasza) depesza\\b[^.;]{0,60}? zostala (?:anulowana|wycofana)',
    '(?:anulujemy|wycofujemy) (?:te |nasza )?depesze',
    '(?:сообщение|новость|материал|информация|молния)[^.;]{0,80}? аннулир[а-я]+',
    '(?:это|наше|данное|предыдущее) (?:сообщение|информация|материал)[^.;]{0,80}? (?:отозван|снят|удален)[а-я]*',
    '(?:просим|просьба) (?:аннулировать|снять (?:сообщение|новость|материал)|удалить (?:сообщение|новость|материал)|считать недействительн)',
  ),
  ...order('withhold', 'sentence')(
    '(?:gelieve|graag|s\\.v\\.p\\.|svp)[^.;]{0,40} niet (?:te )?(?:gebruiken|publiceren)',
    'prosimy (?:o nie|nie) ?(?:publikowa|uzywa|wykorzystywa)[a-z]+',
  ),
  ...order('withhold', 'note')('(?:просим|просьба) не (?:использовать|публиковать|распространять)(?! до| ранее)'),
  ...order('not-for-publication', 'sentence')(
    'не для (?:печати|публикации)',
    'niet (?:bestemd )?voor publicatie',
    'nie do publikacji',
  ),
];

// Arabic, Persian, Turkish, Chinese, Japanese, Korean: AFP and dpa in Arabic, ISNA, Anadolu, Xinhua, Kyodo, Yonhap.
const ASIAN: readonly DeskOrder[] = [
  ...order('kill', 'copy')(
    '(?:يرجي|الرجاء|نرجو) (?:الغاء|حذف|سحب|شطب) (?:هذا |هذه )?(?:ال)?(?:خبر|تقرير|ماده|برقيه|نص)',
    '(?:الغاء|سحب|حذف|يلغي) (?:هذا |خبر )?(?:الخبر|البرقيه)',
    '(?:هذا )?الخبر (?:ملغي|محذوف|لاغ)',
    '(?:اين )?خبر(?: زير| فوق| قبلي| مذكور)? (?:از خروجي )?(?:حذف|لغو|ابطال|باطل|منتفي) (?:مي شود|ميشود|شد|شده است|گرديد|است)(?=$|[.!؛،])',
    '(?:لطفا )?(?:اين )?خبر(?: زير| فوق| قبلي)? (?:را )?(?:حذف|لغو) (?:كنيد|فرماييد|نماييد)',
    '(?:لغو|ابطال) انتشار (?:اين )?خبر',
    '(?:bu |soz konusu )haber(?:i|imiz|imizi)? [^.;]{0,40}?(?:iptal (?:ediyoruz|edilmistir|edildi)|geri (?:cekilmistir|cekiyoruz|cekildi))',
    'haberimiz(?:i)? [^.;]{0,40}?(?:iptal|geri cek)',
    '(?:此|本)稿(?:件)?(?:作[废廢]|撤[销銷]|撤回|取消)',
    '記事を(?:取り消し|削除)(?:ます|願います|してください)',
    '기사를? ?(?:취소|삭제)(?:합니다|해 주)',
  ),
  ...order('withhold', 'copy')(
    '(?:يرجي|الرجاء|نرجو) عدم (?:نشر|استخدام|استعمال)(?: هذا| هذه)? (?:ال)?(?:خبر|تقرير|ماده|برقيه|نص)(?! قبل| حتي)',
    '(?:اين )?خبر (?:را )?(?:منتشر نكنيد|استفاده نكنيد|فعلا منتشر نشود)',
    'از انتشار اين خبر خودداري',
    '(?:bu )?haberi (?:kullanmayiniz|yayinlamayiniz|yayimlamayiniz)',
    '[请請]勿(?:使用|刊[发發]|刊登)(?:此|本)稿',
    'この記事(?:は|を)(?:使用|掲載)しないで',
  ),
  ...order('not-for-publication', 'note')(
    '(?:ليس|غير (?:معد|مخصص|قابل)) للنشر(?! قبل| حتي)',
    'براي انتشار نيست',
    'غير ?قابل انتشار(?! تا| پيش| قبل)',
  ),
  ...order('correction', 'sentence')('(?:تصحيح|يصحح|تصويب|اصلاحيه)(?!\\p{L})'),
  ...order('update', 'sentence')('(?:تحديث|يضيف|اضافه|محدث)'),
];

/**
 * Orders in sentences. Their object is the copy: "kill this story", never "police kill two". Wordings are the agencies'
 * own where one was found (the list above names them); a real AFP or AP kill was not among the samples.
 */
export const DESK_ORDERS: readonly DeskOrder[] = [...ENGLISH, ...GERMAN, ...ROMANCE, ...OTHER_EUROPEAN, ...ASIAN];
