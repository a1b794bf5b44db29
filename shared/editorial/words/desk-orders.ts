import type { MarkerMeaning } from './marker-words.ts';

/** A whole order to the desk, as notes put it in sentences. */
export interface DeskOrder {
  readonly means: Extract<
    MarkerMeaning,
    'kill' | 'withhold' | 'not-for-publication' | 'correction' | 'update' | 'repeat' | 'test'
  >;
  /** For folded text. `sentence`: only at the head of a sentence; `anywhere`: also inside one. */
  readonly at: 'sentence' | 'anywhere';
  readonly pattern: string;
}

/** What an order may be about. The second list is only safe after "this", "our", "previous": "the report was withdrawn" is news. */
const COPY = '(?:story|stories|item|items|alert|alerts|dispatch|headline|flash|newsalert|bulletin)';
const THIS_COPY =
  '(?:story|stories|item|items|alert|alerts|dispatch|headline|flash|newsalert|bulletin|report|copy|article|version|text|message|take|lead|writethru|photo|picture|image|caption|graphic|video)';
const WHICH =
  '(?:this|the|that|all|any|previous|earlier|above|following|our|first|entire|dpa|afp|reuters|ap|urgent|slugged|\\d{1,2}(?:st|nd|rd|th))';
const GESCHICHTE = '(?:meldung|bericht|text|artikel|fassung|version|eilmeldung|beitrag|bild|foto|zusammenfassung)';
const DEPECHE = '(?:depeche|dépeche|article|papier|texte|version|info|information|photo|urgent|lead|note)';
const NOTICIA = '(?:noticia|informacion|despacho|nota|texto|version|cronica|foto|teletipo)';

/**
 * Orders by meaning. The object of the order is the copy: "kill this story", never "police kill two". Sources: AP's
 * and Reuters' wording of kills and advisories, dpa, AFP, EFE, ANSA, TASS usage; own wording where no sample was found.
 */
