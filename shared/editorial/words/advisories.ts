/**
 * Headlines of copy that agencies send to their clients and nobody prints: schedules, budgets, daybooks, mastheads,
 * notices. Regular expressions for folded text, from its head. Seen on real wires: dpa, AP; the rest by usage.
 */
export const ADVISORY_HEADLINES: readonly string[] = [
  'dpa-(?:tages|wochen|monats|termin|themen)(?:vorschau|planung|plan)\\b',
  'dpa(?:/audio|-audio|-video)?-programm\\b',
  'dpa/audio-programm\\b',
  'folgende (?:lesestucke|themen|beitrage) .{0,60}(?:aktuell|geplant)',
  '(?:tages|wochen|termin)vorschau (?:politik|wirtschaft|sport|fur|vom|auf|-)',
  'impressum$',
  '(?:the )?(?:afp|ap|reuters|dpa|upi|pa|aap|efe|ansa|kyodo|xinhua|associated press) (?:[a-z/]+ ){0,3}(?:schedule|budget|advisory|news digest|daybook|news agenda|coverage plans|lineup|news plan)\\b',
  '(?:washington|[a-z]+(?: [a-z]+)?) daybook\\b',
  '(?:ap-aptn|aptn)-\\d{4}',
  'bc-(?:ap )?(?:news digest|advisory|budget|schedule)\\b',
  'ap (?:top )?news (?:in|digest) .{0,20}(?:digest|budget)',
  '(?:editors|clients|subscribers)[,:]? (?:please note|note|advisory)\\b',
  '(?:note|notice|advisory|message|attention) (?:to )?(?:all )?(?:clients|subscribers|editors|newsrooms|media clients)\\b',
  '(?:news|world news|sports) (?:schedule|budget) (?:at|for|as of)\\b',
  'editorial (?:advisory|schedule)\\b',
  "(?:previsions?|agenda|programme|menu) (?:afp|de l'afp|de la journee de l'afp)",
  'afp[- ](?:previsions|agenda|programme|avis)',
  'previsiones (?:informativas|de efe|efe)',
  'agenda (?:informativa (?:de )?(?:efe|europa press)|efe\\b|de efe\\b)',
  'مذكره$|مذكره للمحررين|ابرز الاحداث المتوقعه|تنويه للمشتركين',
];

/** Genre names and codes that mean the same (AFP's Prev and Program, AP's Advisory, dpa's Vorschau), folded. */
export const ADVISORY_GENRES: ReadonlySet<string> = new Set([
  'prev',
  'program',
  'textprogram',
  'advisory',
  'advisories',
  'schedule',
  'daybook',
  'budget',
  'planning',
  'news budget',
  'vorschau',
  'tagesvorschau',
  'terminvorschau',
  'planungshinweis',
  'impressum',
  'note to clients',
  'news advisory',
  'ap.editorialrole.advisory',
]);

/** First parts of sluglines ("Vorschau/Politik/…") and whole take keys that say the same, folded. */
export const ADVISORY_SLUGS: ReadonlySet<string> = new Set([
  'vorschau',
  'tagesvorschau',
  'terminvorschau',
  'impressum',
  'planungshinweis',
  'advisory',
  'news digest',
  'ap news digest',
  'daybook',
  'budget',
  'schedule',
]);
