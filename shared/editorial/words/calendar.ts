/**
 * Names of months as they are printed next to a day, one row a month, in every language of the desks (nominative and
 * the form after a number). Arabic has three sets: Egypt and the Gulf, the Levant, the Maghreb.
 */
export const MONTHS: readonly string[] = [
  'january|jan|januar|jän|jänner|janvier|janv|enero|ene|janeiro|gennaio|gen|januari|stycznia|styczeń|января|январь|янв|січня|ocak|tammikuuta|tammikuu|ιανουαρίου|ינואר|يناير|كانون الثاني|جانفي|ژانویه|جنوری|जनवरी|ledna|leden|ianuarie|tháng 1|tháng một',
  'february|feb|februar|feber|février|févr|fév|febrero|fevereiro|fev|febbraio|februari|lutego|luty|февраля|февраль|фев|лютого|şubat|helmikuuta|helmikuu|φεβρουαρίου|פברואר|فبراير|شباط|فيفري|فوریه|فروری|फरवरी|फ़रवरी|února|únor|februarie|pebruari|tháng 2|tháng hai',
  'march|mar|märz|mrz|mars|marzo|março|maart|mrt|marca|marzec|марта|март|мар|березня|mart|marts|maaliskuuta|maaliskuu|μαρτίου|מרץ|מרס|مارس|آذار|مارچ|मार्च|března|březen|martie|maret|tháng 3|tháng ba',
  'april|apr|avril|avr|abril|abr|aprile|kwietnia|kwiecień|апреля|апрель|апр|квітня|nisan|huhtikuuta|huhtikuu|απριλίου|אפריל|أبريل|ابريل|نيسان|أفريل|آوریل|آپریل|اپریل|अप्रैल|dubna|duben|aprilie|tháng 4|tháng tư',
  'may|mai|mayo|maio|maggio|mag|mei|maja|maj|мая|май|травня|mayıs|toukokuuta|toukokuu|μαΐου|מאי|مايو|أيار|ماي|مه|مئی|मई|května|květen|tháng 5|tháng năm',
  'june|jun|juni|juin|junio|junho|giugno|giu|czerwca|czerwiec|июня|июнь|июн|червня|haziran|kesäkuuta|kesäkuu|ιουνίου|יוני|يونيو|حزيران|جوان|ژوئن|جون|जून|června|červen|iunie|tháng 6|tháng sáu',
  'july|jul|juli|juillet|juil|julio|julho|luglio|lug|lipca|lipiec|июля|июль|июл|липня|temmuz|heinäkuuta|heinäkuu|ιουλίου|יולי|يوليو|تموز|جويلية|ژوئیه|جولای|جولائی|जुलाई|července|červenec|iulie|tháng 7|tháng bảy',
  'august|aug|août|agosto|ago|augustus|sierpnia|sierpień|августа|август|авг|серпня|ağustos|augusti|elokuuta|elokuu|αυγούστου|אוגוסט|أغسطس|اغسطس|آب|أوت|اوت|آگوست|اگست|अगस्त|srpna|srpen|agustus|tháng 8|tháng tám',
  'september|sept|sep|septembre|septiembre|setiembre|setembro|settembre|września|wrzesień|сентября|сентябрь|сен|вересня|eylül|syyskuuta|syyskuu|σεπτεμβρίου|ספטמבר|سبتمبر|أيلول|سپتامبر|ستمبر|सितंबर|září|septembrie|tháng 9|tháng chín',
  'october|oct|oktober|okt|octobre|octubre|outubro|ottobre|ott|października|październik|октября|октябрь|окт|жовтня|ekim|lokakuuta|lokakuu|οκτωβρίου|אוקטובר|أكتوبر|اكتوبر|تشرين الأول|اکتبر|اکتوبر|अक्टूबर|října|říjen|octombrie|tháng 10|tháng mười',
  'november|nov|novembre|noviembre|novembro|listopada|listopad|ноября|ноябрь|ноя|листопада|kasım|marraskuuta|marraskuu|νοεμβρίου|נובמבר|نوفمبر|تشرين الثاني|نوامبر|نومبر|नवंबर|noiembrie|tháng 11',
  'december|dec|dezember|dez|décembre|déc|diciembre|dic|dezembro|dicembre|grudnia|grudzień|декабря|декабрь|дек|грудня|aralık|joulukuuta|joulukuu|desember|δεκεμβρίου|דצמבר|ديسمبر|كانون الأول|دسامبر|دسمبر|दिसंबर|prosince|prosinec|decembrie|tháng 12',
];

