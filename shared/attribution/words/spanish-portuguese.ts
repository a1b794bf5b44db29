import { list, type Vocabulary } from './vocabulary.ts';

export const spanish: Vocabulary = {
  languages: list`es; ca; gl`,
  labels: {
    author: list`
      por; por:; autor:; autora:; autores:; escrito por; texto:; textos:; texto de; redactado por;
      publicado por; escribe; escribe:; una entrevista de; crónica de; reportaje de; por el; texto por;
      redacción:; per; análisis de; informe de; un reportaje de; creado por`,
    contributor: list`
      con información de; con informaciones de; con la información de; con informacion de; con datos de;
      con la colaboración de; con aportes de; con reportes de; con reporte de; con aportes; colaboración de;
      colaboración:; colaboraron:; colaboró:; colabora:; con la contribución de; en colaboración con;
      reporte adicional de; amb informació de; con material de; contribución de;
      información adicional de; con la participación de; con informes de; con informe de; colaborador:;
      con notas de`,
    reporter: list`
      reporte de; reporte por; reportado por; reportero:; reportera:; reporteros:; reportajes de`,
    writer: list`redacción de; redacción por`,
    editor: list`editado por; edición:; edición de; editor:; editora:; editado en español por; edición por`,
    translator: list`
      traducido por; traducción:; traducción de; traducción por; traductor:; traductora:;
      traducido y editado por`,
    compiler: list`compilado por`,
    photographer: list`
      fotos de; fotografía de; fotografías de; fotógrafo:; fotógrafa:; fotografía:; fotografías:; fotos por;
      foto de; foto por; fotografía por; imágenes de`,
    illustrator: list`
      ilustración:; ilustraciones:; ilustración de; infografía:; infografía de; gráficos:; montaje:;
      ilustrado por; diseño:; gráfico:; ilustraciones de`,
    producer: list`
      vídeo:; video:; vídeos:; producción:; cámara:; realización:; video de; vídeo de; producido por;
      edición de video:`,
    'author+photographer': list`
      texto y fotos:; texto y foto:; texto y fotos de; textos y fotos:; texto y fotografías:;
      texto y fotografías de; texto y fotografía:; textos y fotografías:; texto y fotos`,
  },
  pictureLabels: list`
      foto:; fotos:; crédito:; créditos:; imagen:; foto; fotografía; crédito foto:; crédito de la imagen:;
      crédito; imágenes:; foto de archivo:; archivo:; imagen de archivo:; cortesía de; cortesía:; foto cortesía;
      imagen cortesía de`,
  and: list`y; e; i; así como`,
  with: list`con; junto a; junto con`,
  sources: list`fuente:; fuentes:; fuente; según; de; vía:; tomado de; con información de:`,
  via: list`vía; via; a través de`,
  for: list`para; especial para; para el; exclusivo para; enviado de; enviada especial de; de`,
  in: list`en; desde; a`,
  toldTo: list`entrevistado por; entrevistada por`,
  contributed: list`
      contribuyó con este informe; contribuyeron con este informe; contribuyó a este reporte;
      contribuyeron a este reporte; contribuyó a este informe; contribuyeron a este informe;
      colaboró en este reporte; contribuyó en este reporte; contribuyó con este reporte; contribuyó;
      contribuyeron; colaboraron con este reporte; colaboró con este reportaje; colaboró en esta información;
      contribuyó a este artículo; colaboraron; colaboró`,
  staff: list`
      redacción; la redacción; redaccion; redacción digital; redacción web; redacción central;
      redacción deportes; redacción internacional; redacció; staff; mesa de redacción; equipo de redacción;
      corresponsal; corresponsales; de la redacción; de la redaccion; redacción online; redaccion digital;
      redacción nacional; equipo; enviado especial; nuestro corresponsal; el equipo; servicios; redacción de;
      redacción el; equipo editorial; mesa central`,
  agencies: list`
      agencias; agencia; agencias de noticias; agencias internacionales; servicios informativos; ag; agències;
      otras agencias; medios; agencias y redacción; servicios de agencias; las agencias; agencias de prensa;
      medios internacionales; cables; servicios internacionales`,
  others: list`otros; otras; más`,
  status: list`
      archivo; cedida; cedidas; cedido; cortesía; difusión; captura; captura de pantalla; captura de video;
      foto de archivo; especial; redes sociales; referencial; imagen referencial; foto referencial; ilustrativa;
      imagen de archivo; reproducción; imagen ilustrativa; internet; captura de vídeo; cuartoscuro archivo;
      imagen de referencia; foto ilustrativa; arxiu`,
  titles: list`
      corresponsal; corresponsales; enviado especial; enviada especial; enviados especiales;
      enviadas especiales; periodista; periodistas; redactor; redactora; redactores; reportero; reportera;
      reporteros; editor; editora; columnista; analista; director; directora; profesor; profesora; colaborador;
      colaboradora; fotógrafo; fotógrafa; fotoperiodista; especial; investigador; investigadora; escritor;
      escritora; abogado; abogada; economista; presidente; coordinador; coordinadora; jefe; jefa; catedrático;
      catedrática; subdirector; subdirectora; crítico; becario; becaria; historiador; politólogo; consultor;
      diputado`,
  titleModifiers: list`
      especial; especiales; de; del; la; en; jefe; adjunto; adjunta; deportivo; político; política; económico;
      digital; senior; deportes; internacional; redacción; cultura; general`,
  honorifics: list`dr; dra; lic; ing; d; don; doña`,
  institutions: list`
      ministerio; gobierno; ayuntamiento; policía; guardia civil; universidad; parlamento; congreso; senado;
      presidencia; instituto; casa real; ejército; fundación; alcaldía; prensa presidencial; junta; generalitat;
      mossos; bomberos; emergencias; fiscalía; secretaría; embajada; tribunal; asociación; federación; museo;
      comunidad; diputación; cancillería; armada; federal; defensa; municipalidad; procuraduría; comisión;
      agrupación; casa blanca; gabinete; oficina`,
  outletWords: list`
      diario; periódico; noticias; prensa; heraldo; nación; semana; revista; canal; televisión; tv; radio;
      cadena; vanguardia; mundo; país; tiempo; comercio; universal; mercurio; correo; voz; sol; milenio; razón;
      jornada; tercera; clarín; espectador; informador; reforma; diari`,
  outlets: list`
      El País; El Mundo; ABC; La Vanguardia; El Periódico; La Nación; Clarín; El Universal; Milenio; Infobae;
      El Tiempo; El Comercio; El Mercurio; La Tercera; RTVE; TVE; Telemundo; Univision; Univisión; Televisa;
      El Espectador; La Razón; Excélsior; El Nacional; El Heraldo; Cuartoscuro; RPP; Página 12; Página Siete;
      El Deber; La Jornada; Reforma; CNN en Español; BBC Mundo; Cadena SER; Antena 3; La Sexta; TV Azteca;
      Marca; EL PAÍS; EL MUNDO; eldiario.es; Caracol; Cubadebate; Granma; Juventud Rebelde; TeleSUR; teleSUR;
      El Observador; Ámbito`,
  sections: list`
      deportes; política; sociedad; economía; mundo; internacional; nacional; cultura; actualidad; nacionales;
      internacionales; sucesos; tecnología; noticias; portada`,
  furniture: list`
      publicado; publicado el; actualizado; actualizado el; actualizada; publicado en; fecha;
      última actualización; creado; actualizado a; publicada; compartir; comentarios; act; actualización;
      lectura; guardar; tiempo de lectura; ver más; leer más; suscríbete; síguenos`,
  dateWords: list`
      de; del; a las; las; h; hs; horas; hora; hrs; hace; días; día; minutos; hoy; ayer; el; a la; cet; min`,
  months: list`
      enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; setiembre; octubre; noviembre;
      diciembre; ene; abr; ago; sept; oct; nov; dic; feb; mar; jun; jul; sep`,
  weekdays: list`lunes; martes; miércoles; jueves; viernes; sábado; domingo`,
  articles: list`la agencia; las agencias; agencia; agencias; de la agencia; el; los; las; de; del; la`,
  prose: list`
      dijo; según; que; anunció; informó; para; una; un; este; esta; fue; son; está; ha; han; había; sobre;
      como; por; pero; más; las; los; se; no; declaró; su; sus; lo; es; administradoras; aumenta; afirmó`,
  local: list`
      e; i; y; de; en; a; el; la; los; las; d; don; con; para; per; ag; especial; h; servicios; equipo; medios;
      desde; act; internet; de la; general; una; un; es; no; lo; su; se; son; ha; como; por; que; han; mar; jun;
      jul; sep; junta; cables; sol; más; agencia; del; política; defensa; captura; mundo; federal; texto; autor;
      ing; lic`,
};

