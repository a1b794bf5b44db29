import { list, type Vocabulary } from './vocabulary.ts';

export const german: Vocabulary = {
  languages: list`de`,
  labels: {
    author: list`
      von; von:; vom; autor:; autorin:; autoren:; autor; text:; texte:; text von; texte von; ein beitrag von;
      ein bericht von; eine analyse von; ein kommentar von; eine reportage von; ein gastbeitrag von;
      gastbeitrag von; bericht:; kommentar von; geschrieben von; verfasst von; veröffentlicht von; interview:;
      interview von; eine kolumne von; eine glosse von; essay von; analyse von; ein interview von;
      aufgezeichnet von; protokoll:; ein gastkommentar von; eine meinung von; recherche:; beitrag von;
      bericht von; reportage von; reportage:; verfasser:; rezension von; ein essay von; eine rezension von;
      erstellt von; aus berlin berichtet; aus brüssel berichtet`,
    contributor: list`
      mit material von; mit material der; mit material des; mit material vom; mit materialien von;
      mit materialien der; mit informationen von; mit informationen der; mit informationen des;
      mit informationen vom; mit informationen aus; unter verwendung von material der; unter mitarbeit von;
      unter mitwirkung von; mitarbeit:; mitarbeit; in zusammenarbeit mit; mit agenturmaterial von;
      mit agenturmaterial der; mit agenturmaterial; mit agenturinformationen; mit unterstützung von;
      mit beiträgen von; mit angaben von; mit angaben der; zusätzliche berichterstattung:; in kooperation mit;
      mit der; mit dem; mit den; mit den agenturen; mit den nachrichtenagenturen;
      unter verwendung von agenturmaterial von; mithilfe von`,
    editor: list`
      redaktion:; schlussredaktion:; bearbeitet von; redaktionell bearbeitet von; endredaktion:; redigiert von;
      redigatur:; red.:; verantwortlich:; chef vom dienst:; bearbeitung:; redakteur:; redakteurin:;
      online-redaktion:; redaktionelle bearbeitung:; lektorat:; redaktion/bearbeitung:; onlinefassung:`,
    translator: list`
      übersetzt von; übersetzt von:; übersetzung:; übersetzung von; aus dem englischen von;
      aus dem französischen von; aus dem englischen übersetzt von; aus dem amerikanischen von;
      aus dem englischen übersetzt:; übersetzer:; übersetzerin:; aus dem russischen von; übertragen von;
      adaption:; deutsche bearbeitung:`,
    compiler: list`zusammengestellt von`,
    photographer: list`
      fotos:; fotos von; fotografie:; fotografien von; fotograf:; fotografin:; bilder von; fotografiert von;
      foto von; fotografien:; bilder:; bild von`,
    illustrator: list`
      montage:; grafik:; grafiken:; illustration:; illustrationen:; infografik:; karte:; collage:; karikatur:;
      zeichnung:; illustration von; illustrationen von; infografiken:; animation:; zeichnungen:; gestaltung:;
      bildmontage:; fotomontage:; karten:; grafik von; design:; layout:`,
    producer: list`
      audioversion:; video:; videos:; kamera:; schnitt:; produktion:; produziert von; audio:; sprecher:;
      sprecherin:; ton:; video von; regie:; moderation:; kamera und schnitt:`,
    interviewee: list``,
    'author+photographer': list`
      text & fotos:; text und fotos:; text & foto:; text und foto:; text/foto:; text/fotos:; text + foto:;
      text & bild:; text und bild:; text und bilder:; text und fotos von; texte und fotos:; text, fotos:;
      text & bilder:; text und fotografie:; text/bild:; text und fotos; text + fotos:; text & fotografie:;
      text und foto von`,
  },
  pictureLabels: list`
      foto:; bild:; bildrechte:; bildquelle:; fotoquelle:; fotocredit:; bildnachweis:; quelle:; quelle foto:;
      foto; bild; copyright:; bildcredit:; credit:; credits:; bildrecht:; fotos/quelle:; archivfoto:;
      symbolfoto:; symbolbild:; archivbild:; titelbild:; aufmacherbild:; fotocredits:; rechte:; bildquellen:;
      titelfoto:; fotonachweis:; beitragsbild:; picture:; screenshot:; quelle; bildagentur:`,
  and: list`und; sowie; u.; &; u`,
  with: list`mit`,
  sources: list`
      quelle:; quellen:; quelle; quellen; nach; laut; material:; agenturen:; mit quelle:; nachrichtenagentur:`,
  via: list`via; über; per`,
  for: list`für; im auftrag von; für die; für den; für das`,
  in: list`in; aus; zurzeit; zzt; z.zt`,
  toldTo: list`im gespräch mit; aufgezeichnet von; im interview mit`,
  contributed: list`
      hat zu diesem bericht beigetragen; haben zu diesem bericht beigetragen; trug zu diesem bericht bei;
      haben mitgearbeitet; hat mitgearbeitet`,
  takenFrom: list`übernommen; automatisch übernommen; bereitgestellt; zur verfügung gestellt; ausgespielt`,
  staff: list`
      redaktion; red; red.; die redaktion; onlineredaktion; online-redaktion; sportredaktion; lokalredaktion;
      unserer redaktion; unsere redaktion; eigener bericht; eigenbericht; unser korrespondent;
      unserem korrespondenten; unserer korrespondentin; unseren korrespondenten; news-redaktion; newsredaktion;
      nachrichtenredaktion; politikredaktion; wirtschaftsredaktion; newsdesk; redaktionsteam;
      redaktioneller mitarbeiter; von redaktion; unserem redaktionsmitglied; eb; red/; zentralredaktion;
      redaktionsnetzwerk; kulturredaktion; gastautor; gastautorin; pressestelle; redaktionsmitglied;
      mantelredaktion; chefredaktion; newsteam; autorenteam; freier mitarbeiter; redaktion online;
      wissenschaftsredaktion; unserem mitarbeiter; investigativteam; unserer mitarbeiterin; redaktionsleitung`,
  agencies: list`
      agenturen; agentur; agenturmaterial; agenturmeldungen; ag; ag.; nachrichtenagenturen; presseagenturen;
      agenturmeldung; agenturbericht; agenturberichte; nachrichtenagentur; div. agenturen; diverse agenturen;
      agt; agtn; agent; presse; weiteren agenturen; weitere agenturen; agn; anderen agenturen`,
  others: list`andere; anderen; anderer; weitere; weiteren; u.a; ua`,
  status: list`infografik; grafik; 
      archiv; archivbild; archivfoto; symbolbild; symbolfoto; handout; montage; privat; pr;
      screenshot; themenbild; archivaufnahme; symbolaufnahme; sujetbild; beispielbild; illustration; zvg; z.v.g;
      zvg.; pd; repro; hersteller; honorarfrei; undatiert; undatierte aufnahme; pressefoto; pressebild; promo;
      werkfoto; nutzungsrechte; sendungsbild; freigestellt; veranstalter; bearbeitung; fotolia; fotomontage;
      familie; file; leserfoto; illustrationsbild; leserreporter; standbild; unbekannt`,
  titles: list`
      volontär; volontärin; redakteur; redakteurin; korrespondent; korrespondentin; reporter; reporterin;
      journalist; journalistin; autor; autorin; chefredakteur; chefredakteurin; ressortleiter; ressortleiterin;
      kolumnist; kolumnistin; chefreporter; chefreporterin; leiter; leiterin; praktikant; praktikantin;
      mitarbeiter; mitarbeiterin; experte; expertin; fotograf; fotografin; professor; professorin; gastautor;
      gastautorin; studioleiter; chef vom dienst; kommentator; meteorologe; meteorologin; herausgeber;
      herausgeberin; geschäftsführer; geschäftsführerin; sprecher; sprecherin; analyst; analystin; kritiker;
      kritikerin; freie journalistin; freier journalist; politologe; ökonom; reporterchef; fachanwalt;
      rechtsanwalt; rechtsanwältin; rechtsexperte; historiker; hospitant; hospitantin; lokalreporter; trainee;
      sportchef; direktor; präsident; vorstand; moderator; moderatorin`,
  titleEndings: list`
      redakteur; redakteurin; redaktor; redaktorin; korrespondent; korrespondentin; korrespondenten;
      korrespondentinnen; reporter; reporterin; journalist; journalistin; leiter; leiterin; experte; expertin;
      autor; autorin; volontär; volontärin; fotograf; fotografin; chefin; mitarbeiter; mitarbeiterin;
      berichterstatter`,
  titleModifiers: list`
      leitender; leitende; freier; freie; stellvertretender; stellvertretende; stv; senior; für; der; die; des;
      im; ressort; politischer; politische; online; wirtschaft; politik; sport; kultur; und; verantwortlicher;
      verantwortliche; geschäftsführender; geschäftsführende; chef; in; unser; unsere; redaktion; digital`,
  honorifics: list`dr; prof; dipl.-ing; mag; prof. dr; priv.-doz; pd dr; ddr`,
  institutions: list`
      ministerium; bundesministerium; polizei; feuerwehr; bundeswehr; bundesregierung; landesregierung;
      universität; institut; landtag; bundestag; stadt; gemeinde; verein; verband; verlag; stiftung; amt;
      bundespolizei; bundesamt; gmbh; ag; kg; e.v; ev; museum; hochschule; zoll; kriminalamt;
      parlamentsdirektion; bundesheer; bundeskanzleramt; landespolizeidirektion; klinikum; krankenhaus;
      landratsamt; archiv; sammlung; film; filmverleih; theater; oper; wetterdienst; bibliothek;
      staatsanwaltschaft; gericht; kammer; gewerkschaft; partei; kirche; bistum`,
  outletWords: list`
      zeitung; nachrichten; tageblatt; tagblatt; anzeiger; rundschau; kurier; bote; presse; blatt; spiegel;
      rundfunk; magazin; funk; zeit; welt; tagesspiegel; abendblatt; morgenpost; tageszeitung; wochenblatt;
      post; volksstimme; merkur; fernsehen; standard; stern; medien; allgemeine; mediengruppe; verlagsgruppe;
      studios`,
  outlets: list`
      ARD; ZDF; NDR; MDR; WDR; SWR; BR; HR; RBB; rbb; SR; ORF; SRF; Radio Bremen; tagesschau; tagesschau.de;
      Deutschlandfunk; DLF; Deutschlandradio; RTL; ntv; n-tv; Welt; WELT; BILD; Bild; Bild.de; FAZ; F.A.Z.; SZ;
      Süddeutsche Zeitung; taz; Die Zeit; DIE ZEIT; ZEIT ONLINE; Der Spiegel; DER SPIEGEL; Spiegel Online;
      SPIEGEL ONLINE; Focus; Stern; stern; RND; Funke; Handelsblatt; Tagesspiegel; Der Standard; Die Presse;
      Kurier; Krone; NZZ; Tages-Anzeiger; Blick; Watson; heise; heise online; golem; Golem.de;
      ARD-Hauptstadtstudio; ARD Hauptstadtstudio; BR24; MDR AKTUELL; hr-iNews; 3sat; ProSieben; Sat.1; VOX;
      Euronews; DW; agrarheute; Spektrum.de; Spektrum; TVNOW; Correctiv; CORRECTIV; Kicker; kicker; inFranken;
      Freie Presse; SPORT1; Sport1; Science Media Center; The European; Antenne Bayern; MDR SACHSEN;
      MDR THÜRINGEN; NDR Info; WDR aktuell; ZDFheute; ORF.at; VRM; Ippen; Merkur; tz`,
  sections: list`
      politik; sport; wirtschaft; kultur; panorama; inland; ausland; lokales; meinung; wissen; regional;
      vermischtes; gesellschaft; thema; exklusiv`,
  furniture: list`
      stand:; stand; das wichtigste in kürze; mehr zum thema; lesen sie auch; auch interessant; meistgelesen; veröffentlicht; veröffentlicht am; aktualisiert; aktualisiert am; aktualisiert:; erstellt:;
      erstellt am; publiziert; publiziert am; lesezeit; lesedauer; zuletzt aktualisiert; letzte aktualisierung;
      letzte änderung; vom; datum; artikel vom; teilen; drucken; kommentare; zum profil; alle artikel; mehr von;
      online seit; gepostet am; anhören; merken; folgen; zuerst veröffentlicht; aktualisierung; mehr zum thema;
      zur merkliste`,
  dateWords: list`
      uhr; um; am; den; vor; stunden; minuten; tagen; heute; gestern; min; std; uhr:; mez; mesz; stunde; tag;
      ab; vom; im`,
  months: list`
      januar; jänner; februar; märz; april; mai; juni; juli; august; september; oktober; november; dezember;
      okt; dez; mrz`,
  weekdays: list`
      montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonnabend; sonntag; mo; di; mi; do; fr; sa; so`,
  articles: list`
      der; die; das; dem; den; des; den nachrichtenagenturen; der nachrichtenagenturen; der nachrichtenagentur;
      den agenturen; der agentur; nachrichtenagentur; nachrichtenagenturen; von; vom; die agentur;
      der agenturen; agenturen`,
  prose: list`
      sagte; laut; wurde; wird; ist; sind; hat; haben; nicht; dass; ein; eine; einer; einem; werden; auch; nach;
      wie; zu; zum; zur; es; sie; er; ich; wir; war; waren; mehr; noch; auf; bei; sich; im; am; als; oder; aber;
      meldete; berichtet; berichtete; teilte; durch; gegen; dieser; diese; dieses; unter; hier`,
  local: list`
      red; red.; ag; ag.; pr; pd; in; mit; di; mi; do; fr; sa; so; mo; die; des; der; dem; den; das; vom; von;
      am; um; im; u; u.; eb; stand; nach; per; er; es; war; was; hat; also; autor; ab; ua; presse; agent; stadt;
      bild; film; amt; min; wie; mag; thema; sport; aus; promo; familie; stern; post; vor; tag; zu; ein; sr; hr;
      br; sz; text; tz; nachrichtenagentur; text:; chef`,
};

