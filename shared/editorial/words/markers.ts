/** What a desk marker says about the item it stands on. */
export type MarkerMeaning =
  | 'kill'
  | 'withhold'
  | 'embargo'
  | 'not-for-publication'
  | 'correction'
  | 'update'
  | 'repeat'
  | 'alert'
  | 'advisory'
  | 'test'
  | 'press-release'
  | 'harmless';

/**
 * How much a marker word proves, by where it stands. Lists are separated by `|`; letter case and accents do not matter
 * in the table, the reading of the copy decides about capitals.
 */
export interface MarkerWords {
  /** Opens a headline or line, in capitals, before a colon, a dash or another marker: "KILL: …", "CORRECTED-…". */
  readonly leading?: string;
  /** Proves something only where nothing else stands: a marker slot, a bracket, stars, or said twice in capitals. */
  readonly alone?: string;
  /** Too particular to be ordinary prose: counts at the start of a line in any letter case. */
  readonly phrase?: string;
  /** Said three times it is a marker, said once it is an ordinary word. */
  readonly thrice?: string;
}

type Markers = Readonly<Partial<Record<MarkerMeaning, MarkerWords>>>;

/**
 * The markers of the wires by language. Sources: dpa's converters (en de fr es pl ru ar), AFP, AP, Reuters and dpa copy
 * (reference of wire formats, section 2), the rest from the usage of the national agencies (ANSA, EFE, Lusa, ANP, PAP,
 * Anadolu, TASS, ISNA, Kyodo, Yonhap, Xinhua, TT, NTB, Ritzau, STT); not every one has been seen on a real wire.
 */
