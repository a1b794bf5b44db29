import type { LanguageMarkers } from './marker-words.ts';

/** French, Spanish, Portuguese and Italian: AFP, ATS, EFE, Europa Press, Lusa, ANSA. */
export const ROMANCE_MARKERS: Readonly<Record<string, LanguageMarkers>> = {
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
      leading: 'eliminar|anula|anulación|anulada|anulado|kill',
      alone: 'retirada|retirado|cancelada|cancelado|eliminada|eliminado|eliminación|suprimir',
      phrase:
        'noticia anulada|noticia eliminada|noticia retirada|despacho anulado|rogamos anulen|rogamos eliminen|favor de eliminar|por favor eliminen',
    },
    withhold: {
      leading: 'retener|no usar|no utilizar|no publicar',
      alone: 'retenido|retenida|suspendida|atención redacciones',
      phrase: 'rogamos no publiquen|rogamos no utilicen|atención redacciones',
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
      alone: 'atención|aviso|previsiones|previsión|agenda',
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
      alone: 'attenzione|avviso|avvenimenti|oggi in agenda|previsioni',
      phrase: 'avviso ai clienti|nota ai clienti|nota ai redattori',
    },
  },
};
