import { list, type Vocabulary } from './vocabulary.ts';

export const french: Vocabulary = {
  languages: list`fr`,
  labels: {
    author: list`
      par; écrit par; texte:; textes:; texte par; propos recueillis par; auteur:; auteurs:; rédigé par;
      publié par; un article de; une enquête de; reportage de; reportage:; analyse de; chronique de;
      article écrit par; article rédigé par; récit de; article de; auteur; signé; posté par`,
    contributor: list`
      avec des informations de; avec des informations d'; avec d'autres agences; avec les informations d'; avec les informations de; avec informations de; avec la contribution de;
      avec la collaboration de; avec la participation de; avec l'aide de; avec des contributions de;
      avec les contributions de; en collaboration avec; collaboration:; contribution:; ont contribué:;
      contributeur:`,
    reporter: list`reportage par`,
    editor: list`
      édité par; édition:; rédaction:; sous la direction de; relecture:; secrétariat de rédaction:;
      coordination:; rédacteur en chef:`,
    translator: list`
      traduit par; traduction:; traduction de; traduction par; traduit de l'anglais par; traducteur:;
      traductrice:; adapté par`,
    photographer: list`
      photos par; photo par; photographies:; photographie:; photographe:; photos de; photographies de;
      photographe`,
    illustrator: list`
      illustration:; illustrations:; infographie:; dessin:; dessins:; illustré par; montage:; infographie;
      illustration de`,
    producer: list`vidéo:; vidéos:; réalisation:; production:; montage vidéo:; réalisé par; images:; son:`,
    'author+photographer': list`
      texte et photos:; texte et photo:; textes et photos:; texte et photos; textes et photos; texte & photos:`,
  },
  pictureLabels: list`
      crédit image:; crédit photo:; crédits photo:; crédits:; crédit:; photo:; photos:; image:; photo; crédit;
      crédits; crédit photo; crédits photos; crédits photos:; visuel:; légende:; photo d'archives:;
      photo d'illustration:; capture:`,
  and: list`et; ainsi que`,
  with: list`
      avec; avec agence; avec agences; avec l'; avec le; avec la; en partenariat avec; et agence`,
  sources: list`source:; sources:; source; sources; d'après; selon; origine:`,
  via: list`via; par le biais de`,
  for: list`pour; pour le; pour la; pour l'; envoyé spécial de; correspondant de`,
  in: list`
      à; au; aux; en; depuis; de notre correspondant à; de notre correspondante à; de notre envoyé spécial à;
      de notre envoyée spéciale à; correspondant à; correspondante à`,
  toldTo: list`propos recueillis par; recueilli par; recueillis par; interviewé par`,
  contributed: list`
      a contribué à cet article; ont contribué à cet article; a contribué; ont contribué;
      a participé à cet article; ont participé à cet article; a contribué à ce reportage;
      ont contribué à ce reportage; a collaboré à cet article; ont collaboré à cet article`,
  staff: list`
      rédaction; la rédaction; la redaction; rédaction web; rédaction du; rédaction de; la rédaction de;
      la rédaction du; avec notre correspondant; notre correspondant; notre correspondante;
      notre envoyé spécial; notre envoyée spéciale; nos envoyés spéciaux; correspondance;
      de notre correspondant; rédaction internet; rédaction numérique; service politique; service international;
      service des sports; service société; service culture; service économie; desk; la rédaction web;
      équipe web; redaction; l'équipe; rédaction sport; rédaction sports; service monde`,
  agencies: list`
      agences; agence; agences de presse; les agences; agences internationales; divers; agence de presse;
      autres agences; ag; dépêches; les agences de presse; ag.`,
  others: list`autres; d'autres; les autres`,
  status: list`
      archives; archive; dr; d.r; droits réservés; illustration; photo d'illustration; photo d'archives;
      image d'illustration; photo d’archives; capture d'écran; capture écran; tous droits réservés;
      libre de droits; texte; fournie; courtoisie; gracieuseté; photo prétexte; non crédité; publicité`,
  titles: list`
      journaliste; journalistes; correspondant; correspondante; correspondants; envoyé spécial;
      envoyée spéciale; envoyés spéciaux; envoyées spéciales; rédacteur; rédactrice; rédacteur en chef;
      rédactrice en chef; chroniqueur; chroniqueuse; reporter; grand reporter; photographe; éditorialiste;
      professeur; professeure; chercheur; chercheuse; directeur; directrice; collaborateur; collaboratrice;
      collaboration spéciale; stagiaire; chef; cheffe; apprentie; apprenti; éditeur; éditrice;
      correspondance particulière; maître de conférences; doctorant; doctorante; économiste; historien;
      historienne; écrivain; auteur; autrice; avocat; avocate; président; présidente; pigiste; alternant;
      alternante; député; sociologue; politologue; critique; sénateur`,
  titleModifiers: list`
      spécial; spéciale; grand; web; politique; économique; culturel; sportif; sport; en; au; de; du; des; la;
      adjoint; adjointe; permanent; permanente; international; chargé; chargée; société; numérique`,
  honorifics: list`m; mme; mlle; pr; dr; me; docteur; maître`,
  institutions: list`
      ministère; parlement; gouvernement; université; préfecture; mairie; police; gendarmerie; pompiers; sdis;
      armée; assemblée; sénat; institut; ville de; conseil; département; région; présidence; élysée; cour;
      association; fédération; société; musée; fondation; établissement; groupe`,
  outletWords: list`
      le monde; journal; quotidien; gazette; nouvelles; presse; télévision; chaîne; hebdo; dépêche; actu;
      courrier; voix; libre; soir; matin; parisien; progrès; républicain; télégramme; indépendant; magazine;
      infos; info; dauphiné; médias; ouest-france`,
  outlets: list`
      Le Monde; Le Figaro; Libération; Le Parisien; L'Obs; L'Express; Le Point; Le Soir; La Libre; RTBF; RTL;
      RTL Info; RTS; BFMTV; BFM; TF1; LCI; France Info; franceinfo; France Bleu; Radio-Canada; Radio France;
      La Croix; Les Echos; Les Échos; Ouest-France; Sud Ouest; Mediapart; Le Devoir; TVA; TVA Nouvelles;
      La Dépêche; L'Équipe; L’Équipe; Le Temps; Tribune de Genève; 20 Minutes; 24 heures; Le Matin; HuffPost;
      Jeune Afrique; TV5MONDE; TV5 Monde; Arte; Le Progrès; Nice-Matin; La Presse; Le Journal de Montréal;
      Paris Match; La Voix du Nord; Canal+; M6; Europe 1; France Inter; Slate; Konbini; DH; Het Nieuwsblad`,
  sections: list`
      monde; politique; société; économie; culture; faits divers; international; actualité; france; régions`,
  furniture: list`
      publié; publié le; publié à; publiée le; modifié; modifié le; mis à jour; mis à jour le; mise à jour;
      mise à jour le; mis en ligne le; temps de lecture; lecture; partager; publié il y a; màj; le; posté le;
      article réservé aux abonnés; écouter; lire plus tard; abonnés; commenter; actualisé le; créé le;
      diffusé le; paru le; date de publication`,
  dateWords: list`
      le; il y a; heures; heure; h; minutes; minute; jours; jour; min; à; hier; aujourd'hui; 1er; er; mn; et;
      de lecture`,
  months: list`
      janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre; janv;
      févr; fév; avr; juil; sept; oct; nov; déc`,
  weekdays: list`lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche`,
  articles: list`de; du; des; d; la; le; les; l; l'agence; l’agence; de l'; de l'agence; nos; notre`,
  prose: list`
      annoncé; déclaré; dit; selon; dans; pour; que; qui; est; sont; été; elle; il; ils; nous; vous; sur;
      par ailleurs; plus; une; un; cette; ce; ces; ont; avait; rapporte; indiqué; affirmé; hier; a`,
  local: list`
      à; au; aux; en; le; par; ag; m; me; h; et; de; du; des; d; la; les; l; a; pour; une; un; ce; selon; dr;
      sur; er; son; est; plus; sont; pr; et agence; dit; divers; autres; que; ont; il; lecture; soir; société;
      chef; région; grand; politique; spéciale`,
};