export const MARKERS: Readonly<Record<string, Markers>> = {
  en: {
    kill: {
      leading: 'kill|kills|killed story',
      alone:
        'killed|cancel|canceled|cancelled|withdrawn|withdrawal|withdraws|annulled|annulment|retracted|retraction|retracts|eliminate|elimination|delete|deleted|takedown|take down|recall',
      phrase:
        'kill kill|mandatory kill|kill mandatory|bulletin kill|kill bulletin|kill advisory|story withdrawn|story killed|story canceled|story cancelled|story retracted|story deleted|item withdrawn|item killed|item canceled|item cancelled|alert withdrawn|headline withdrawn|please kill|photo kill|picture kill|photo elimination',
      thrice: 'kill',
    },
    withhold: {
      leading: 'hold|withhold|hfr|hold for release|withhold release',
      alone: 'withheld|disregard|on hold|do not publish|do not use|do not release|legal hold|hold for orders',
      phrase:
        'hold hold|withhold withhold|hold for release|hold for orders|please hold|please withhold|please disregard|disregard previous|do not publish do not publish',
    },
    'not-for-publication': {
      leading:
        'not for publication|not for public release|not for broadcast|not for release|internal only|for internal use only',
      alone: 'confidential|internal',
      phrase:
        'not for publication|not intended for publication|not for public release|for internal use only|background only, not for publication',
    },
    correction: {
      leading:
        'correction|corrected|corrects|correct|corrective|corrections|refile|refiled|refiles|clarification|clarifies|clarified|correcting|official correction',
    },
    update: {
      leading:
        'update|updated|updates|recasts|recast|adds|raises|lead|ld|writethru|write-thru|writethrough|wrapup|wrap-up|wrap|leads|new lead|newlead|add|sub|substitution|replaces|replacement|replace|changes|trims|tops|restores|net|ld-writethru|ld writethru|subs',
      alone: 'new|final',
    },
    repeat: {
      leading: 'rpt|repeat|repeats|repeated|repeating|resend|resent|retransmission|retransmit|reissue|reissued',
    },
    alert: {
      leading:
        'flash|urgent|bulletin|alert|newsalert|news alert|snap|breaking|breaking news|apnewsalert|newsflash|newsbreak|newsbreaks',
    },
    advisory: {
      leading:
        'advisory|advisories|news schedule|news budget|daybook|coverage advisory|coverage note|note to clients|note to subscribers|service note|service advisory|editors advisory|news digest|digest advisory|attention editors|note to editors',
      phrase:
        'note to clients|note to subscribers|attention clients|attention subscribers|notice to clients|notice to subscribers',
      alone: 'attention|masthead|rundown|schedule|planning|budget|diary|lineup|line-up|agenda',
    },
    test: {
      phrase:
        'test test|test only|this is a test|test message|test - please ignore|test please ignore|test - please disregard|test please disregard|test do not use|test - do not use|test, please ignore|test, ignore|test ignore',
      alone: 'test|testing|test story|test item',
    },
    'press-release': {
      leading: 'press release|media release|news release|for immediate release',
      phrase: 'for immediate release',
    },
    harmless: {
      alone:
        'pix|tv|graphic|graphics|pic|pics|picture|pictures|photo|photos|video|audio|text|take|take 1|take 2|take 3|extra|exclusive|analysis|feature|features|interview|profile|factbox|timeline|table|chronology|background|backgrounder|newsmaker|insight|special report|investigation|opinion|column|commentary|editorial|review|obituary|preview|preview only|scene|scene setter|scenesetter|focus|q&a|explainer|sidebar|box|summary|roundup|round-up|top news|top stories|top story|highlights|sport|sports|business|world|news|national|international|politics|entertainment|weather|results|fixtures|standings|agate|tabular|glance|live|file|archive|handout|handout photo|with pix|with tv|bjt|bc|am|pm|apnewsnow|ap exclusive|abridged|optional|1st take|first take|brief|briefs|snapshot|poll|in brief|magazine|fact check|factcheck|quotes|quotebox|multimedia|more|ends|eds',
    },
  },
  de: {
    kill: {
      leading: 'annullierung|kill',
      alone: 'annulliert|storniert|storno|stornierung|zurückgezogen|zurückziehung|rückruf|löschung|gelöscht|löschen',
      phrase:
        'meldung zurückgezogen|diese meldung wird zurückgezogen|diese meldung ist zurückgezogen|meldung annulliert|meldung storniert|meldung gelöscht|bitte löschen',
    },
    withhold: {
      leading: 'zurückhalten|zurückgehalten',
      alone: 'bitte zurückhalten|nicht verwenden|nicht veröffentlichen|gesperrt|vorerst gesperrt|angehalten',
      phrase: 'bitte nicht verwenden|bitte nicht veröffentlichen|bitte zurückhalten|meldung gesperrt',
    },
    'not-for-publication': {
      leading:
        'nicht zur veröffentlichung|nicht zur veröffentlichung bestimmt|nur zur internen verwendung|nur für den internen gebrauch',
      alone: 'vertraulich|intern',
      phrase:
        'nicht zur veröffentlichung|nicht zur veröffentlichung bestimmt|nur zur internen verwendung|nur zu ihrer information',
    },
    correction: {
      leading:
        'berichtigung|berichtigt|korrektur|korrigiert|korrigierte fassung|korr|richtigstellung|präzisierung|klarstellung',
    },
    update: {
      leading: 'aktualisierung|aktualisiert|zusammenfassung|neufassung|überholt|überarbeitet|ergänzung|ergänzt|neu',
      alone: 'durchgehend neu|neu gefasst|zf|zus|gesamtzusammenfassung',
    },
    repeat: { leading: 'wiederholung|wiederholt|wdh' },
    alert: { leading: 'eil|eilt|blitz|eilmeldung|blitzmeldung|vorrang' },
    advisory: {
      leading:
        'planungshinweis|achtung - planungshinweis|tagesvorschau|wochenvorschau|terminvorschau|terminübersicht|themenplanung|hinweis an die redaktionen|redaktioneller hinweis|nachrichtenplan|redaktionshinweis|kundenhinweis|mitteilung an die redaktionen|achtung redaktionen',
      alone: 'achtung|vorschau|impressum|hinweis|themen des tages',
      phrase:
        'dpa-tagesvorschau|dpa/audio-programm|mitteilung an die kunden|hinweis an die redaktionen|achtung redaktionen',
    },
    test: {
      leading: 'testmeldung|testsendung',
      phrase: 'dies ist ein test|nur ein test|testmeldung - bitte nicht beachten|bitte ignorieren',
    },
    'press-release': { leading: 'pressemitteilung|ots' },
    harmless: {
      alone:
        'korr-bericht|korr|hintergrund|porträt|kommentar|interview|reportage|analyse|stichwort|zitat|dokumentation|foto|fotos|foto archiv|foto produktion|grafik|bild|bilder|video|tabelle|ergebnisse|extra|überblick|meldungsblock|kurzfassung|langfassung|schluss|folgt|folgt mehr|mit bild|mit foto|wirtschaft|sport|politik|vermischtes|kultur|presseschau|kalenderblatt|chronologie|fragen und antworten|leitartikel|umfrage|porträt',
    },
  },
  fr: {
    kill: {
      leading: 'annulation|annulation de dépêche|kill',
      alone: 'annulé|annulée|annuler|retrait|retirée|retiré|suppression|supprimer',
      phrase:
        'dépêche annulée|dépêche retirée|cette dépêche est annulée|prière d’annuler|merci d’annuler|veuillez annuler',
    },
    withhold: {
      leading: 'ne pas utiliser|ne pas diffuser|ne pas publier|suspendu',
      alone: 'retenir|à retenir|bloqué',
      phrase:
        'prière de ne pas utiliser|merci de ne pas utiliser|ne pas diffuser|ne pas utiliser la dépêche|prière de ne pas tenir compte|prière de ne pas diffuser',
    },
    'not-for-publication': {
      leading: 'ne pas publier',
      alone: 'confidentiel',
      phrase: 'pas pour publication|non destiné à la publication|usage interne',
    },
    correction: {
      leading:
        'correction|corrigé|corrige|rectification|rectificatif|rectifie|erratum|précision|bien lire|corrigée|version corrigée|annule et remplace',
    },
    update: {
      leading: 'mise à jour|actualisé|actualisation|actualise|lead|ajoute|ajoutés|remplace|synthèse|complète|avec',
    },
    repeat: { leading: 'répétition|rappel|reprise|rediffusion|remettre' },
    alert: { leading: 'urgent|flash|alerte|d’urgence|dépêche urgente' },
    advisory: {
      leading:
        'avis aux clients|note aux clients|note aux rédactions|note aux abonnés|avis aux rédactions|à nos clients',
      alone: 'prévisions|programme|agenda|avis|note|menu',
      phrase:
        'note aux clients|avis aux clients|note aux rédactions|avis aux rédactions|note aux abonnés|avis aux abonnés',
    },
    test: { leading: 'essai', phrase: 'ceci est un test|ne pas tenir compte de ce test' },
    'press-release': { leading: 'communiqué|communiqué de presse' },
    harmless: {
      alone:
        'papier général|papier|éclairage|encadré|portrait|analyse|reportage|interview|chronologie|fiche technique|photo|photos|vidéo|infographie|exclusif|magazine|avant-papier|synthèse|dossier|verbatim|repères|archives|résumé|l’essentiel',
    },
  },
  es: {
    kill: {
      leading: 'eliminar|anulación|anulada|anulado|kill',
      alone: 'retirada|retirado|cancelada|cancelado|eliminada|eliminado|eliminación|suprimir',
      phrase:
        'noticia anulada|noticia eliminada|noticia retirada|despacho anulado|eliminar - eliminar|rogamos anulen|rogamos eliminen|favor de eliminar|por favor eliminen',
    },
    withhold: {
      leading: 'retener|no usar|no utilizar|no publicar',
      alone: 'retenido|retenida|suspendida|atención redacciones',
      phrase: 'no publicar no publicar|rogamos no publiquen|rogamos no utilicen|atención redacciones',
    },
    'not-for-publication': {
      leading: 'no publicable',
      alone: 'confidencial',
      phrase: 'no para publicación|no destinado a publicación|no destinada a publicación|uso interno',
    },
    correction: {
      leading:
        'corrección|corregida|corregido|corrige|versión corregida|rectificación|rectifica|aclaración|fe de errores|anula y sustituye|repite y corrige',
    },
    update: {
      leading:
        'actualización|actualiza|actualizada|ampliación|amplía|amp|amp.|ampl|ampl.|avance|resumen|lead|sustituye',
    },
    repeat: { leading: 'rpt|repetición|repetido|repetida|repite|rpt rpt' },
    alert: { leading: 'flash|urgente|alerta|última hora' },
    advisory: {
      leading:
        'aviso al editor|aviso a los editores|nota a los clientes|nota a los editores|nota a los abonados|nota a redactores',
      alone: 'aviso|previsiones|previsión|agenda',
      phrase: 'aviso al editor|aviso a los editores|nota a los clientes|nota a los abonados|aviso a los abonados',
    },
    test: { leading: 'prueba', phrase: 'esto es una prueba' },
    harmless: {
      alone:
        'crónica|análisis|entrevista|perfil|reportaje|foto|fotos|vídeo|video|infografía|exclusiva|previa|resultados|clasificación|cronología|claves|archivo|o.próximo|o.próximo.',
    },
  },
  pt: {
    kill: {
      leading: 'anulação|kill',
      alone: 'anulada|anulado|cancelada|cancelado|eliminar|eliminada|retirada',
      phrase: 'notícia anulada|notícia retirada|notícia cancelada|notícia eliminada',
    },
    withhold: {
      leading: 'não usar|não publicar|não utilizar',
      alone: 'reter|retida|suspensa',
      phrase: 'pede-se que não usem|favor não publicar',
    },
    'not-for-publication': { phrase: 'não destinado a publicação|não é para publicação|uso interno' },
    correction: { leading: 'correção|correcção|corrigida|corrigido|corrige|retificação|errata|anula e substitui' },
    update: { leading: 'atualização|actualização|atualizada|actualizada|atualiza|síntese|ampliação' },
    repeat: { leading: 'repetição|repete' },
    alert: { leading: 'urgente|flash|alerta|última hora' },
    advisory: { alone: 'agenda|aviso|previsão', phrase: 'nota aos clientes|nota aos editores' },
  },
  it: {
    kill: {
      leading: 'annullamento|kill',
      alone: 'annullata|annullato|annulla|eliminare|ritirata|ritirato',
      phrase: 'notizia annullata|notizia ritirata|annullare la notizia|si prega di annullare',
    },
    withhold: {
      leading: 'non usare|non utilizzare|non pubblicare|trattenere',
      alone: 'sospesa|sospeso',
      phrase: 'si prega di non utilizzare|si prega di non pubblicare|si prega di non usare',
    },
    'not-for-publication': { phrase: 'non destinato alla pubblicazione|non per la pubblicazione|uso interno' },
    correction: {
      leading:
        'correzione|corretta|corretto|corregge|rettifica|errata corrige|precisazione|annulla e sostituisce|ripetizione corretta',
    },
    update: { leading: 'aggiornamento|aggiornata|aggiorna|riepilogo|sostituisce' },
    repeat: { leading: 'ripetizione|ripete' },
    alert: { leading: 'flash|urgente|lampo|ultim’ora|bulletin' },
    advisory: {
      alone: 'avviso|avvenimenti|oggi in agenda|previsioni',
      phrase: 'avviso ai clienti|nota ai clienti|nota ai redattori',
    },
  },
  nl: {
    kill: {
      leading: 'kill',
      alone: 'ingetrokken|intrekking|geannuleerd|annulering|vervalt|vervallen',
      phrase: 'bericht ingetrokken|bericht vervalt|dit bericht is ingetrokken|gelieve te verwijderen',
    },
    withhold: {
      leading: 'niet gebruiken|niet publiceren',
      alone: 'aanhouden|ophouden',
      phrase: 'niet gebruiken niet gebruiken|gelieve niet te gebruiken|graag niet gebruiken',
    },
    'not-for-publication': {
      leading: 'niet voor publicatie',
      phrase: 'niet voor publicatie|niet bestemd voor publicatie|alleen voor intern gebruik',
    },
    correction: { leading: 'correctie|gecorrigeerd|verbeterde versie|rectificatie|herstel' },
    update: { leading: 'actualisering|nieuwe versie|aanvulling|geactualiseerd' },
    repeat: { leading: 'herhaling' },
    alert: { leading: 'spoed|flits|extra bulletin' },
    advisory: { alone: 'agenda|nieuwsagenda', phrase: 'aan de redacties|attentie redacties|bericht aan de redacties' },
  },
  pl: {
    kill: {
      leading: 'anulowanie|anulowane|kill',
      alone: 'anulowano|wycofane|wycofanie|anulowana|wycofana',
      phrase: 'depesza anulowana|depesza wycofana|anulujemy depeszę|wycofujemy depeszę|prosimy o anulowanie',
    },
    withhold: {
      leading: 'wstrzymane|nie publikować|wstrzymać',
      alone: 'wstrzymanie|nie używać',
      phrase: 'prosimy nie publikować|prosimy nie używać|prosimy o wstrzymanie',
    },
    'not-for-publication': { phrase: 'nie do publikacji|nie przeznaczone do publikacji' },
    correction: { leading: 'korekta|sprostowanie|poprawka|korekta depeszy|errata' },
    update: { leading: 'aktualizacja|aktl|aktl.|dochodzi|uzupełnienie|opis' },
    repeat: { leading: 'powtarzanie|powtórzenie|powtórka' },
    alert: { leading: 'pilne|flash|z ostatniej chwili' },
    advisory: {
      alone: 'zapowiedzi|serwis planowany|plan serwisu',
      phrase: 'uwaga redakcje|uwaga dla redaktorów|uwaga dla redakcji',
    },
  },
  ru: {
    kill: {
      leading: 'аннулирование|аннулировано|аннулируется|аннуляция',
      alone: 'отзыв|отозвано|снято|удалено|удалить|отмена',
      phrase:
        'аннулирование аннулирование|сообщение аннулировано|сообщение аннулируется|новость аннулирована|сообщение снято|просим аннулировать|считать недействительным',
    },
    withhold: {
      leading: 'не использовать|не публиковать|задержать',
      alone: 'задержано',
      phrase: 'просьба не использовать|просим не использовать|просьба не публиковать|просим не публиковать',
    },
    'not-for-publication': {
      leading: 'не для печати|не для публикации',
      phrase: 'не для печати|не для публикации|для служебного пользования',
    },
    correction: {
      leading: 'коррекция|исправление|исправлено|поправка|уточнение|исправленный вариант|исправленная версия',
    },
    update: { leading: 'обновить|обновление|обновлено|дополнение|дополнено|расширенная версия|подробно|версия' },
    repeat: { leading: 'повтор|повторно|повторение' },
    alert: { leading: 'молния|срочно|экспресс|флэш|вспышка' },
    advisory: {
      alone: 'план|анонс|анонсы|календарь',
      phrase: 'вниманию редакций|вниманию редакторов|вниманию подписчиков|примечание для редакторов',
    },
  },
  uk: {
    kill: {
      leading: 'анулювання|анульовано',
      alone: 'відкликано|знято|видалено',
      phrase: 'повідомлення анульовано|новину анульовано|просимо анулювати',
    },
    withhold: {
      leading: 'не використовувати|не публікувати',
      phrase: 'просимо не використовувати|просимо не публікувати',
    },
    correction: { leading: 'виправлення|виправлено|уточнення|поправка' },
    update: { leading: 'оновлення|оновлено|доповнено' },
    repeat: { leading: 'повтор|повторно' },
    alert: { leading: 'терміново|блискавка' },
    advisory: { alone: 'анонс|анонси', phrase: 'до уваги редакцій' },
  },
  ar: {
    kill: {
      thrice: 'حظر|إلغاء|الغاء|حذف',
      alone: 'يلغى|ملغى|ملغاة|إلغاء|حذف|سحب',
      phrase:
        'حظر حظر حظر|إلغاء خبر|إلغاء الخبر|سحب الخبر|حذف الخبر|يلغى الخبر|الرجاء إلغاء الخبر|يرجى إلغاء الخبر|يرجى حذف الخبر',
    },
    withhold: {
      alone: 'حجب|عدم النشر|لا ينشر|توقف',
      phrase: 'يرجى عدم النشر|الرجاء عدم النشر|يرجى عدم استخدام|الرجاء عدم استخدام|يرجى تجاهل الخبر',
    },
    'not-for-publication': { phrase: 'ليس للنشر|غير مخصص للنشر|غير معد للنشر|غير قابل للنشر' },
    correction: { leading: 'تصحيح|تصويب|توضيح' },
    update: { leading: 'تحديث|إضافة|محدث|يضيف|إعادة صياغة' },
    repeat: { leading: 'إعادة|تكرار|اعادة' },
    alert: { leading: 'عاجل|عاجل جدا|تنبيه|خبر عاجل' },
    advisory: {
      alone: 'تنويه|مذكرة|جدول الأخبار|برنامج اليوم',
      phrase: 'تنويه للمحررين|مذكرة للمحررين|ملاحظة للمحررين|إلى السادة المشتركين|تنويه للمشتركين',
    },
    test: { thrice: 'تجربة|اختبار', phrase: 'هذه رسالة تجريبية|رسالة تجريبية|خبر تجريبي' },
  },
  fa: {
    kill: {
      thrice: 'حذف|لغو|ابطال',
      alone: 'لغو|حذف|ابطال|لغو شد|حذف شد',
      phrase: 'حذف خبر|لغو خبر|ابطال خبر|این خبر حذف شد|این خبر لغو شد|خبر لغو شد|لطفا خبر را حذف کنید',
    },
    withhold: {
      alone: 'توقیف|منتشر نشود|نگه دارید|استفاده نشود',
      phrase: 'لطفا منتشر نکنید|لطفا استفاده نکنید|لطفا این خبر را منتشر نکنید|این خبر منتشر نشود',
    },
    'not-for-publication': {
      alone: 'محرمانه',
      phrase: 'غیرقابل انتشار|غیر قابل انتشار|برای انتشار نیست|قابل انتشار نیست',
    },
    correction: { leading: 'تصحیح|اصلاح|اصلاحیه|تصحیح خبر|اصلاح خبر' },
    update: { leading: 'به روز رسانی|به‌روزرسانی|بروزرسانی|تکمیلی|تکمیل خبر' },
    repeat: { leading: 'تکرار|تکراری' },
    alert: { leading: 'فوری|خبر فوری|فوری فوری' },
    advisory: {
      alone: 'برنامه خبری',
      phrase: 'توجه سردبیران|قابل توجه سردبیران|یادداشت برای سردبیران|یادداشت به سردبیران|قابل توجه مشترکان',
    },
    test: { thrice: 'تست|آزمایشی', phrase: 'خبر آزمایشی|این یک خبر آزمایشی است' },
  },
  ur: {
    kill: { thrice: 'منسوخ', alone: 'منسوخ|حذف', phrase: 'خبر منسوخ|یہ خبر منسوخ|خبر واپس لی جاتی ہے' },
    withhold: { phrase: 'شائع نہ کریں|یہ خبر شائع نہ کریں|خبر روک لیں' },
    'not-for-publication': { phrase: 'اشاعت کے لیے نہیں|برائے اشاعت نہیں' },
    correction: { leading: 'تصحیح|درستی|درستگی' },
    update: { leading: 'اپ ڈیٹ|اپڈیٹ|اضافہ' },
    alert: { leading: 'فوری|بریکنگ نیوز|اہم خبر' },
  },
  tr: {
    kill: {
      alone: 'iptal|iptal edildi|geri çekildi|silindi|kill',
      phrase:
        'haber iptal|haber iptal edilmiştir|bu haber iptal|haberi iptal ediyoruz|haber geri çekildi|haberimiz iptal edilmiştir',
    },
    withhold: {
      leading: 'bekletin|kullanmayınız|yayınlamayınız|yayımlamayınız',
      alone: 'beklet',
      phrase: 'lütfen kullanmayınız|lütfen yayınlamayınız|lütfen yayımlamayınız|haberi kullanmayınız',
    },
    'not-for-publication': { phrase: 'yayın için değildir|yayınlanmak için değildir|yayımlanmak için değildir' },
    correction: { leading: 'düzeltme|düzeltildi|düzeltilmiş|tashih' },
    update: { leading: 'güncelleme|güncellendi|güncellenmiş|ek|yeniden' },
    repeat: { leading: 'tekrar|yineleme' },
    alert: { leading: 'flaş|flaş flaş|son dakika|acil' },
    advisory: {
      alone: 'haber planı|gündem',
      phrase: 'abonelere duyuru|editörlere not|abonelere not|abonelerimizin dikkatine|editörlerin dikkatine',
    },
  },
  he: {
    kill: { thrice: 'ביטול|לבטל', alone: 'ביטול|בוטל|נמחק', phrase: 'ביטול ידיעה|הידיעה בוטלה|הידיעה מבוטלת' },
    withhold: { alone: 'לעכב|לא לפרסום|לא לפרסם', phrase: 'נא לא לפרסם|אין לפרסם' },
    'not-for-publication': { phrase: 'לא לפרסום' },
    correction: { leading: 'תיקון|תיקון טעות' },
    update: { leading: 'עדכון|מעודכן' },
    alert: { leading: 'דחוף|מבזק' },
  },
  zh: {
    kill: {
      thrice: '撤稿|作废|作廢',
      alone: '撤稿|撤销|撤銷|作废|作廢|撤回|删稿|刪稿|取消',
      phrase: '撤稿通知|此稿作废|此稿撤销|撤稿：|本稿撤回|刪稿通知',
    },
    withhold: {
      alone: '暂缓发布|暫緩發布|暂不刊发|缓发|緩發|暂缓',
      phrase: '请勿使用|請勿使用|请勿刊发|請勿刊登|暂缓发布',
    },
    'not-for-publication': { phrase: '不供发表|不得公开|内部参考|不供發表|僅供內部參考' },
    correction: { leading: '更正|订正|訂正|勘误|勘誤|修正' },
    update: { leading: '更新|补充|補充|续报|續報' },
    repeat: { leading: '重发|重發|补发' },
    alert: { leading: '快讯|快訊|急电|急電|突发|突發' },
    advisory: { phrase: '编者注意|致编辑|致編輯|发稿预告|發稿預告|致用户|致客户' },
  },
  ja: {
    kill: {
      thrice: '取り消し|取消',
      alone: '取り消し|取消し|取消|削除|配信取り消し',
      phrase: '配信取り消し|記事取り消し|記事を取り消します|削除願います',
    },
    withhold: {
      alone: '使用不可|保留|配信保留|使用禁止',
      phrase: '使用しないでください|掲載しないでください|使用禁止',
    },
    'not-for-publication': { phrase: '非公開|掲載不可' },
    correction: { leading: '訂正|修正|差し替え|おわび' },
    update: { leading: '更新|追加|続報|補足' },
    repeat: { leading: '再送' },
    alert: { leading: '速報|至急|緊急' },
    advisory: { alone: '編集者へ|お知らせ|予定稿', phrase: '出稿予定|配信予定' },
  },
  ko: {
    kill: {
      thrice: '취소',
      alone: '전문취소|전문 취소|기사취소|기사 취소|전문삭제|삭제',
      phrase: '전문취소|전문 취소|기사 취소|기사취소|전문삭제',
    },
    withhold: { alone: '보류|보도유예|사용금지', phrase: '사용하지 마십시오|보도 보류' },
    correction: { leading: '정정|고침|바로잡습니다|수정' },
    update: { leading: '종합|업데이트|추가|보완' },
    repeat: { leading: '재송|재전송' },
    alert: { leading: '속보|긴급|1보' },
    advisory: { alone: '알림|공지|보도계획|일정', phrase: '고객사에 알림' },
  },
  sv: {
    kill: {
      alone: 'annullerad|makuleras|makulerad|utgår|dras tillbaka|kill',
      phrase: 'telegrammet utgår|artikeln dras tillbaka|texten makuleras',
    },
    withhold: { alone: 'publicera ej|använd ej|får ej publiceras', phrase: 'publicera inte|får ej publiceras' },
    'not-for-publication': { phrase: 'ej för publicering|inte för publicering' },
    correction: { leading: 'rättelse|rättad|korrigering|korr' },
    update: { leading: 'uppdatering|uppdaterad|ny version' },
    alert: { leading: 'blixt|flash|brådskande' },
    advisory: { alone: 'till redaktionen|planering', phrase: 'till redaktionerna' },
  },
  nb: {
    kill: {
      alone: 'annulleres|annullert|trekkes|tilbaketrukket|utgår|makuleres|kill',
      phrase: 'meldingen trekkes|saken trekkes tilbake|meldingen annulleres',
    },
    withhold: { alone: 'ikke publiser|må ikke publiseres', phrase: 'ikke publiser|må ikke publiseres' },
    'not-for-publication': { phrase: 'ikke for publisering' },
    correction: { leading: 'rettelse|retting|korreksjon|rettet' },
    update: { leading: 'oppdatering|oppdatert|ny versjon|utvidet' },
    alert: { leading: 'hast|ekstra' },
    advisory: { alone: 'til redaksjonen|til red|til vaktsjef', phrase: 'til redaksjonene' },
  },
  da: {
    kill: {
      alone: 'annulleres|annulleret|trækkes tilbage|tilbagetrukket|udgår',
      phrase: 'telegrammet annulleres|historien trækkes tilbage|telegrammet udgår',
    },
    withhold: { alone: 'må ikke publiceres|må ikke bruges', phrase: 'må ikke bringes|må ikke publiceres' },
    correction: { leading: 'rettelse|rettet|korrektion' },
    update: { leading: 'opdatering|opdateret|ny version' },
    alert: { leading: 'lyn|haster' },
    advisory: { alone: 'til redaktionen', phrase: 'til redaktionerne' },
  },
  fi: {
    kill: {
      alone: 'peruttu|perutaan|poistettu|mitätöity|kill',
      phrase: 'uutinen perutaan|uutinen on peruttu|juttu perutaan|uutinen vedetään pois',
    },
    withhold: { alone: 'ei saa julkaista|älä julkaise', phrase: 'ei saa julkaista|älkää julkaisko' },
    'not-for-publication': { phrase: 'ei julkaistavaksi|ei julkisuuteen' },
    correction: { leading: 'korjaus|korjattu|oikaisu|täsmennys' },
    update: { leading: 'päivitys|päivitetty|täydennys|uusi versio' },
    alert: { leading: 'pika|kiire|pikauutinen' },
    advisory: { alone: 'toimituksille|uutislista', phrase: 'tiedoksi toimituksille|toimituksille tiedoksi' },
  },
  id: {
    kill: {
      alone: 'dibatalkan|ditarik|batal|kill',
      phrase: 'berita dibatalkan|berita ditarik|berita ini dibatalkan|berita ini ditarik',
    },
    withhold: { alone: 'jangan disiarkan|jangan dimuat|tunda', phrase: 'mohon tidak disiarkan|jangan disiarkan' },
    correction: { leading: 'koreksi|ralat|perbaikan' },
    update: { leading: 'pembaruan|pemutakhiran' },
    alert: { leading: 'kilat|mendesak' },
  },
};
