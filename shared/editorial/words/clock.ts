/** Words before an hour that stands alone: "saat 5", "ore 12", "الساعة 5". */
export const BEFORE_HOUR =
  'at|um|ab|à|a las|a la|às|as|alle|alle ore|ore|om|kl|kl.|klo|kello|klokken|saat|saati|godz|godz.|godziny|o godz.|в|о|до|pukul|jam|الساعة|ساعت|بجے|השעה|בשעה';

/** Words after an hour: "18 Uhr", "6h00", "20 horas". */
export const AFTER_HOUR =
  'uhr|h|hs|hrs|hr|hours|heures|heure|horas|hora|ore|uur|часов|час|ч|годин|godz|godz.|o’clock|بجے';

export const NOON =
  'noon|12 noon|12noon|midday|mittag|mittags|midi|mediodía|meio-dia|mezzogiorno|middag|południa|południe|полудня|полдень|öğle|öğlen|ظهر|الظهر|صلاة الظهر|keskipäivä|正午|정오';

/** The end of the day it is told with: an embargo must not end a day too early. */
export const MIDNIGHT =
  'midnight|mitternacht|minuit|medianoche|meia-noite|mezzanotte|middernacht|północy|północ|полуночи|полночь|gece yarısı|gece yarısına|منتصف الليل|نیمه شب|نیمه‌شب|آدھی رات|חצות|midnatt|midnat|keskiyö|午夜|자정';

/** Halves of the day, after (or, in Chinese, Japanese and Korean, before) the hour. */
export const MORNING =
  'a.m.|a.m|am|morgens|früh|vormittags|du matin|de la mañana|da manhã|del mattino|di mattina|’s ochtends|rano|утра|ночи|sabah|صباحا|صباحاً|صبح|بامداد|בבוקר|上午|凌晨|早上|清晨|午前|오전';
export const AFTERNOON =
  'p.m.|p.m|pm|nachmittags|abends|de l’après-midi|du soir|de la tarde|de la noche|da tarde|da noite|del pomeriggio|di sera|’s avonds|’s middags|wieczorem|po południu|дня|вечера|вечера|akşam|öğleden sonra|مساء|مساءً|عصرا|بعد الظهر|عصر|بعدازظهر|بعد از ظهر|شب|בערב|אחר הצהריים|下午|晚上|傍晚|午後|오후|저녁';