/** Months of the Persian calendar, from Farvardin. */
export const PERSIAN_MONTHS: readonly string[] = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد|امرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
];

/** Weekdays from Monday on. Short forms only where they are no other word. */
export const WEEKDAYS: readonly string[] = [
  'monday|mon|montag|montags|lundi|lunes|segunda-feira|segunda|lunedì|maandag|poniedziałek|poniedziałku|понедельник|понедельника|понеділок|понеділка|pazartesi|måndag|mandag|maanantai|maanantaihin|senin|δευτέρα|יום שני|الاثنين|الإثنين|دوشنبه|پیر|सोमवार|pondělí|luni|月曜|星期一|周一|週一|월요일',
  'tuesday|tue|tues|dienstag|mardi|martes|terça-feira|terça|martedì|dinsdag|wtorek|wtorku|вторник|вторника|вівторок|вівторка|salı|tisdag|tirsdag|tiistai|tiistaihin|selasa|τρίτη|יום שלישי|الثلاثاء|سه‌شنبه|سه شنبه|سهشنبه|منگل|मंगलवार|úterý|marți|火曜|星期二|周二|週二|화요일',
  'wednesday|wed|mittwoch|mercredi|miércoles|quarta-feira|quarta|mercoledì|woensdag|środa|środy|среда|среду|среды|середа|середу|середи|çarşamba|onsdag|keskiviikko|keskiviikkoon|rabu|τετάρτη|יום רביעי|الأربعاء|چهارشنبه|بدھ|बुधवार|středa|středy|miercuri|水曜|星期三|周三|週三|수요일',
  'thursday|thu|thur|thurs|donnerstag|jeudi|jueves|quinta-feira|quinta|giovedì|donderdag|czwartek|czwartku|четверг|четверга|четвер|perşembe|torsdag|torstai|torstaihin|kamis|πέμπτη|יום חמישי|الخميس|پنجشنبه|پنج‌شنبه|پنج شنبه|جمعرات|गुरुवार|čtvrtek|joi|木曜|星期四|周四|週四|목요일',
  'friday|fri|freitag|vendredi|viernes|sexta-feira|sexta|venerdì|vrijdag|piątek|piątku|пятница|пятницу|пятницы|пʼятниця|пʼятницю|cuma|fredag|perjantai|perjantaihin|jumat|παρασκευή|יום שישי|الجمعة|جمعه|جمعہ|शुक्रवार|pátek|vineri|金曜|星期五|周五|週五|금요일',
  'saturday|sat|samstag|sonnabend|samedi|sábado|sabato|zaterdag|sobota|sobotę|soboty|суббота|субботу|субботы|субота|суботу|cumartesi|lördag|lørdag|lauantai|lauantaihin|sabtu|σάββατο|יום שבת|السبت|شنبه|ہفتہ|शनिवार|sâmbătă|土曜|星期六|周六|週六|토요일',
  'sunday|sun|sonntag|dimanche|domingo|domenica|zondag|niedziela|niedzielę|niedzieli|воскресенье|воскресенья|неділя|неділю|pazar|söndag|søndag|sunnuntai|sunnuntaihin|minggu|κυριακή|יום ראשון|الأحد|یکشنبه|یک‌شنبه|یک شنبه|اتوار|रविवार|neděle|duminică|日曜|星期日|星期天|周日|週日|일요일',
];

/** Days told from the day of writing. */
export const RELATIVE_DAYS: readonly { readonly days: number; readonly words: string }[] = [
  {
    days: 0,
    words:
      'today|tonight|heute|heute abend|aujourd’hui|ce soir|hoy|esta noche|hoje|esta noite|oggi|stasera|vandaag|vanavond|dziś|dzisiaj|сегодня|сьогодні|bugün|i dag|idag|tänään|hari ini|היום|اليوم|امروز|امشب|آج|今天|今日|本日|오늘',
  },
  {
    days: 1,
    words:
      'tomorrow|morgen|demain|mañana|amanhã|domani|jutro|завтра|yarın|i morgen|imorgon|huomenna|besok|מחר|غدا|فردا|کل|明天|明日|내일',
  },
];
