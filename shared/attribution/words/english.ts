import { list, type Vocabulary } from './vocabulary.ts';

export const english: Vocabulary = {
  languages: list`en`,
  labels: {
    author: list`
      by; from; posted by; author of the article:; author:; authors:; analysis by; commentary by; opinion by;
      review by; reviewed by; written by; words by; words:; text by; text:; story by; story:; byline:;
      a report by; report by; column by; essay by; perspective by; created by; published by; submitted by;
      guest post by; exclusive by; blog by; an analysis by; interview by; interviewed by; special report by;
      compiled from reports by; poem by; feature by`,
    contributor: list`
      additional reporting by; additional reporting from; additional reporting; with additional reporting by;
      with additional reporting from; with reporting by; with reporting from; with contributions from;
      with contributions by; contributions by; with files from; files from; with inputs from; inputs from;
      with input from; with inputs by; with information from; with material from; with assistance from;
      with assistance by; with help from; with agency inputs; with research by; research by;
      additional research by; additional writing by; additional material from; additional material by;
      interviews by; contributing:; contributors:; contributor:; with additional reports from;
      includes reporting from; includes reporting by; includes material from; with reports from;
      with the assistance of; assistance by; in collaboration with; in partnership with; in association with`,
    reporter: list`reporting by; reported by; reporting from; reporting:; reporter:; reporters:`,
    writer: list`writing by; writing:`,
    editor: list`
      editing by; edited by; editing:; editor:; editors:; copy editing by; copyedited by; copy edited by;
      fact-checked by; final editing by; additional editing by; subedited by; compiled and edited by;
      curated by`,
    translator: list`
      translated by; translation by; translation:; translator:; translated from the french by; translating by;
      adapted by`,
    compiler: list`compiled by; compiling by; collated by`,
    photographer: list`
      photo by; photos by; photographs by; photograph by; photography by; photography:; photographer:;
      photographers:; pictures by; picture by; images by; image by; photographed by; staff photo by;
      file photo by; photographs:; pics by; pictures:`,
    illustrator: list`
      illustration by; illustrations by; illustration:; illustrations:; illustrated by; graphics by; graphic by;
      graphic:; graphics:; art by; artwork by; cartoon by; design by; designed by; map by; maps by; charts by;
      chart by; photo illustration by; collage by; animation by; animations by; visuals by; infographic by;
      photo-illustration by; montage by; montage:; visual development by`,
    producer: list`
      produced by; video by; videos by; video:; producer:; production by; audio by; filmed by; directed by;
      video produced by; video and production by; cinematography by; camera:; camera by; audio produced by;
      presented by; hosted by`,
    'author+photographer': list`
      story and photos by; story and photo by; text and photos by; text and photographs by;
      words and pictures by; words and photos by; words and photographs by; story and photographs by;
      written and photographed by; text and pictures by; text and photography by; story & photos by;
      words & photos by; report and photos by`,
    'photographer+producer': list`photos and video by; video and photos by; photographs and video by`,
  },
  pictureLabels: list`
      photo:; photos:; credit:; credits:; image:; images:; image credit:; image credits:; photo credit:;
      photo credits:; picture:; pic:; image source:; photo source:; file photo:; file picture:; photo;
      copyright; image copyright; copyright:; photograph:; picture credit:; photo courtesy; image via;
      photo via; photo courtesy of; courtesy of; image courtesy of; courtesy; provided by; supplied by;
      file image:; getty:; cover photo:; top photo:; representational image:; representative image:;
      screenshot:; screengrab:; screenshot via; screenshot by; photo from; image from`,
  and: list`and; &; plus; +`,
  with: list`with; w/; together with; along with; alongside`,
  sources: list`
      source:; sources:; uk source:; us source:; source; via:; according to; originally published by;
      originally published in; this article was originally published by; first published by;
      content provided by; read more:; news source:; original source:; ©; (c); copyright ©`,
  via: list`via; through; distributed by`,
  for: list`
      for; special to; special for; exclusive to; exclusively for; written for; of;
      reporting for; writing for; special correspondent for; on behalf of; contributor to`,
  in: list`in; from; at; reporting from; writes from; in the`,
  toldTo: list`as told to; told to`,
  contributed: list`
      contributed to this report; contributed to this story; contributed to this article;
      contributed to this guide; contributed to this post; contributed reporting; contributed to the report;
      contributed to the story; contributed to this; contributed to this piece; also contributed to this report;
      contributed research; contributed additional reporting; contributed to this dispatch;
      contributed to this analysis; also contributed; contributed to reporting; also contributed reporting;
      contributed; contributed from; contributed to this report from; contributed reporting from;
      assisted with this report; assisted in this report; provided additional reporting;
      also contributed to this story; helped report this story; contributed to this column;
      contributed to this newsletter; contributed to this package; contributed to this blog`,
  reported: list`reported from; reported this story from; reported; wrote from; reported this story`,
  staff: list`
      staff; staff report; staff reports; staff reporter; staff reporters; staff writer; staff writers;
      newsroom; news desk; newsdesk; web desk; webdesk; online desk; sports desk; city desk; foreign desk;
      business desk; world desk; national desk; digital desk; entertainment desk; features desk; editorial team;
      editorial board; editorial staff; editors; the editors; editorial; news staff; web staff;
      staff correspondent; our correspondent; our reporter; our staff reporter; our special correspondent;
      our bureau; our own correspondent; bureau; news team; gear team; digital team; web team;
      desk; desk report; special report; monitoring desk; online team; news agency staff; express news service;
      staff author; sports staff; tnn; press office; foreign staff; telegraph reporters; newswire;
      newsroom staff; show staff; live desk; admin`,
  agencies: list`
      agencies; agency; pool; news agencies; news agency; wire services; wire service reports; wire reports;
      wire report; wires; the wires; news services; news service reports; news service; combined dispatches;
      agency reports; agency report; agencies report; combined wire reports; combined news services;
      combined reports; wire service; wire dispatches; international agencies; foreign agencies; press reports;
      media reports; wire; various agencies; other agencies;
      agency inputs; combined wire services; dispatches; other news services; other sources; various sources;
      online sources; news reports; wire sources; agency staff; foreign news agencies; local media`,
  others: list`others; other; et al; more; colleagues`,
  status: list`
      photographs; photography; infographic; inputs; file; files; file photo; file picture; file image; file photos; handout; handout photo; stringer;
      uncredited; str; contributor; supplied; courtesy; archive; archives; archive photo; undated; screengrab;
      screenshot; screen grab; representational; illustrative; file footage; archival; unsplash license;
      all rights reserved; no credit; unknown; anonymous; photo; photos; picture; pictures; image; images;
      staff photo; pictured; video grab; frame grab; used with permission; library image;
      stock photo; stock image; creative commons; cc by; cc by-sa; cc by 4.0; cc by-sa 4.0; cc by-sa 3.0; cc by 3.0; cc by 2.0; cc by-sa 2.0;
      cc by-nc; cc by-nd; cc by-nc-sa; cc0; public domain; video; video still; still image;
      social media; reproduction; collage; pool photo; composite; file pic; n/a; none; not credited`,
  titles: list`
      staff writer; staff writers; staff reporter; staff reporters; staff photographer; staff correspondent;
      reporter; reporters; writer; writers; editor; editors; correspondent; correspondents; journalist;
      journalists; columnist; columnists; analyst; analysts; contributor; contributors; photographer;
      photographers; critic; critics; producer; producers; commentator; anchor; presenter; host; blogger;
      intern; interns; fellow; professor; director; chief; manager; president; chairman; ceo; founder;
      co-founder; researcher; scientist; author; lecturer; economist; strategist; consultant; specialist;
      freelance; freelancer; stringer; secretary; minister; ambassador; lawyer; attorney; teacher; student;
      videographer; designer; trainee; publisher; meteorologist; historian; secretary-general; vice president;
      bureau chief; staff; staffer; expert; spokesman; spokeswoman; spokesperson; mp; editor-in-chief;
      editor-at-large; cartoonist; illustrator; senior associate; associate; officer; executive; head; adviser;
      advisor; engineer; doctor; investigator; diplomat; psychologist; member; leader; senator; bishop;
      coordinator; assistant`,
  titleModifiers: list`
      senior; brexit; north korea; south asia; southeast asia; gulf; un; eu; nato; kremlin; pentagon; chief; deputy; assistant; associate; special; foreign; political; politics; business; sports;
      sport; science; health; education; environment; environmental; climate; technology; tech; media; news;
      world; national; international; local; city; city hall; state; staff; general; assignment; features;
      feature; arts; art; culture; cultural; entertainment; food; travel; fashion; film; music; theatre;
      theater; tv; television; radio; economics; economic; financial; finance; markets; money; energy; legal;
      law; court; courts; crime; police; security; defence; defense; military; diplomatic; parliamentary;
      white house; supreme court; congressional; capitol hill; washington; london; investigative;
      investigations; breaking; online; digital; web; video; audio; photo; picture; contributing; managing;
      executive; founding; freelance; guest; royal; religion; religious; social; affairs; home; home affairs;
      consumer; transport; transportation; property; real estate; housing; labor; labour; industrial;
      agriculture; medical; football; cricket; rugby; tennis; golf; basketball; baseball; hockey; olympics;
      data; graphics; opinion; comment; leader; lead; principal; regional; bureau; desk; east; west; north;
      south; middle; africa; asia; europe; european; african; asian; american; us; uk; china; india;
      north america; middle east; east africa; latin america; pacific; beijing; moscow; personal;
      personal finance; commerce; cybersecurity; space; weather; community; communities; investigation; visual;
      emeritus; multimedia; and; of; the; for; at-large; in-chief; in; ai; former; research; columnist;
      reporting; night; weekend; roving; public; policy`,
  titleEndings: list``,
  honorifics: list`dr; prof; professor; mr; mrs; ms; sir; rev; fr; col; gen; lt; capt; prof dr; sgt`,
  degrees: list`
      phd; ph.d; md; m.d; ma; m.a; ba; mba; msc; bsc; esq; rn; jd; mph; edd; llm; dphil; cfa; cpa; mbe; obe;
      cbe; frcp; dds; dvm; psyd; mfa; m.s; ms; rdn; rd; pharmd; lcsw; faap; mbbs; do`,
  institutions: list`
      ministry; department; parliament; government; university; institute; police; sheriff; office; agency;
      foundation; association; committee; commission; council; court; army; navy; air force; airforce;
      marine corps; coast guard; museum; library; church; hospital; company; corporation; inc; ltd; llc; plc;
      gmbh; service; services; press service; presidency; embassy; nasa; noaa; nato; un; united nations; unicef;
      unhcr; who; cdc; fbi; white house; senate; house of commons; congress; congressional; county;
      fire department; studios; studio; pictures; entertainment; records; universal; disney; netflix; hbo;
      amazon; facebook; twitter; instagram; youtube; telegram; tiktok; x; google; flickr; wikimedia;
      wikimedia commons; wikipedia; unsplash; pixabay; pexels; maxar; maxar technologies; planet labs;
      planet labs pbc; copernicus; esa; spacex; icrc; red cross; greenpeace; amnesty international;
      human rights watch; mod; ministry of defence; us navy; us air force; us army; u.s. navy; u.s. army; u.s. air force; u.s. marine corps;
      u.s. coast guard; dod; pentagon;
      state department; jpl; kremlin; idf; center; centre; club; fc; league; federation; union; party;
      archive; archives; collection; gallery; media office; press office; group; team; network; unit; bank;
      school; college; society; trust; board; authority; bureau; security council; interpol; eu;
      european commission; european parliament; european union; iaea; fifa; uefa; nfl; nba; linkedin; reddit;
      snapchat; whatsapp; bluesky; truth social; vk; weibo; vatican; vatican media; us central command; centcom;
      lab; laboratory; observatory; project; command; force; forces; district; municipality; airport; airlines;
      motors; energy; productions; technologies; holdings; labs; partners; brothers; warner bros; bros`,
  outletWords: list`
      times; post; news; daily; herald; tribune; journal; gazette; telegraph; guardian; observer; mirror;
      express; mail; standard; chronicle; globe; star; sun; press; examiner; review; magazine; weekly; monthly;
      broadcasting; radio; tv; television; channel; media; reporter; dispatch; courier; sentinel; inquirer;
      bulletin; advertiser; monitor; independent; today; australian; aviationist; economist; newspapers;
      newspaper; publications; publishing; newsroom; wire; record; citizen; nation; age; register;
      register-guard; plain dealer; constitution; mercury; argus; beacon; enquirer; pioneer; patriot; ledger;
      eagle; bee; democrat; republic; sunday; scotsman; irishman; spectator; statesman; online; digest; report;
      broadcast; gazeta; newsweek; network; podcast; newsletter; blog; conversation; verge; atlantic; intercept;
      hill; hindu; punch; vanguard; dawn; tab`,
  outlets: list`
      BBC; BBC News; BBC Sport; BBC World Service; CNN; CNN Business; CNBC; NBC; NBC News; ABC; ABC News; CBS;
      CBS News; Fox News; MSNBC; NPR; PBS; CBC; CBC News; CTV; CTV News; ITV; ITV News; Sky News; Al Jazeera;
      Al-Jazeera; Al Arabiya; VOA; Voice of America; RFI; RFE/RL; Radio Free Europe; Radio Free Asia; DW;
      Deutsche Welle; France 24; Euronews; TRT; TRT World; Press TV; CGTN; CCTV; NHK; KBS; SBS; RTE; RTÉ; ESPN;
      Politico; Axios; ProPublica; USA Today; Wall Street Journal; The Wall Street Journal; Financial Times;
      The New York Times; New York Times; The Washington Post; Washington Post; Los Angeles Times; Forbes;
      Fortune; Time; TIME; Newsweek; Wired; The Guardian; The Independent; Daily Mail; MailOnline; Mail Online;
      HuffPost; Buzzfeed; BuzzFeed News; Vox; Vice; Slate; Salon; The Atlantic; The New Yorker; The Economist;
      The Hill; Business Insider; Insider; Nature; Science; Marketwatch; TechCrunch; Middle East Eye;
      Al-Monitor; Haaretz; Jerusalem Post; Times of Israel; Arab News; Gulf News; Khaleej Times; The National;
      StarTribune; The Globe and Mail; Globe and Mail; Mail & Guardian; Mail and Guardian; NZME; Stuff; RNZ; Newshub; Postmedia; The Conversation; Kaiser Health News; KFF Health News;
      States Newsroom; Bellingcat; TMZ; Variety; Deadline; The Hollywood Reporter; Rolling Stone; The Times;
      The Sun; The Telegraph; Daily Telegraph; The Sunday Times; The West Australian; amNewYork; MLB;
      NBCUniversal; Metro; The Mail on Sunday`,
  furniture: list`
      captcha; menu; home; share on facebook; share on twitter; share on x; share on whatsapp; related articles;
      latest news; top stories; more stories; trending now; what to know; log in; login; sign in; search; leave a comment; published; updated; posted; posted on; last updated; last modified; modified; published on; published at;
      updated on; updated at; first published; publication date; date; created; share; share this;
      share this article; print; email; comments; comment; read more; follow; follow us; subscribe; sign up;
      click here; more by; more from; min read; minute read; view profile; see all; all rights reserved;
      copyright 20; reading time; last update; issued; uploaded; show comments; advertisement; listen;
      photo gallery; view comments; open in app; add as a preferred source; filed under; tags; tweet; contact;
      toggle`,
  dateWords: list`
      am; pm; a.m; p.m; bst; gmt; est; edt; pst; pdt; ist; utc; cet; cest; et; pt; ct; aest; aedt; hrs;
      hours ago; hour ago; minutes ago; days ago; day ago; weeks ago; ago; st; nd; rd; th; today; yesterday; at;
      on; edition; hkt; sgt; pkt; eat; wat; cat; mst; mdt; cdt; cst; akst; nzst; nzdt; jst; kst; msk;
      local time`,
  months: list`
      january; february; march; april; may; june; july; august; september; october; november; december; jan;
      feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec`,
  weekdays: list`
      monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon; tue; tues; wed; thu; thur; thurs;
      fri; sat; sun`,
  articles: list`the; our; a; an`,
  prose: list`
      told; said; says; say; that; was; were; has; had; have; will; would; which; this; his; her; their; he;
      she; they; it; is; are; been; be; who; when; because; but; after; before; about; into; not; can; could;
      may be; you; your; we; i; if; do; does; did; there; than; then; announced; according; reports; writes;
      like; how; why; what; where; runs; over; under; during; against; its; as; to; these; those; please; send;
      quoted; citing; cited; wins; won; award; showed; shows; used; published in; called; took; made; get; got;
      being`,
};