export const dutch: Vocabulary = {
  languages: list`nl; af`,
  labels: {
    author: list`
      door; door:; auteur:; auteurs:; tekst:; geschreven door; van onze; deur; tekst; een bericht van;
      door onze; een artikel van; geplaatst door`,
    contributor: list`
      met medewerking van; met bijdragen van; mmv; m.m.v; met dank aan; met informatie van; met bijdrage van;
      in samenwerking met; medewerking:`,
    editor: list`redactie:; eindredactie:; bewerkt door`,
    translator: list`vertaald door; vertaling:; vertaling door`,
    photographer: list`foto's:; foto's door; fotografie:; fotograaf:; beeld:; fotografie; foto's van`,
    illustrator: list`illustratie:; illustraties:; graphic:; infographic:; tekening:`,
    producer: list`video:; montage:; productie:`,
    'author+photographer': list`tekst en foto's:; tekst & foto:; tekst en beeld:; tekst & foto's:; tekst en foto:`,
  },
  pictureLabels: list`foto:; beeld:; bron:; foto; beeld; copyright:; archieffoto:; afbeelding:`,
  and: list`en`,
  with: list`met; samen met`,
  sources: list`bron:; bronnen:; bron; volgens`,
  via: list`via`,
  for: list`voor`,
  in: list`in; te; vanuit; uit`,
  staff: list`
      redactie; de redactie; onze redactie; webredactie; nieuwsredactie; sportredactie;
      onze correspondent; onze verslaggever; van onze verslaggever; van onze correspondent; buitenlandredactie;
      onlineredactie; red; redactie online; redactie economie; redactie buitenland; redactie sport;
      onze redacteur; economieredactie; onze verslaggevers; van onze redacteur`,
  agencies: list`
      persbureaus; agentschappen; persagentschappen; nieuwsagentschappen; persbureau; ag; de persbureaus`,
  others: list`anderen; andere`,
  status: list`
      archieffoto; archief; archiefbeeld; eigen foto; eigen beeld; ter illustratie; rv; r.v; gf;
      ingezonden foto; stockfoto; privéfoto; eigen`,
  titles: list`
      redacteur; verslaggever; correspondent; correspondente; journalist; journaliste; columnist;
      hoofdredacteur; fotograaf; hoogleraar; eindredacteur; buitenlandredacteur; politiek verslaggever;
      stagiair`,
  titleEndings: list`redacteur; verslaggever; verslaggeefster; deskundige`,
  titleModifiers: list`politiek; economie; onze; voor; van`,
  institutions: list`
      ministerie; politie; gemeente; universiteit; brandweer; parket; defensie; provincie; tweede kamer`,
  outletWords: list`
      krant; nieuws; dagblad; courant; nieuwsblad; omroep; telegraaf; volkskrant; blad; laatste nieuws`,
  outlets: list`
      NOS; NRC; De Telegraaf; de Volkskrant; De Volkskrant; Trouw; AD; Het Parool; De Standaard; De Morgen;
      Het Laatste Nieuws; HLN; VRT; VRT NWS; VTM; VTM Nieuws; RTL Nieuws; NU.nl; De Tijd; Het Nieuwsblad;
      Gazet van Antwerpen; Knack; BNR; Omroep Brabant; Hollandse Hoogte; Photo News; Het Financieele Dagblad`,
  sections: list`binnenland; buitenland; economie; sport; cultuur; wetenschap`,
  furniture: list`
      gepubliceerd; gepubliceerd op; geüpdatet; bijgewerkt; laatste update; laatst bijgewerkt; geplaatst op;
      leestijd; laatste wijziging; aangepast`,
  dateWords: list`om; uur; op; geleden; vandaag; gisteren; minuten`,
  months: list`januari; februari; maart; mei; juni; juli; augustus; oktober; december`,
  weekdays: list`maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag`,
  articles: list`het; de; persbureau; het persbureau`,
  prose: list`zei; heeft; hebben; niet; een; voor; tijdens; volgens; dat; zijn; wordt; ook`,
  local: list`
      door; en; met; in; te; op; om; uit; van; eigen; ag; red; ad; gf; rv; de; het; een; dat; zijn; andere;
      voor; deur; trouw; uur; beeld; via; bron; niet; krant; tekst; persbureau; van onze; door onze`,
};

