import { list, type Vocabulary } from './vocabulary.ts';

export const westSlavic: Vocabulary = {
  languages: list`pl; cs; sk`,
  labels: {
    author: list`
      autor:; autorzy:; autorka:; autoři:; autori:; napsal:; napsala:; tekst:; text:; opracował:; opracowała:;
      oprac.:; rozmawiał:; rozmawiała:; oprac.; oprac; opr.; opr; opracowanie:; opracowanie; z nowego jorku;
      napsali:; zdroj text:; autor textu:; od:; autor; tekst; reporter:`,
    editor: list`redakcja:; redagował:; redaktor:; editor:; edytor:; red.:; redakce:`,
    translator: list`
      tłumaczenie:; tłum.; przekład:; překlad:; přeložil:; preklad:; tłum.:; tłumaczył:; przetłumaczył:;
      přeložila:`,
    photographer: list`zdjęcia:; fotograf:; fotografie:; fotografia:; zdj.:; foto a video:`,
    illustrator: list`grafika:; ilustracja:; ilustrace:; ilustrácia:; rysunek:`,
    producer: list`wideo:; produkce:; video:; kamera:; montaż:`,
    'author+photographer': list`tekst i zdjęcia:; text a foto:; text a fotografie:; tekst i foto:`,
  },
  pictureLabels: list`
      foto:; fot.:; fot.; fot; fot:; zdjęcie:; zdroj:; zdroj foto:; foto; zdroj; źródło zdjęcia:;
      autor fotografie:; autor:; źródło foto:; snímek:`,
  and: list`i; a; oraz`,
  with: list`z; s; spolu s; we współpracy z`,
  sources: list`
      źródło:; źródła:; zdroj:; zdroje:; zdroj; źródło; na podstawie:; za:; na podst.; źródło informacji:`,
  for: list`dla; pro; pre`,
  in: list`z; w; ve; v; ze; we`,
  staff: list`
      redakcja; redakce; redakcia; red.; red; oprac. red.; nasz korespondent; własne; inf. własna;
      redakcja portalu`,
  agencies: list`agencje; agentury; agencje prasowe; agentúry; tiskové agentury; agentura`,
  others: list`inni; další; inne; ďalší`,
  status: list`
      archiwum; archiv; archív; materiały prasowe; mat. prasowe; ilustracyjne; ilustrační; ilustrační foto;
      ilustrační snímek; zdjęcie ilustracyjne; ilustračné; ilustračné foto; profimedia archiv;
      materiał partnera; repro; ilustracja`,
  titles: list`
      dziennikarz; dziennikarka; korespondent; korespondentka; redaktor; redaktorka; reporter; reporterka;
      zpravodaj; komentátor; šéfredaktor; publicysta; zpravodajka; redaktor naczelny; wysłannik; komentator`,
  honorifics: list`mgr; ing; bc; mudr; judr; phdr; dr hab`,
  institutions: list`
      policja; straż pożarna; policie; polícia; ministerstvo; ministerstwo; kancelaria; urząd; univerzita;
      uniwersytet; straż graniczna; hasiči; kprm; kprp; sejm; senat; vláda; magistrát; parlament; armáda;
      wojsko`,
  outletWords: list`
      gazeta; dziennik; noviny; deník; zprávy; rzeczpospolita; polska; telewizja; televize; rozhlas; denník;
      pravda; aktuality; wiadomości; fakt; kurier; onet; tygodnik; týden`,
  outlets: list`
      TVN24; TVP; TVP Info; Onet; Polsat News; RMF FM; RMF24; Wirtualna Polska; WP; Gazeta Wyborcza;
      Seznam Zprávy; Seznam; ČT24; Česká televize; ČT; iDNES.cz; MAFRA; Novinky; Právo; Aktuálně.cz;
      Hospodářské noviny; Forum; East News; Profimedia; Profimedia.cz; SME; Denník N; Deník N; TA3;
      Agencja Gazeta; Agencja Wyborcza.pl; Shutterstock; Český rozhlas; iROZHLAS; Reflex; Blesk`,
  sections: list`kraj; świat; domácí; zahraničí; sport; ekonomika; polska; gospodarka`,
  furniture: list`
      opublikowano; aktualizacja; publikováno; aktualizováno; data publikacji; dodano; vydáno; publikacja;
      zaktualizowano; udostępnij; publikované; aktualizované; vydané; akt.; utworzono`,
  dateWords: list`godz; godz.; r.; r; v; o; dnia; dnes; dzisiaj; wczoraj; temu; hod; včera`,
  months: list`
      stycznia; lutego; marca; kwietnia; maja; czerwca; lipca; sierpnia; września; października; listopada;
      grudnia; ledna; února; března; dubna; května; června; července; srpna; září; října; listopadu; prosince;
      januára; februára; apríla; mája; júna; júla; augusta; septembra; októbra; novembra; decembra`,
  weekdays: list`
      poniedziałek; wtorek; środa; czwartek; piątek; sobota; niedziela; pondělí; úterý; středa; čtvrtek; pátek;
      neděle`,
  prose: list`powiedział; jest; się; nie; oświadczył; řekl; byl; je; že; podle; według`,
  local: list`
      i; a; z; s; v; w; ve; ze; we; o; r; r.; red; red.; je; pro; pre; opr; opr.; dla; własne; polska; maja;
      byl; autor; text:; od:; wp; forum; sobota; fakt; marca; oraz; nie; dnes; právo; senat; tekst; ing; bc;
      fot; že; reporter:`,
};

