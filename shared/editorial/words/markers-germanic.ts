import type { LanguageMarkers } from './marker-words.ts';

/** English, German and Dutch: AP, Reuters, PA, dpa, APA, ANP. English markers stand on copy in every language. */
export const GERMANIC_MARKERS: Readonly<Record<string, LanguageMarkers>> = {
  en: {
    kill: {
      leading: 'kill|kills|killed story',
      alone:
        'killed|cancel|canceled|cancelled|withdrawn|withdrawal|withdraws|annulled|annulment|retracted|retraction|retracts|eliminate|elimination|delete|deleted|takedown|take down|recall',
      phrase:
        'mandatory kill|kill mandatory|bulletin kill|kill bulletin|kill advisory|story withdrawn|story killed|story canceled|story cancelled|story retracted|story deleted|item withdrawn|item killed|item canceled|item cancelled|alert withdrawn|headline withdrawn|please kill|photo kill|picture kill|photo elimination',
    },
    withhold: {
      leading: 'hold|withhold|hfr|hold for release|withhold release',
      alone: 'withheld|disregard|on hold|do not publish|do not use|do not release|legal hold|hold for orders',
      phrase: 'hold for release|hold for orders|please hold|please withhold|please disregard|disregard previous',
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
        'correction|corrected|corrects|cancels and replaces|cancel and replace|correct|corrective|corrections|refile|refiled|refiles|clarification|clarifies|clarified|correcting|official correction',
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
        'test only|this is a test|test message|test - please ignore|test please ignore|test - please disregard|test please disregard|test do not use|test - do not use|test, please ignore|test, ignore|test ignore',
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
};