export const DESK_ORDERS: readonly DeskOrder[] = [
  {
    means: 'kill',
    at: 'sentence',
    pattern: `(?:please |editors?:? |attention:? |all )*(?:kill|delete|spike|retract|withdraw|scrap|eliminate)(?: and (?:do not use|withdraw|delete))?(?: ${WHICH})* (?:(?:[a-z-]+ )?${THIS_COPY}\\b|bc-)`,
  },
  { means: 'kill', at: 'sentence', pattern: '(?:please )?kill (?:this|all|both|previous)(?= ?(?:[.!,;–—]|$))' },
  {
    means: 'kill',
    at: 'sentence',
    pattern: '(?:this is a )?(?:mandatory |bulletin |immediate )?kill(?:s|ed)?\\b(?= ?(?:[:!.,;–—]|-\\s|$))',
  },
  { means: 'kill', at: 'anywhere', pattern: '(?:mandatory|bulletin) kill\\b' },
  {
    means: 'kill',
    at: 'anywhere',
    pattern: `(?:(?:the|that|bc-\\S+|\\d{3,5}) ${COPY}|(?:this|above|previous|earlier|following|our) ${THIS_COPY})\\b(?:(?! (?:about|on|says|that|of|in) )[^.;]){0,80}? (?:is|are|was|were|has been|have been|should be|must be) (?:hereby |now |being )?(?:killed|withdrawn|retracted|cancell?ed|deleted|eliminated|annulled|spiked|void)\\b(?! (?:by|from)\\b)`,
  },
  {
    means: 'kill',
    at: 'anywhere',
    pattern: `(?:afp|ap|reuters|dpa|the associated press|agence france-presse|we) (?:has|have|is|are) (?:withdrawn|killed|retracted|withdrawing|killing|retracting) (?:its|the|this|our|a|that) [^.;]{0,40}?${THIS_COPY}`,
  },
  {
    means: 'withhold',
    at: 'sentence',
    pattern: `(?:please |editors?:? |attention:? )*(?:hold|withhold|disregard|do not (?:use|publish|run|move|broadcast|distribute|release))(?: and (?:await|do not use))?(?: (?:use of|publication of))?(?:(?: ${WHICH})* (?:(?:[a-z-]+ )?(?:${COPY}|report|copy|article|version|text|message|take|lead|writethru)\\b|bc-)| until further notice| for now| pending| yet| (?:this|it)?(?= ?(?:[:!.;–—]|$)))`,
  },
  {
    means: 'withhold',
    at: 'sentence',
    pattern:
      '(?:please )?(?:hold|withhold|hold for release|hold for orders|do not use|do not publish|disregard)(?= ?(?:[:!.;–—]|$))',
  },
  {
    means: 'withhold',
    at: 'anywhere',
    pattern: `(?:this|the|that|our) (?:${COPY}|report|copy|article) (?:is|has been|should be|must be) (?:withheld|held|on hold|under legal review|pending legal review)\\b`,
  },
  {
    means: 'not-for-publication',
    at: 'sentence',
    pattern:
      '(?:strictly )?(?:not for publication|not intended for publication|not for public use|for internal use only|for your information only|background only)',
  },
  {
    means: 'not-for-publication',
    at: 'anywhere',
    pattern: `(?:this|the) ${THIS_COPY} is not (?:for|intended for) publication`,
  },
  { means: 'test', at: 'sentence', pattern: 'this is (?:only )?a test\\b|test (?:only|message|transmission)\\b' },
  {
    means: 'correction',
    at: 'sentence',
    pattern: '(?:corrects?|corrected|correcting|correction|fixes|clarifies|corrective)\\b(?!ional)',
  },
  {
    means: 'update',
    at: 'sentence',
    pattern:
      '(?:updates?|updated|recasts?|adds?|raises|lowers|subs?|substitutes|replaces|tops|trims|restores|inserts|changes|edits|new approach|new throughout|minor edits|with (?:ap )?(?:photos|video|graphics))\\b',
  },
  { means: 'repeat', at: 'sentence', pattern: '(?:repeats|repeating|resends|resending|retransmits|refiles? to)\\b' },

  {
    means: 'kill',
    at: 'anywhere',
    pattern: `(?:diese[rs]?|die|der|das|unsere[rn]?|obige) ${GESCHICHTE}\\b[^.;]{0,80}? (?:wird|ist|wurde|werden) (?:hiermit |komplett )?(?:zuruckgezogen|annulliert|storniert|geloscht|zuruckgenommen|widerrufen)`,
  },
  {
    means: 'kill',
    at: 'anywhere',
    pattern: `(?:dpa|apa|sda|epd|kna|afp|wir) zieh(?:t|en) [^.;]{0,80}? zuruck(?![a-z])`,
  },
  {
    means: 'kill',
    at: 'sentence',
    pattern: `bitte (?:die|diese[nrs]?|den|das) ${GESCHICHTE}[^.;]{0,60}? (?:loschen|streichen|zuruckziehen|nicht mehr verwenden)`,
  },
  {
    means: 'withhold',
    at: 'sentence',
    pattern:
      'bitte (?:vorerst |vorlaufig )?(?:nicht|noch nicht) (?:verwenden|veroffentlichen|senden|nutzen)|bitte zuruckhalten',
  },
  {
    means: 'withhold',
    at: 'anywhere',
    pattern: `(?:diese[rs]?|die|der|das) ${GESCHICHTE}[^.;]{0,60}? (?:vorerst |vorlaufig |bitte )?nicht (?:verwenden|veroffentlichen|zu verwenden)`,
  },
  {
    means: 'not-for-publication',
    at: 'sentence',
    pattern: 'nicht zur veroffentlichung(?: bestimmt)?(?! vor)|nur zur internen (?:verwendung|information)',
  },
  {
    means: 'correction',
    at: 'sentence',
    pattern: '(?:berichtigt|berichtigung|korrigiert|korrektur|richtigstellung)\\b',
  },
  {
    means: 'update',
    at: 'sentence',
    pattern: '(?:neu|aktualisiert|erganzt|zusammenfassung|uberarbeitet|durchgehend neu|neufassung)\\b',
  },

  {
    means: 'kill',
    at: 'sentence',
    pattern: `(?:priere d'|merci d'|veuillez |nous vous prions d')?annul(?:er|ez|ons) (?:la |le |les |notre |cette |ce |votre )*${DEPECHE}`,
  },
  {
    means: 'kill',
    at: 'anywhere',
    pattern: `(?:cette|la|notre|le|ce) ${DEPECHE}\\b[^.;]{0,80}? (?:est|a ete|sont|doit etre) (?:annule|retire|supprime)e?s?\\b`,
  },
  {
    means: 'withhold',
    at: 'sentence',
    pattern: '(?:priere|merci|veuillez)(?: de)? ne pas (?:utiliser|diffuser|publier|tenir compte)(?! avant)',
  },
  { means: 'correction', at: 'sentence', pattern: '(?:corrige|correction|rectifie|rectificatif|precise|bien lire)\\b' },
  {
    means: 'update',
    at: 'sentence',
    pattern:
      '(?:actualise|ajoute|complete|avec (?:precisions|declarations|reactions|details)|mise a jour|precisions|remplace)\\b',
  },

  {
    means: 'kill',
    at: 'sentence',
    pattern: `(?:rogamos|por favor|favor de|se ruega)[, ]*(?:anul|elimin|retir|suprim|cancel)[a-z]+ (?:la |el |esta |este |nuestra )*${NOTICIA}`,
  },
  {
    means: 'kill',
    at: 'anywhere',
    pattern: `(?:esta|la|nuestra|este|el) ${NOTICIA}\\b[^.;]{0,80}? (?:queda|ha sido|esta|fue|debe ser) (?:anulad|eliminad|retirad|cancelad)[oa]`,
  },
  {
    means: 'withhold',
    at: 'sentence',
    pattern: '(?:rogamos|por favor|favor de|se ruega)[, ]*no (?:publi|us|utili|difund)[a-z]+',
  },
  { means: 'correction', at: 'sentence', pattern: '(?:corrige|correccion|rectifica|version corregida)\\b' },
  { means: 'update', at: 'sentence', pattern: '(?:actualiza|anade|amplia|agrega)\\b' },

  {
    means: 'kill',
    at: 'anywhere',
    pattern:
      '(?:questa|la|nostra) (?:notizia|agenzia|nota)\\b[^.;]{0,80}? (?:e|viene|deve essere|e stata) (?:annullata|ritirata|eliminata|cancellata)|annullare la (?:notizia|nota|nostra)',
  },
  {
    means: 'withhold',
    at: 'sentence',
    pattern: '(?:si prega|preghiamo) di non (?:utilizzare|usare|pubblicare|diffondere)(?! prima)',
  },
  {
    means: 'kill',
    at: 'anywhere',
    pattern:
      '(?:esta|a|nossa) (?:noticia|materia|nota)\\b[^.;]{0,80}? (?:foi|esta|fica|deve ser) (?:anulada|cancelada|eliminada|retirada|suprimida)',
  },
  {
    means: 'kill',
    at: 'anywhere',
    pattern:
      '(?:dit|het|ons) (?:bericht|artikel|verhaal)\\b[^.;]{0,80}? (?:is|wordt|vervalt|komt te vervallen) ?(?:ingetrokken|geannuleerd|vervallen)?(?=$|[.!,;])',
  },
  {
    means: 'withhold',
    at: 'sentence',
    pattern: '(?:gelieve|graag|s\\.v\\.p\\.|svp)[^.;]{0,40} niet (?:te )?(?:gebruiken|publiceren)',
  },
  {
    means: 'kill',
    at: 'anywhere',
    pattern:
      '(?:te|ta|nasza) depesz[ea]\\b[^.;]{0,60}? (?:anulujemy|wycofujemy|zostala (?:anulowana|wycofana))|(?:anulujemy|wycofujemy) depesze',
  },
  { means: 'withhold', at: 'sentence', pattern: 'prosimy (?:o nie|nie) ?(?:publikowa|uzywa|wykorzystywa)[a-z]+' },
  {
    means: 'kill',
    at: 'anywhere',
    pattern:
      '(?:сообщение|новость|материал|информация|молния)[^.;]{0,80}? (?:аннулир|отозван|снят[оа]|удален)[а-я]*|(?:просим|просьба) (?:аннулировать|снять|удалить|считать недействительн)',
  },
  {
    means: 'withhold',
    at: 'anywhere',
    pattern: '(?:просим|просьба) не (?:использовать|публиковать|распространять)(?! до| ранее)',
  },
  { means: 'not-for-publication', at: 'sentence', pattern: 'не для (?:печати|публикации)' },

  {
    means: 'kill',
    at: 'anywhere',
    pattern: '(?:يرجي|الرجاء|نرجو) (?:الغاء|حذف|سحب|شطب) (?:ال)?(?:خبر|تقرير|ماده|برقيه|نص)',
  },
  {
    means: 'kill',
    at: 'anywhere',
    pattern: '(?:الغاء|سحب|حذف) (?:هذا )?(?:الخبر|التقرير|البرقيه)|(?:هذا )?الخبر (?:ملغي|ملغى|محذوف|لاغ)',
  },
  {
    means: 'withhold',
    at: 'anywhere',
    pattern:
      '(?:يرجي|الرجاء|نرجو) عدم (?:نشر|استخدام|استعمال)(?: هذا| هذه)? (?:ال)?(?:خبر|تقرير|ماده|برقيه|نص|نشر)(?! قبل| حتي)',
  },
  { means: 'not-for-publication', at: 'anywhere', pattern: '(?:ليس|غير (?:معد|مخصص|قابل)) للنشر(?! قبل| حتي)' },
  { means: 'correction', at: 'sentence', pattern: '(?:تصحيح|يصحح|تصويب)' },
  { means: 'update', at: 'sentence', pattern: '(?:تحديث|يضيف|اضافه|محدث)' },
  {
    means: 'kill',
    at: 'anywhere',
    pattern:
      '(?:اين )?خبر (?:حذف|لغو|ابطال|باطل)(?: مي شود| شد| شده است| گرديد)?(?=$|[ .!؛،])|(?:لطفا )?(?:اين )?خبر (?:را )?(?:حذف|لغو) (?:كنيد|فرماييد|نماييد)',
  },
  {
    means: 'withhold',
    at: 'anywhere',
    pattern: '(?:اين )?خبر (?:را )?(?:منتشر نكنيد|استفاده نكنيد|فعلا منتشر نشود)|از انتشار (?:اين )?خبر خودداري',
  },
  { means: 'not-for-publication', at: 'anywhere', pattern: 'براي انتشار نيست|غير ?قابل انتشار(?! تا| پيش| قبل)' },
  {
    means: 'kill',
    at: 'anywhere',
    pattern:
      '(?:bu |soz konusu )?haber(?:i|imiz|imizi)? [^.;]{0,40}?(?:iptal (?:ediyoruz|edilmistir|edildi)|geri (?:cekilmistir|cekiyoruz|cekildi))',
  },
  {
    means: 'withhold',
    at: 'anywhere',
    pattern: '(?:lutfen )?(?:bu )?haberi? (?:kullanmayiniz|yayinlamayiniz|yayimlamayiniz)',
  },
  {
    means: 'kill',
    at: 'anywhere',
    pattern:
      '(?:此|本)稿(?:件)?(?:作[废廢]|撤[销銷]|撤回|取消)|記事を?(?:取り消し|削除)|기사를? ?(?:취소|삭제)(?:합니다|해)',
  },
  {
    means: 'withhold',
    at: 'anywhere',
    pattern: '[请請]勿(?:使用|刊[发發]|刊登)(?:此|本)稿|(?:この)?記事(?:は|を)(?:使用|掲載)しないで',
  },
];

/** A public word of an editor to readers, which stays with the story. */
export const PUBLIC_NOTE =
  '(?:if you or someone you know|suicide|helpline|hotline|lifeline|crisis line|trigger warning|graphic (?:content|details|language|images)|contains (?:descriptions|discussion|graphic|strong|explicit)|includes (?:a )?discussion|some readers may|readers may find|first (?:published|appeared)|was (?:originally )?published|originally published|spoiler|this story (?:has been|was) (?:updated|corrected|translated)|this article (?:has been|was) (?:updated|corrected|translated)|hilfe finden|telefonseelsorge|discrecion)';