export const italian: Vocabulary = {
  languages: list`it`,
  labels: {
    author: list`
      di; da; a cura di; testo di; testi di; testo:; scritto da; autore:; articolo di; pubblicato da;
      dell'inviato; servizio di; intervista di; analisi di; di:; autori:; dal nostro inviato;
      dal nostro corrispondente; dalla nostra inviata; dalla nostra corrispondente; redatto da`,
    contributor: list`
      con la collaborazione di; ha collaborato; hanno collaborato; ha collaborato:; hanno collaborato:;
      con il contributo di; con informazioni di; in collaborazione con; con informazioni da`,
    editor: list`editing di; redazione:; in redazione`,
    translator: list`traduzione di; traduzione:; tradotto da; traduzione a cura di`,
    photographer: list`foto di; fotografie di; fotografia di; fotografo:; fotografie:; immagini di`,
    illustrator: list`
      illustrazione di; illustrazioni di; illustrazione:; infografica:; disegni di; grafica:; infografica di`,
    producer: list`video di; video:; riprese:; montaggio di; video a cura di; montaggio:`,
    'author+photographer': list`testo e foto di; testi e foto di; testo e foto:; testo e fotografie di`,
  },
  pictureLabels: list`foto:; foto; credit:; crediti:; immagine:; credits:; immagini:; ph:; ph`,
  and: list`e; ed; nonché`,
  with: list`con; insieme a`,
  sources: list`fonte:; fonti:; fonte; secondo`,
  via: list`via; tramite`,
  for: list`per; per il; per la`,
  in: list`da; a; in; inviato a; dal`,
  contributed: list`
      ha contribuito; hanno contribuito; ha collaborato a questo articolo; hanno collaborato a questo articolo`,
  staff: list`
      redazione; la redazione; dalla redazione; redazione online; redazione web; redazione sport; redazione di;
      redazione cronaca; redazione esteri; redazione economia; redazione cultura;
      redazione spettacoli; redazione interni; redazione digitale; red; ns inviato; redazione tgcom24; inviato`,
  agencies: list`agenzie; agenzia; agenzie di stampa; agenzie internazionali; le agenzie; ag`,
  others: list`altri; altre`,
  status: list`
      archivio; foto d'archivio; d'archivio; repertorio; immagine di repertorio; foto di repertorio;
      per gentile concessione; ufficio stampa`,
  titles: list`
      giornalista; corrispondente; inviato; inviata; inviato speciale; inviata speciale; caporedattore;
      redattore; redattrice; direttore; direttrice; vicedirettore; editorialista; collaboratore; professore;
      fotografo; capo redattore; economista; analista; presidente; avvocato; docente`,
  titleModifiers: list`speciale; di; del; della; da; a; nostro; esteri; politica`,
  honorifics: list`dott; dott.ssa; avv; prof.ssa; on`,
  institutions: list`
      ministero; governo; comune; polizia; carabinieri; guardia costiera; università; palazzo chigi; quirinale;
      vigili del fuoco; guardia di finanza; istituto; fondazione; regione; parlamento; protezione civile;
      marina militare; esercito; aeronautica; questura`,
  outletWords: list`
      corriere; giornale; gazzetta; stampa; repubblica; messaggero; resto del carlino; nazione; mattino;
      quotidiano; tempo; sole; tg; rete; fatto; foglio; secolo; avvenire; notizie; giorno`,
  outlets: list`
      Corriere della Sera; la Repubblica; La Repubblica; La Stampa; Il Sole 24 Ore; Il Fatto Quotidiano;
      Il Messaggero; RAI; Rai; RaiNews; Rai News; Mediaset; Sky TG24; TgCom24; TGCOM24; Avvenire; Il Giornale;
      Fanpage; Fanpage.it; Open; Il Post; Il Foglio; RSI; Gazzetta dello Sport; Tuttosport; Internazionale; La7`,
  sections: list`cronaca; politica; esteri; economia; sport; spettacoli; cultura; mondo`,
  furniture: list`
      pubblicato; pubblicato il; aggiornato; aggiornato il; ultimo aggiornamento; ultima modifica;
      modificato il; aggiornato alle; lettura; condividi; ascolta; minuti di lettura; creato il`,
  dateWords: list`ore; alle; alle ore; il; fa; oggi; ieri; minuti; giorni`,
  months: list`
      gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre;
      gen; mag; giu; lug; ago; set; ott; dic`,
  weekdays: list`lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica`,
  articles: list`l'agenzia; il; la; lo; gli; dell; l'; agenzia; i; le; della`,
  prose: list`
      detto; secondo; che; annunciato; una; un; sono; è; ha; non; per; alla; nel; nella; ma; dichiarato; più`,
  local: list`
      di; da; e; ed; a; in; con; per; ag; red; i; il; la; lo; le; ha; un; una; che; dal; fa; on; ma; tg; set;
      ott; mag; gen; open; di redazione; non; secondo; dell; per il; per la; alle; rete; agenzia; comune; più;
      ph; della; del; speciale; il post; politica; nel; alla; sono; inviato`,
};

export const romanian: Vocabulary = {
  languages: list`ro`,
  labels: {
    author: list`de; autor:; scris de; text:; redactor:; publicat de`,
    editor: list`editor:; editat de`,
    translator: list`traducere:; traducerea:`,
    contributor: list`cu contribuția; cu informații de la`,
  },
  pictureLabels: list`foto:; sursa foto:; foto; credit foto:; sursă foto:`,
  and: list`și`,
  with: list`cu`,
  sources: list`sursa:; sursă:; surse:`,
  for: list`pentru`,
  in: list`din; la; în`,
  staff: list`redacția; redacţia; redacția online; echipa`,
  agencies: list`agenții; agenții de presă; agenţii`,
  status: list`arhivă; arhiva`,
  titles: list`redactor; corespondent; jurnalist; reporter; trimis special`,
  outlets: list`Digi24; HotNews; HotNews.ro; Adevărul; Libertatea; Realitatea; ProTV; G4Media; Antena 3`,
  furniture: list`publicat; publicat la; actualizat; data publicării; actualizat la`,
  months: list`
      ianuarie; februarie; martie; aprilie; iunie; iulie; septembrie; octombrie; noiembrie; decembrie`,
  local: list`de; cu; la; din; echipa`,
};
