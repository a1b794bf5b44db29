/** What clocks a zone word stands for: minutes east of UTC, an IANA zone, or both where the word has a season in it. */
export interface ZoneWord {
  readonly east?: number;
  readonly zone?: string;
}

const LONDON = 'Europe/London';
const BERLIN = 'Europe/Berlin';
const ATHENS = 'Europe/Athens';
const NEW_YORK = 'America/New_York';
const CHICAGO = 'America/Chicago';
const DENVER = 'America/Denver';
const LOS_ANGELES = 'America/Los_Angeles';
const SYDNEY = 'Australia/Sydney';

/** Zone letters as printed, in capitals ("ist" and "est" are words elsewhere). */
export const ZONE_LETTERS: Readonly<Record<string, ZoneWord>> = {
  GMT: { east: 0 },
  UTC: { east: 0 },
  UT: { east: 0 },
  TU: { east: 0 },
  TUC: { east: 0 },
  Z: { east: 0 },
  BST: { east: 60, zone: LONDON },
  WET: { east: 0, zone: 'Europe/Lisbon' },
  WEST: { east: 60, zone: 'Europe/Lisbon' },
  CET: { east: 60, zone: BERLIN },
  CEST: { east: 120, zone: BERLIN },
  MEZ: { east: 60, zone: BERLIN },
  MESZ: { east: 120, zone: BERLIN },
  EET: { east: 120, zone: ATHENS },
  EEST: { east: 180, zone: ATHENS },
  MSK: { east: 180 },
  МСК: { east: 180 },
  TRT: { east: 180 },
  TSİ: { east: 180 },
  TSI: { east: 180 },
  ET: { zone: NEW_YORK },
  EST: { east: -300, zone: NEW_YORK },
  EDT: { east: -240, zone: NEW_YORK },
  CT: { zone: CHICAGO },
  CDT: { east: -300, zone: CHICAGO },
  MT: { zone: DENVER },
  MST: { east: -420, zone: DENVER },
  MDT: { east: -360, zone: DENVER },
  PT: { zone: LOS_ANGELES },
  PST: { east: -480, zone: LOS_ANGELES },
  PDT: { east: -420, zone: LOS_ANGELES },
  AKST: { east: -540 },
  AKDT: { east: -480 },
  ADT: { east: -180 },
  NST: { east: -210 },
  BRT: { east: -180 },
  ART: { east: -180 },
  WAT: { east: 60 },
  CAT: { east: 120 },
  SAST: { east: 120 },
  EAT: { east: 180 },
  IDT: { east: 180, zone: 'Asia/Jerusalem' },
  IRST: { east: 210 },
  GST: { east: 240 },
  PKT: { east: 300 },
  NPT: { east: 345 },
  WIB: { east: 420 },
  ICT: { east: 420 },
  HKT: { east: 480 },
  SGT: { east: 480 },
  PHT: { east: 480 },
  AWST: { east: 480 },
  JST: { east: 540 },
  KST: { east: 540 },
  ACST: { east: 570 },
  AEST: { east: 600, zone: SYDNEY },
  AEDT: { east: 660, zone: SYDNEY },
  NZST: { east: 720, zone: 'Pacific/Auckland' },
  NZDT: { east: 780, zone: 'Pacific/Auckland' },
};

/** Letters that mean several zones: read only when the source's own zone is one of them. */
export const AMBIGUOUS_LETTERS: Readonly<Record<string, readonly string[]>> = {
  IST: ['Asia/Kolkata', 'Asia/Calcutta', 'Asia/Jerusalem', 'Europe/Dublin'],
  CST: [CHICAGO, 'America/Mexico_City', 'Asia/Shanghai', 'Asia/Taipei', 'America/Havana'],
  AST: ['America/Halifax', 'America/Puerto_Rico', 'Asia/Riyadh', 'Asia/Baghdad', 'Asia/Kuwait', 'Asia/Qatar'],
  BDT: ['Asia/Dhaka', 'Asia/Brunei'],
};