export const southSlavic: Vocabulary = {
  languages: list`hr; sr; bs; sl; sh`,
  labels: {
    author: list`
      autor:; piše:; pišu:; napisao:; napisala:; autorica:; avtor:; avtorica:; tekst:; piše; priredio:;
      priredila:; autori:; пише:; аутор:`,
    editor: list`urednik:; uredio:; uredila:`,
    translator: list`preveo:; prevela:; prevod:; prijevod:`,
    photographer: list`fotografija:; fotografije:; snimio:; fotograf:; fotografije`,
    'author+photographer': list`tekst i foto:; tekst i fotografije:`,
  },
  pictureLabels: list`foto:; foto; fotografija:; фото:`,
  and: list`i; in; te; и`,
  with: list`uz`,
  sources: list`izvor:; vir:; izvori:; izvor; vir; извор:`,
  in: list`iz; u; v`,
  staff: list`redakcija; uredništvo; redakcija portala; online redakcija`,
  agencies: list`agencije; agencija; agencije/; агенције`,
  others: list`drugi; ostali`,
  status: list`
      arhiv; arhiva; ilustracija; privatni album; privatna arhiva; screenshot; arhivska fotografija;
      osebni arhiv`,
  titles: list`novinar; novinarka; dopisnik; dopisnica; urednik; urednica; reporter`,
  institutions: list`policija; vlada; ministarstvo; ministrstvo; univerzitet; sveučilište; mup; predsedništvo`,
  outletWords: list`
      list; novine; novosti; večernji; jutarnji; slobodna; dnevnik; televizija; politika; blic; glas; delo`,
  outlets: list`
      HRT; RTS; RTV; N1; Index.hr; Večernji list; Jutarnji list; Cropix; CROPIX; Delo; Blic; Politika; B92;
      Nova TV; RTL Hrvatska; BoBo; Tportal; Danas; RTV SLO; Kurir`,
  furniture: list`objavljeno; ažurirano; zadnja izmjena; objavljen; posodobljeno; osveženo; vrijeme čitanja`,
  months: list`
      siječnja; veljače; ožujka; travnja; svibnja; lipnja; srpnja; kolovoza; rujna; listopada; studenoga;
      prosinca; januara; februara; juna; jula; avgusta; novembra; septembra; oktobra`,
  local: list`
      i; in; te; u; v; iz; uz; list; politika; danas; delo; novosti; vir; ilustracija; autor:; piše; и; tekst:;
      glas; vlada; drugi`,
};

