/** Names and beginnings of months as wires print them. English and German decide; the rest cannot be confused with them. */
const MONTH_NAMES: readonly string[] = [
  'jan january januar jän jänner janv janvier enero ene gennaio gen janeiro января январь ocak styczeń stycznia tammikuu يناير ژانویه 1月 leden',
  'feb february februar fév fev février fevrier febrero febbraio fevereiro февраля февраль şubat lutego luty helmikuu فبراير فوریه',
  'mar march mär mrz märz maerz mars marzo março марта март mart marca marzec maaliskuu مارس',
  'apr april avr avril abr abril aprile апреля апрель nisan kwietnia kwiecień huhtikuu أبريل ابريل آوریل آپریل',
  'may mai mei mayo mag maggio maio мая май mayıs maja maj toukokuu مايو مه می',
  'jun june juni juin junio giu giugno junho июня июнь haziran czerwca czerwiec kesäkuu يونيو ژوئن',
  'jul july juli juil juillet julio lug luglio julho июля июль temmuz lipca lipiec heinäkuu يوليو ژوئیه جولای',
  'aug august aou aoû août aout ago agosto августа август ağustos sierpnia sierpień elokuu أغسطس اغسطس اوت آگوست',
  'sep sept september septembre septiembre set settembre setembro сентября сентябрь eylül września wrzesień syyskuu سبتمبر سپتامبر',
  'oct october okt oktober octobre octubre ott ottobre outubro октября октябрь ekim października październik lokakuu أكتوبر اكتوبر اکتبر',
  'nov november novembre noviembre novembro ноября ноябрь kasım listopada listopad marraskuu نوفمبر نوامبر',
  'dec december dez dezember déc décembre decembre dic diciembre dicembre dezembro декабря декабрь aralık grudnia grudzień joulukuu ديسمبر دسامبر',
];

export const MONTHS: Readonly<Record<string, number | undefined>> = Object.assign(
  Object.create(null) as Record<string, number>,
  Object.fromEntries(MONTH_NAMES.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1]))),
);

/**
 * Zone names in wires, minutes east of UTC. Ambiguous ones (IST, CST as China's) are given the meaning they have in
 * agency copy; AST, PST … only occur in American copy.
 */
export const ZONE_OFFSETS: Readonly<Record<string, number | undefined>> = Object.assign(
  Object.create(null) as Record<string, number>,
  {
    Z: 0,
    UT: 0,
    UTC: 0,
    GMT: 0,
    WET: 0,
    WEST: 60,
    BST: 60,
    CET: 60,
    MEZ: 60,
    CEST: 120,
    MESZ: 120,
    EET: 120,
    OEZ: 120,
    EEST: 180,
    MSK: 180,
    AST: -240,
    ADT: -180,
    EST: -300,
    EDT: -240,
    CST: -360,
    CDT: -300,
    MST: -420,
    MDT: -360,
    PST: -480,
    PDT: -420,
    AKST: -540,
    AKDT: -480,
    HST: -600,
    JST: 540,
    KST: 540,
    HKT: 480,
    SGT: 480,
    AWST: 480,
    ACST: 570,
    AEST: 600,
    AEDT: 660,
    NZST: 720,
    NZDT: 780,
    IRST: 210,
    PKT: 300,
  },
);