/** Places whose clocks a text names ("Beirut time", "heure de Paris", "بتوقيت بيروت"), as they stand after folding. */
export const ZONE_PLACES: readonly (readonly [zone: string, names: string])[] = [
  [
    'UTC',
    'greenwich|greenwich mean|universal|غرينتش|غرينيتش|جرينتش|گرینویچ|гринвичу|гринвича|格林尼治|格林威治|그리니치',
  ],
  [LONDON, 'london|londra|londres|londoner|londen|british|uk|british summer|لندن|лондонскому'],
  [BERLIN, 'berlin|berliner|mitteleuropäischer|german|deutscher|central european|برلين|берлинскому'],
  ['Europe/Paris', 'paris|parigi|parís|pariser|french|باريس|پاریس|парижскому'],
  ['Europe/Vienna', 'vienna|wien|wiener|فيينا'],
  ['Europe/Zurich', 'zurich|zürich|zürcher|geneva|genf|genève|schweizer|swiss|suisse|ginevra|جنيف'],
  ['Europe/Madrid', 'madrid|peninsular|peninsular española|española|مدريد'],
  ['Europe/Lisbon', 'lisbon|lisboa|lisbonne|portugal'],
  ['Europe/Rome', 'rome|roma|italiana|rom|روما'],
  ['Europe/Brussels', 'brussels|bruxelles|brüsseler|brüssel|brussel|bruselas|belgische|بروكسل'],
  ['Europe/Amsterdam', 'amsterdam|nederlandse|dutch'],
  ['Europe/Warsaw', 'warsaw|warszawskiego|polskiego|polish'],
  ['Europe/Moscow', 'moscow|moscou|moscú|mosca|moskauer|московскому|московское|москве|мск|موسكو|مسکو'],
  ['Europe/Kiev', 'kyiv|kiev|kyjiw|киевскому|киеву|київським'],
  ['Europe/Athens', 'athens|greek|athen|أثينا'],
  ['Europe/Helsinki', 'helsinki|finnish|suomen'],
  ['Europe/Stockholm', 'stockholm|swedish|svensk'],
  ['Europe/Oslo', 'oslo|norwegian|norsk'],
  ['Europe/Copenhagen', 'copenhagen|danish|dansk'],
  ['Europe/Dublin', 'dublin|irish'],
  ['Europe/Istanbul', 'istanbul|ankara|turkish|türkiye|turkey|إسطنبول|أنقرة'],
  ['Asia/Beirut', 'beirut|beyrouth|lebanon|lebanese|بيروت|لبنان|بیروت'],
  ['Asia/Damascus', 'damascus|damas|دمشق|سوريا'],
  ['Asia/Amman', 'amman|عمان|الأردن'],
  ['Asia/Jerusalem', 'jerusalem|israel|israeli|jérusalem|tel aviv|القدس|ירושלים|ישראל'],
  ['Asia/Baghdad', 'baghdad|bagdad|بغداد|العراق'],
  ['Asia/Riyadh', 'riyadh|saudi|makkah|mecca|الرياض|السعودية|مكة'],
  ['Asia/Dubai', 'dubai|abu dhabi|uae|الإمارات|دبي|أبوظبي'],
  ['Asia/Qatar', 'doha|qatar|الدوحة|قطر'],
  ['Asia/Tehran', 'tehran|iran|téhéran|teheran|تهران|ایران|طهران'],
  ['Asia/Kabul', 'kabul|kaboul|کابل|كابول|افغانستان'],
  ['Africa/Cairo', 'cairo|le caire|kairo|القاهرة|مصر'],
  ['Africa/Casablanca', 'rabat|casablanca|الرباط|المغرب'],
  ['Africa/Algiers', 'algiers|alger|الجزائر'],
  ['Africa/Tunis', 'tunis|تونس'],
  ['Africa/Nairobi', 'nairobi'],
  ['Africa/Lagos', 'lagos|abuja'],
  ['Africa/Johannesburg', 'johannesburg|pretoria|south african'],
  ['Asia/Karachi', 'islamabad|karachi|pakistan|pakistani|اسلام آباد|پاکستان'],
  ['Asia/Kolkata', 'delhi|new delhi|india|indian|indian standard'],
  ['Asia/Shanghai', 'beijing|shanghai|china|北京|中国'],
  ['Asia/Taipei', 'taipei|taiwan|台北|台灣|台湾'],
  ['Asia/Hong_Kong', 'hong kong|香港'],
  ['Asia/Singapore', 'singapore|新加坡'],
  ['Asia/Tokyo', 'tokyo|japan|japanese|日本|東京'],
  ['Asia/Seoul', 'seoul|korean|한국|서울'],
  ['Asia/Jakarta', 'jakarta'],
  ['Australia/Sydney', 'sydney|melbourne|canberra'],
  ['Pacific/Auckland', 'auckland|wellington|new zealand'],
  [NEW_YORK, 'new york|washington|eastern|us eastern|nueva york|nova york|نيويورك|واشنطن'],
  [CHICAGO, 'chicago|central|us central'],
  [DENVER, 'denver|mountain'],
  [LOS_ANGELES, 'los angeles|pacific|california'],
  ['America/Toronto', 'toronto|ottawa|montreal|montréal'],
  ['America/Mexico_City', 'mexico city|ciudad de méxico|méxico'],
  ['America/Sao_Paulo', 'brasilia|brasília|são paulo|sao paulo'],
  ['America/Argentina/Buenos_Aires', 'buenos aires|argentina'],
];

/** Says that the clock meant is the one of the source's own place. */
export const LOCAL_TIME =
  'local time|local|ortszeit|heure locale|hora local|ora locale|lokale tijd|plaatselijke tijd|czasu lokalnego|по местному времени|местного времени|yerel saat|yerel saatle|بالتوقيت المحلي|التوقيت المحلي|به وقت محلی|وقت محلی|מקומי|当地时间|當地時間|現地時間|현지시간|lokal tid|paikallista aikaa|waktu setempat';

/** Phrases that name a place's clock; the place is the first group. Written for folded text. */
export const PLACE_TIME: readonly RegExp[] = [
  /\b([a-z]+(?: [a-z]+)?) (?:standard |daylight |summer |local )?time\b/,
  /\bheure (?:de |d'|du )?([a-z]+(?: [a-z]+)?)/,
  /\bhora (?:de |de la |em |local de )?([a-z]+(?: (?:de )?[a-z]+)?)/,
  /\bhorario de ([a-z]+(?: [a-z]+)?)/,
  /\bora (?:di )?([a-z]+)/,
  /\b([a-z]+er) (?:orts|sommer)?zeit\b/,
  /\b([a-z]+) (?:saati|saatiyle|saatine)\b/,
  /\bczasu ([a-z]+)/,
  /по ([а-я]+) времени/,
  /по (мск|москве|гринвичу|киеву|минску)/,
  /بتوقيت ([\u0620-\u06ff]+(?: [\u0620-\u06ff]+)?)/,
  /به وقت ([\u0620-\u06ff]+(?: [\u0620-\u06ff]+)?)/,
  /([\u4e00-\u9fff]{2,4})[时時][间間]/,
  /([\uac00-\ud7af]{2,4}) ?시간/,
];