export const balticFinnicUralic: Vocabulary = {
  languages: list`fi; et; lv; lt; hu`,
  labels: {
    author: list`
      autori:; autors:; autore:; autoriai:; autorius:; autorė:; teksti:; kirjoittaja:; toimittaja:; tekst:;
      szerző:; írta:; autor:; parengė:; sagatavoja:; raksta:; írta; szerző; kirjoittanut; szöveg:; koostas:;
      parengė; sagatavoja`,
    editor: list`
      szerkesztette:; szerkesztő:; toimetaja:; toimetas:; redaktors:; redaktorius:; redaktore:; toimetanud`,
    translator: list`fordította:; tulkoja:; tõlkinud; vertė:; käännös:; fordítás:; tulkojums:`,
    photographer: list`
      kuvat:; valokuvaaja:; fotók:; fotograaf:; fotogrāfs:; nuotraukos:; fényképezte:; fényképek:; fotos:`,
    illustrator: list`kuvitus:; grafiikka:; grafika:; illusztráció:; illustratsioon:`,
    producer: list`video:; videó:`,
    'author+photographer': list`teksti ja kuvat:; teksti ja kuva:; tekst ja fotod:; teksti & kuvat:; szöveg és fotó:`,
  },
  pictureLabels: list`
      kuva:; kuvat:; foto:; fotó:; kép:; nuotr.; nuotr; nuotrauka:; foto autors:; foto; fotó; kuva; borítókép:;
      kiemelt kép:; forrás:; nyitókép:; foto -`,
  and: list`ja; un; ir; és; sekä; valamint; ning; s`,
  with: list`kanssa`,
  sources: list`lähde:; lähteet:; allikas:; avots:; šaltinis:; forrás:; lähde; forrás; avoti:; források:`,
  in: list``,
  staff: list`
      toimitus; uutistoimitus; toimetus; redakcija; szerkesztőség; a szerkesztőség; toimituskunta;
      ziņu redakcija; ziņu dienests; redakció; saját tudósítónktól; sporttoimetus`,
  agencies: list`
      uutistoimistot; agentuurid; aģentūras; agentūros; hírügynökségek; ügynökségek; ziņu aģentūras;
      uudisteagentuurid; tietotoimistot`,
  others: list`muut; mások; citi; kiti; teised; muita`,
  status: list`
      arkisto; arkistokuva; kuvituskuva; arhiiv; arhīvs; archyvas; archívum; illusztráció; erakogu; asociatyvi;
      asociatīvs; ekraanitõmmis; kuvakaappaus; archív; ekrānuzņēmums; publicitātes foto; asmeninio archyvo;
      illusztrációnk; kotialbumi`,
  titles: list`
      toimittaja; kirjeenvaihtaja; ajakirjanik; žurnālists; žurnāliste; žurnalistas; žurnalistė; újságíró;
      tudósító; redaktore; redaktors; päätoimittaja; korrespondents; korespondentas; korespondente; szerkesztő;
      korespondents; žurnaliste; erikoistoimittaja; főszerkesztő; munkatárs; professori; avustaja;
      vietējais korespondents`,
  titleEndings: list`toimittaja; toimetaja; szerkesztő; kirjeenvaihtaja; újságíró`,
  institutions: list`
      poliisi; politsei; policija; rendőrség; ministrija; ministeerium; ministerija; yliopisto; ülikool;
      universitāte; universitetas; kormány; egyetem; puolustusvoimat; saeima; honvédelmi; minisztérium;
      prezidentūra; kancelārija`,
  outletWords: list`
      sanomat; lehti; uutiset; uudised; postimees; päevaleht; nemzet; hírek; újság; ziņas; avīze; žinios;
      hírlap; kaleva; lehdet`,
  outlets: list`
      Yle; YLE; Helsingin Sanomat; HS; Ilta-Sanomat; Iltalehti; MTV; MTV Uutiset; ERR; Postimees; Delfi; DELFI;
      LSM; LSM.lv; LTV; LRT; 15min; 15min.lt; Telex; Index; 24.hu; Magyar Nemzet; HVG; 444; Lehtikuva;
      Latvijas Radio; Magyar Távirati; Diena; TVNET; EPA/LETA; Kauppalehti; Scanpix Baltics; Hufvudstadsbladet;
      Origo`,
  sections: list`
      kotimaa; ulkomaat; urheilu; kulttuuri; talous; belföld; külföld; latvijā; pasaulē; sports; lietuvoje`,
  furniture: list`
      julkaistu; päivitetty; avaldatud; uuendatud; publicēts; atjaunots; paskelbta; atnaujinta; megjelent;
      frissítve; jaa; publikuota; publicēta; publikálva; olvasási idő; módosítva; muokattu; lukuaika`,
  dateWords: list`klo; kell; plkst; val; óra; d; d.; gada; m; m.; g.; perccel; órája; tänään; eilen`,
  months: list`
      tammikuuta; helmikuuta; maaliskuuta; huhtikuuta; toukokuuta; kesäkuuta; heinäkuuta; elokuuta; syyskuuta;
      lokakuuta; marraskuuta; joulukuuta; jaanuar; veebruar; märts; aprill; mai; juuni; juuli; detsember;
      janvāris; februāris; marts; aprīlis; maijs; jūnijs; jūlijs; augusts; septembris; oktobris; novembris;
      decembris; sausio; vasario; kovo; balandžio; gegužės; birželio; liepos; rugpjūčio; rugsėjo; spalio;
      lapkričio; gruodžio; január; február; március; április; május; június; július; augusztus; szeptember;
      október; november; december`,
  weekdays: list`
      hétfő; kedd; szerda; csütörtök; péntek; szombat; vasárnap; maanantai; tiistai; keskiviikko; torstai;
      perjantai; lauantai; sunnuntai; maanantaina; tiistaina; keskiviikkona; torstaina; perjantaina; lauantaina;
      sunnuntaina; pirmdiena; otrdiena; trešdiena; ceturtdiena; piektdiena; sestdiena; svētdiena; esmaspäev;
      teisipäev; kolmapäev; neljapäev; reede; laupäev; pühapäev`,
  prose: list`sanoi; kertoi; mondta; teica; sakė; mukaan; közölte; szerint; hogy; nem`,
  local: list`
      s; d; d.; m; m.; un; ir; ja; val; muut; kuva; index; open; hs; mai; kiti; citi; g.; diena; jaa; mtv;
      tekst:; autori:; nem; liepos; kép:; autore:; marts`,
};