export const portuguese: Vocabulary = {
  languages: list`pt`,
  labels: {
    author: list`
      por; por:; autor:; autora:; escrito por; texto:; texto de; publicado por; reportagem:; reportagem de;
      textos:; análise de; crônica de`,
    contributor: list`
      com informações de; com informações da; com informações do; com informações das; com informações dos;
      com informações; com informação de; com informação da; com a colaboração de; colaborou:;
      colaborou; colaboraram:; colaboraram; colaboração:; com dados de; com dados da; com material da;
      com agências; em colaboração com; com reportagem de; com a`,
    reporter: list`reportagem de; reportagem por; repórter:`,
    editor: list`
      editado por; edição:; edição de; editor:; editora:; supervisão:; sob supervisão de; sob a supervisão de`,
    translator: list`traduzido por; tradução:; tradução de; tradução por`,
    photographer: list`fotos de; fotografia:; fotografia de; fotógrafo:; foto de; fotos por`,
    illustrator: list`ilustração:; ilustrações:; arte:; infografia:; infográfico:; montagem:`,
    producer: list`vídeo:; vídeos:; produção:; imagens:; imagem e edição:`,
    'author+photographer': list`texto e fotos:; texto e foto:; texto e fotografia:; texto e fotos de`,
  },
  pictureLabels: list`foto:; fotos:; crédito:; créditos:; imagem:; foto; crédito da foto:; imagem; crédito`,
  and: list`e; bem como`,
  with: list`com; com agências; juntamente com`,
  sources: list`fonte:; fontes:; fonte; segundo`,
  via: list`via; através de`,
  for: list`
      para; especial para; para o; para a; para os; colaboração para; enviado especial do; especial para o; do;
      da`,
  in: list`em; de; no; na; do; da`,
  contributed: list`
      contribuiu para esta reportagem; contribuíram para esta reportagem; contribuiu;
      colaborou com esta reportagem; contribuiu para este artigo`,
  staff: list`
      redação; da redação; redacção; a redação; redação web; da redação com agências; da reportagem; equipe;
      da reportagem local; redação de; da sucursal; equipe de reportagem; assessoria de imprensa; assessoria;
      correspondente; sucursal; redação do; da equipe; redação nacional; da equipe de reportagem`,
  agencies: list`
      agências; agência; agências internacionais; das agências; das agências internacionais;
      agências de notícias; agências de noticias; das agências de notícias; outras agências; agencias`,
  others: list`outros; outras`,
  status: list`
      arquivo; divulgação; reprodução; arquivo pessoal; cedida; cortesia; foto ilustrativa; imagem ilustrativa;
      ilustrativa; redes sociais; foto de arquivo; ilustração; arquivo/; divulgacao; reproducao; acervo pessoal;
      direitos reservados`,
  titles: list`
      repórter; jornalista; correspondente; enviado especial; enviada especial; enviados especiais; editor;
      editora; colunista; redator; redatora; analista; professor; professora; diretor; diretora; estagiário;
      estagiária; colaborador; colaboradora; comentarista; economista; fotógrafo; advogado; deputado; senador;
      coordenador; especialista; pesquisador; produtor`,
  titleModifiers: list`especial; chefe; de; do; da; em; adjunto; sênior; esportes; política; economia`,
  honorifics: list`dr; dra`,
  institutions: list`
      ministério; governo; prefeitura; polícia; câmara; senado; universidade; instituto; presidência; palácio;
      exército; marinha; corpo de bombeiros; bombeiros; secretaria; tribunal; fundação; associação; federação;
      planalto; secom; stf; detran; defesa civil`,
  outletWords: list`
      jornal; diário; folha; correio; notícias; globo; estadão; gazeta; público; expresso; tribuna; rádio; rede;
      portal; revista; band; observador`,
  outlets: list`
      G1; g1; O Globo; Folha de S.Paulo; Folha de S. Paulo; Estadão; UOL; TV Globo; Público; Expresso; RTP; SIC;
      TVI; Correio da Manhã; Valor; Metrópoles; R7; Terra; iG; Globo; CNN Brasil; BandNews; Record;
      Diário de Notícias; Observador; Renascença; SIC Notícias; G1 SP; G1 Rio; Poder360; Jovem Pan; GloboNews;
      Veja; Correio Braziliense`,
  sections: list`esportes; política; economia; mundo; brasil; cultura; cidades`,
  furniture: list`
      publicado; publicado em; atualizado; atualizado em; última atualização; postado em; publicada em;
      criado em; atualizada em; modificado em; ouvir; compartilhe; atualizado há`,
  dateWords: list`de; às; as; h; horas; há; dias; minutos; hoje; ontem; do; em; min`,
  months: list`
      janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro; fev;
      set; out; dez; mai; abr; ago`,
  weekdays: list`
      segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira; segunda; terça; quarta; quinta;
      sexta; sábado; domingo`,
  articles: list`a; o; as; os; da; do; das; dos; de; agência; a agência; da agência`,
  prose: list`
      disse; segundo; que; anunciou; afirmou; uma; um; foi; são; está; sobre; mas; não; para; ao; pela; pelo`,
  local: list`
      e; a; o; as; os; em; no; na; do; da; de; das; dos; com; com a; para; para a; para o; equipe; arte; out;
      set; h; há; segundo; uma; um; que; não; por; mai; são; terra; valor; record; band; rede; ao; segunda;
      quarta; quinta; sexta; texto; autor; agencia; agencias; dias; arte:; política; ouvir`,
};