export const nordic: Vocabulary = {
  languages: list`no; nb; nn; sv; da; is; fo`,
  labels: {
    author: list`
      av; af; av:; af:; tekst:; text:; skribent:; journalist:; skrevet av; skrevet af; skriven av;
      publiceret af; publisert av; texti:; höfundur:; eftir; kommentar av; en kommentar av; författare:;
      forfatter:; tekst; av journalist; skrifað af; publicerad av; analyse af; artikel av`,
    contributor: list`
      med bidrag fra; med bidrag från; med material från; med materiale fra; i samarbeid med; i samarbejde med;
      i samarbete med; medverkande:`,
    editor: list`
      redaktör:; redaktør:; redigerad av; redigert av; redigeret af; ansvarlig redaktør:; ritstjóri:`,
    translator: list`
      oversatt av; oversat af; översatt av; översättning:; oversættelse:; oversettelse:; þýðing:`,
    photographer: list`
      fotograf:; foton:; fotos:; bilder:; ljósmyndari:; bilder av; fotografi:; foto av; foto og video:;
      fotografer:`,
    illustrator: list`
      illustration:; illustrasjon:; grafik:; grafikk:; illustrationer:; montage:; illustrasjoner:; montasje:;
      tegning:`,
    producer: list`video:; videoredigerare:; kamera:; redigering:; produktion:`,
    'author+photographer': list`
      tekst og foto:; text och foto:; tekst og foto; text & foto:; text och foto; tekst & foto:; text och bild:;
      tekst/foto:; tekst og bilder:; text/foto:; texti og myndir:; tekst og fotos:; text & bild:`,
  },
  pictureLabels: list`
      foto:; bild:; bilde:; foto; ljósmynd:; ljósmynd/; mynd:; bilde; billede:; arkivfoto:; genrefoto:;
      pressfoto:; pressefoto:; arkivbild:; myndir:`,
  and: list`og; och; samt`,
  with: list`med; með`,
  sources: list`kilde:; kilder:; källa:; källor:; heimild:; heimildir:; kilde; källa`,
  via: list`via; gjennom; gennem`,
  for: list`for; för; fyrir; til`,
  in: list`i; fra; från; frá; skrifar frá; på; í; á; skriver fra`,
  staff: list`
      redaksjonen; redaktionen; redaktion; ritstjórn; nyhetsredaksjonen; nyhedsredaktionen; vår reporter;
      vår korrespondent; red; vår utsände; sportsredaktionen; sportredaktionen; vår medarbeider;
      nyhetsredaktionen; utenriksredaksjonen; desken; nyhetsdesken`,
  agencies: list`
      byråer; byråerna; nyhetsbyråer; nyhetsbyråerna; bureauer; nyhedsbureauer; fréttastofur; nyhetsbyråene;
      telegrambyråerna`,
  others: list`andre; andra; aðrir; flere; fler`,
  status: list`
      arkiv; arkivfoto; arkivbild; privat; arkivbilde; genrebild; genrebillede; genrefoto; pressfoto;
      pressefoto; illustrasjonsfoto; illustrationsfoto; pr; skjermdump; skärmdump; skærmbillede; skjáskot;
      aðsend; aðsend mynd; illustrasjonsbilde; arkivfotos; modelfoto; safn; illustrationsbild; handout`,
  titles: list`
      journalist; korrespondent; reporter; redaktør; redaktör; fotograf; kommentator; kommentatorer; praktikant;
      utrikeskorrespondent; utsendt; politisk kommentator; sjefredaktør; chefredaktör; chefredaktør; blaðamaður;
      fréttamaður; ritstjóri; ledarskribent; krönikör; debattredaktør; kulturredaktør; professor; journalister;
      nyhetsreporter; nyhedsredaktør; gästkrönikör; forsker; frilansjournalist; redaktionschef;
      utenrikskorrespondent; vikar`,
  titleEndings: list`
      redaktør; redaktör; korrespondent; reporter; journalist; kommentator; medarbetare; medarbeider; skribent;
      maður`,
  titleModifiers: list`politisk; ansvarlig; frilans; udenlandsk; og; och; i`,
  institutions: list`
      politiet; polisen; regjeringen; regeringen; kommune; kommun; universitet; universitetet; forsvaret;
      försvarsmakten; stortinget; riksdagen; departementet; institutt; ministeriet; folketinget;
      landhelgisgæslan; lögreglan; rederi; forlag; förlag`,
  outletWords: list`
      avis; avisen; tidende; blad; bladet; tidning; tidningen; dagblad; nyheter; nyheder; posten; aftonbladet;
      fréttablaðið; morgunblaðið; nytt; dagbladet; tidningar`,
  outlets: list`
      SvD; DN; Dagens Nyheter; Svenska Dagbladet; Aftonbladet; Expressen; SVT; SVT Nyheter; SR; Sveriges Radio;
      TV4; NRK; VG; TV 2; TV2; Aftenposten; Dagbladet; DR; DR Nyheder; Politiken; Berlingske; Jyllands-Posten;
      Ekstra Bladet; B.T.; BT; RÚV; mbl.is; Vísir; visir.is; Nettavisen; Bergens Tidende; E24; Göteborgs-Posten;
      Sydsvenskan; Børsen; Information; Adresseavisen; Stavanger Aftenblad; Morgunblaðið; Bildbyrån; Scanpix;
      Scanpix Danmark`,
  sections: list`
      nyheter; nyheder; sport; utrikes; inrikes; kultur; økonomi; ekonomi; innenriks; utenriks; udland; indland;
      innlent; erlent; fréttir; politikk`,
  furniture: list`
      publisert; publicerad; publiceret; oppdatert; uppdaterad; opdateret; publicerat; uppdaterat;
      sist oppdatert; senast uppdaterad; sidst opdateret; visa mer; vis mer; vis mere; les mer; läs mer; birt;
      uppfært; lästid; dela; del; følg; läs senare; prenumerera; lyssna; kl; publ; oppr; visa alla; mindre`,
  dateWords: list`
      kl; kl.; klokken; klockan; klukkan; den; for; siden; sedan; timer; timmar; min; i dag; idag; i går; igår;
      minutter`,
  months: list`
      januar; februar; mars; marts; april; mai; maj; maí; juni; júní; juli; júlí; august; augusti; ágúst;
      september; oktober; október; november; nóvember; desember; december; januari; februari; janúar; febrúar;
      apríl; des`,
  weekdays: list`
      mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag; måndag; tisdag; lördag; söndag; mánudagur;
      þriðjudagur; miðvikudagur; fimmtudagur; föstudagur; laugardagur; sunnudagur`,
  prose: list`
      sa; sier; siger; säger; ikke; inte; ikki; det; som; er; var; har; til; till; på; är; blev; ble; ekki`,
  local: list`
      av; af; i; og; och; med; for; til; fra; på; á; í; red; pr; det; som; er; var; har; del; den; kl; des;
      andre; flere; text; tekst; sa; dr; bt; sr; vg; dn; samt; safn; information; privat; mynd:; bilde; min;
      för; dela; blad; till; är; text:; tekst:; mindre; eftir; birt; vikar; fler`,
};