export const greek: Vocabulary = {
  languages: list`el`,
  labels: {
    author: list`
      του; της; από; γράφει ο; γράφει η; των; κείμενο:; συντάκτης:; γράφει; γράφουν; αρθρογράφος:; ρεπορτάζ:;
      επιμέλεια ρεπορτάζ:`,
    editor: list`επιμέλεια:; επιμέλεια`,
    translator: list`μετάφραση:`,
    photographer: list`φωτογραφίες:; φωτογράφος:`,
  },
  pictureLabels: list`φωτο:; φωτογραφία:; φωτό:; φωτ.:; πηγή φωτογραφίας:; credit:; φωτο; φωτογραφία`,
  and: list`και; κι`,
  with: list`με; με πληροφορίες από; με πληροφορίες από το`,
  sources: list`πηγή:; πηγές:; πηγή; πηγή πληροφοριών:`,
  in: list`στην; στο; στη; από`,
  staff: list`newsroom; σύνταξη; συντακτική ομάδα; η συντακτική ομάδα`,
  agencies: list`πρακτορεία; ειδησεογραφικά πρακτορεία; διεθνή πρακτορεία`,
  status: list`αρχείο; αρχείου; φωτογραφία αρχείου`,
  titles: list`δημοσιογράφος; ανταποκριτής; ανταποκρίτρια; συντάκτης; συντάκτρια; δημοσιογράφοι`,
  outletWords: list`εφημερίδα; καθημερινή; βήμα; νέα`,
  outlets: list`Καθημερινή; Η Καθημερινή; Το Βήμα; Τα Νέα; ΕΡΤ; Πρώτο Θέμα`,
  furniture: list`
      δημοσιεύτηκε; ενημερώθηκε; τελευταία ενημέρωση; δημοσίευση; δημοσίευση:; τελευταία ενημέρωση:`,
  months: list`
      ιανουαρίου; φεβρουαρίου; μαρτίου; απριλίου; μαΐου; ιουνίου; ιουλίου; αυγούστου; σεπτεμβρίου; οκτωβρίου;
      νοεμβρίου; δεκεμβρίου`,
  articles: list`το; το πρακτορείο; τη; την`,
};
