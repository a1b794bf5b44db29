import { list, type Vocabulary } from './vocabulary.ts';

export const turkic: Vocabulary = {
  languages: list`tr; az`,
  labels: {
    author: list`
      haber:; yazan:; yazı:; yazar:; hazırlayan:; haber merkezi:; muhabir:; yazan; röportaj:; muhabirler:;
      müəllif:; haber; hazırlayan; yazarlar:; derleyen:`,
    editor: list`editör:; redaktör:; düzenleyen:; haber editörü:; redaktor:; editör :; editor:`,
    translator: list`çeviren:; çeviri:; tercüme:; çevirmen:`,
    photographer: list`
      kamera:; fotoğraf:; fotoğraflar:; foto muhabiri:; foto:; kamera-foto:; fotoğraflar; haber-kamera:`,
    illustrator: list`grafik:; infografik:; illüstrasyon:; çizim:`,
    producer: list`video:; kurgu:; yapım:; görüntü:; yapımcı:`,
    'author+photographer': list`
      haber-kamera:; haber - kamera:; haber-foto:; haber/kamera:; haber ve fotoğraf:; haber-fotoğraf:;
      haber - foto:; haber/foto:; haber ve fotoğraflar:`,
  },
  pictureLabels: list`
      fotoğraf:; foto:; fotoğraf; görsel:; foto; foto kaynağı:; fotoğraf kaynağı:; görsel kaynağı:`,
  and: list`ve; ile; və`,
  with: list``,
  sources: list`kaynak:; kaynaklar:; kaynak; mənbə:; haber kaynağı:; kaynak :`,
  for: list`için`,
  in: list``,
  staff: list`
      haber merkezi; dış haberler; dış haberler servisi; haber servisi; spor servisi; ekonomi servisi;
      internet servisi; redaksiyon; redaksiya; web servisi; yurt haberler; istihbarat servisi; muhabirimiz;
      politika servisi; kültür servisi; editör masası; dış haberler masası; yazı işleri`,
  agencies: list`ajanslar; ajans; haber ajansları; agentliklər; ajanslar,; ajanslardan; yabancı ajanslar`,
  others: list`diğerleri; digerleri`,
  status: list`
      arşiv; arşiv fotoğrafı; arşiv foto; temsili; temsili görsel; temsili fotoğraf; ekran görüntüsü; arxiv;
      arşivi`,
  titles: list`
      muhabir; muhabiri; muhabirleri; yazar; editör; editörü; gazeteci; köşe yazarı; temsilcisi; yazarı; muxbir;
      genel yayın yönetmeni; spikeri`,
  institutions: list`
      bakanlığı; valiliği; belediyesi; emniyet; jandarma; tbmm; cumhurbaşkanlığı; üniversitesi; emniyeti; afad;
      msb; iletişim başkanlığı; itfaiyesi; kulübü; derneği; nazirliyi; müdürlüğü`,
  outletWords: list`
      gazetesi; haber; gazete; hürriyet; milliyet; sabah; cumhuriyet; sözcü; türk; televizyonu; dergisi;
      yeni şafak; posta`,
  outlets: list`
      NTV; TRT; TRT Haber; Hürriyet; Milliyet; Sabah; Cumhuriyet; Sözcü; BirGün; Evrensel; T24; Habertürk;
      CNN Türk; CNN TÜRK; BBC Türkçe; DW Türkçe; Yeni Şafak; Diken; Gazete Duvar; A Haber; Halk TV; Medyascope;
      Anadolu Images; Depo Photos; bianet; Mezopotamya Ajansı; Artı Gerçek`,
  sections: list`
      gündem; dünya; spor; ekonomi; siyaset; politika; yaşam; magazin; sağlık; eğitim; türkiye; kültür sanat;
      teknoloji; yerel; asayiş; son dakika; haberler; güncel; 3. sayfa; siyasət; dünya haberleri`,
  furniture: list`
      giriş; güncelleme; yayınlanma; yayın tarihi; son güncelleme; giriş tarihi; güncelleme tarihi; oluşturma;
      oluşturulma tarihi; yayınlandı; güncellendi; paylaş; abone ol; yayınlanma tarihi; okuma süresi;
      dərc olunub; eklenme; eklenme tarihi`,
  dateWords: list`saat; önce; dakika; tsi; dk; gün`,
  months: list`
      ocak; şubat; mart; nisan; mayıs; haziran; temmuz; ağustos; eylül; ekim; kasım; aralık; oca; şub; nis; haz;
      tem; ağu; eyl; eki; kas; ara; yanvar; fevral; aprel; iyun; iyul; avqust; sentyabr; oktyabr; noyabr;
      dekabr`,
  weekdays: list`pazartesi; salı; çarşamba; perşembe; cuma; cumartesi; pazar`,
  prose: list`dedi; söyledi; açıkladı; göre; olarak; için; olduğunu; belirtti; bu; da; de`,
  local: list`
      ile; ve; ara; tem; eki; kas; oca; haz; eyl; sabah; haber; ajans; bu; da; de; türk; mart; pazar; kamera:;
      gün; spor; dk; diken; giriş; yazar; foto; posta; dünya; türkiye; cuma; ekim`,
};

export const malay: Vocabulary = {
  languages: list`id; ms; jv; su`,
  labels: {
    author: list`
      penulis:; oleh; oleh:; penulis; laporan:; laporan; reporter:; pewarta:; teks:; ditulis oleh; naskah:;
      wartawan:; pewarta; penulis :; reporter; jurnalis:; tim penulis:`,
    contributor: list`kontributor:; kontributor; dengan kontribusi`,
    editor: list`
      editor:; editor :; editor; redaktur:; penyunting:; disunting oleh; redaktur; uploader:; editor bahasa:`,
    translator: list`penerjemah:; diterjemahkan oleh; terjemahan:; penterjemah:; penerjemah`,
    photographer: list`fotografer:; jurufoto:; fotografer; pewarta foto:; foto oleh`,
    illustrator: list`ilustrasi:; infografis:; grafis:`,
    producer: list`video:; produser:; videografer:`,
    'author+photographer': list`teks dan foto:; teks & foto:; naskah dan foto:`,
  },
  pictureLabels: list`
      foto:; gambar:; foto; sumber foto:; sumber gambar:; kredit foto:; dok:; dok.; dok; gambar; foto/`,
  and: list`dan; serta`,
  with: list`dengan; bersama`,
  sources: list`sumber:; sumber; dilansir dari; dikutip dari; menurut; melansir`,
  via: list`via; melalui`,
  for: list`untuk`,
  in: list`di; dari`,
  staff: list`
      redaksi; tim redaksi; tim; tim liputan; wartawan kami; tim kompas; pasukan editorial; meja berita;
      wartawan; koresponden; tim berita; newsroom`,
  agencies: list`
      agensi; kantor berita; berbagai sumber; agensi berita; agensi-agensi; kantor-kantor berita`,
  others: list`lainnya; lain-lain`,
  status: list`
      arsip; ilustrasi; istimewa; tangkapan layar; foto ilustrasi; foto arsip; dok. pribadi; dokumentasi; ist;
      dok pribadi; istimewa/; gambar hiasan; ihsan`,
  titles: list`
      wartawan; jurnalis; koresponden; reporter; editor; pemimpin redaksi; redaktur; penulis; wartawati;
      pengamat; kontributor`,
  institutions: list`
      kementerian; polda; polri; polres; bnpb; bpbd; pemprov; pemkot; setpres; biro pers; universitas; humas;
      sekretariat; basarnas; tni; dpr; kpk; pdrm; sekretariat presiden; kemenkeu; kemlu; pemerintah; jabatan`,
  outletWords: list`
      harian; berita; media; kompas; tempo; suara; republika; jawa pos; sinar; utusan; koran; majalah; tribun;
      merdeka`,
  outlets: list`
      Kompas; KOMPAS.com; Tempo; TEMPO.CO; detikcom; detikNews; CNN Indonesia; CNBC Indonesia; Republika;
      Tribunnews; Tribunnews.com; Jawa Pos; Liputan6.com; Media Indonesia; Merdeka.com; Suara.com; Okezone;
      Kumparan; kumparan; Sindonews; VOA Indonesia; BBC Indonesia; Harian Metro; Berita Harian; Utusan Malaysia;
      Malaysiakini; The Star; Malay Mail; Astro Awani`,
  sections: list`nasional; internasional; ekonomi; olahraga; hiburan; politik; sukan; dunia`,
  furniture: list`
      diterbitkan; diperbarui; dipublikasikan; terbit; dibaca; bagikan; tayang; kirim; baca; dikemas kini;
      diterbitkan pada; diperbaharui; update`,
  dateWords: list`wib; wita; wit; pukul; jam; yang lalu; menit; lalu`,
  months: list`
      januari; februari; maret; april; mei; juni; juli; agustus; september; oktober; november; desember; agu;
      okt; des; mac; ogos; julai; jun; disember`,
  weekdays: list`senin; selasa; rabu; kamis; jumat; sabtu; minggu; isnin; khamis; jumaat; ahad`,
  prose: list`mengatakan; kata; yang; pada; untuk; tersebut; telah; akan; ini; itu; adalah; tidak`,
  local: list`
      di; dari; dan; tim; ist; des; dok; media; kata; ini; serta; editor; reporter; foto; jam; menurut; mac;
      agu; kirim; baca; untuk; tempo; penulis; wartawan; ihsan; minggu; jun; laporan; kontributor`,
};

export const vietnamese: Vocabulary = {
  languages: list`vi`,
  labels: {
    author: list`tác giả:; bài:; bài và ảnh:; thực hiện:; bài viết:; viết bởi; nội dung:; phóng viên:`,
    editor: list`biên tập:; biên tập viên:`,
    translator: list`dịch:; biên dịch:; người dịch:; lược dịch:; dịch từ`,
    compiler: list`tổng hợp:`,
    photographer: list`ảnh:; hình ảnh:; nhiếp ảnh:`,
    illustrator: list`đồ họa:; thiết kế:`,
    producer: list`video:`,
    'author+photographer': list`bài, ảnh:; bài và ảnh:; bài ảnh:; tin, ảnh:; tin và ảnh:; tin-ảnh:; bài & ảnh:; tin ảnh:`,
  },
  pictureLabels: list`ảnh:; hình:; nguồn ảnh:; ảnh tư liệu:; ảnh minh họa:; ảnh chụp màn hình:`,
  and: list`và; &`,
  with: list`cùng; với`,
  sources: list`theo; nguồn:; nguồn; theo:; theo nguồn`,
  for: list`cho`,
  in: list`từ; tại`,
  staff: list`ban biên tập; tòa soạn; nhóm phóng viên; phóng viên; pv; nhóm pv; tổ phóng viên; bbt; p.v`,
  agencies: list`tổng hợp; các hãng tin; hãng tin; các hãng thông tấn; báo chí nước ngoài`,
  others: list`những người khác`,
  status: list`
      tư liệu; minh họa; ảnh minh họa; ảnh tư liệu; nhân vật cung cấp; chụp màn hình; nvcc; ctv; cắt từ clip;
      lưu trữ; file`,
  titles: list`phóng viên; biên tập viên; nhà báo`,
  outlets: list`
      VnExpress; Tuổi Trẻ; Thanh Niên; VTV; VOV; Dân trí; Dân Trí; Zing; VietnamNet; Lao Động; Nhân Dân;
      Người Lao Động; Zing News; Znews; Tiền Phong; BBC Tiếng Việt; TTO; Pháp Luật; Pháp luật TP.HCM; NLĐ;
      TTXVN/Vietnam+; VietnamPlus`,
  outletWords: list`báo; đài; tạp chí; thời báo; tin tức`,
  furniture: list`đăng; cập nhật; xuất bản; chia sẻ; đăng lúc; ngày đăng; cập nhật lúc; bình luận; thứ`,
  dateWords: list`
      giờ; ngày; lúc; thứ; tháng; năm; hai; ba; tư; sáu; bảy; chủ nhật; phút; trước; gmt+7; hôm nay; hôm qua`,
  articles: list`hãng; hãng tin; báo; đài; trang`,
  prose: list`cho biết; nói; là; của; đã; được; những; này; trong`,
  local: list`
      và; theo; với; tại; từ; ba; hai; là; cho; file; tư; báo; đài; thứ; ngày; năm; đăng; pv; hãng; cùng; nguồn;
      trang; ctv; nói; sáu; phút; trong`,
};

export const swahiliAndOthers: Vocabulary = {
  languages: list`sw; so; ha; tl; fil`,
  labels: {
    author: list`na; na:; imeandikwa na; mwandishi:; ni; waandishi:; ulat ni; sulat ni`,
    editor: list`mhariri:; imehaririwa na`,
    translator: list`imetafsiriwa na; mtafsiri:`,
    photographer: list`picha na; mpiga picha:; picha zote na`,
  },
  pictureLabels: list`picha:; picha; picha na`,
  and: list`na; at`,
  with: list`kwa msaada wa; kwa ushirikiano na`,
  sources: list`chanzo:; vyanzo:; kwa mujibu wa`,
  in: list`kutoka`,
  staff: list`
      mwandishi wetu; waandishi wetu; mwandishi maalum; mwandishi wa; mhariri; waandishi;
      our correspondent`,
  agencies: list`
      mashirika; mashirika ya habari; mashirika ya habari ya kimataifa; vyombo vya habari; shirika la habari`,
  others: list`wengine; wenzake`,
  status: list`maktaba; hifadhi`,
  titles: list`mwandishi; mwanahabari; mhariri; ripota`,
  outlets: list`
      Mwananchi; Habari Leo; HabariLeo; Taifa Leo; Nipashe; BBC Swahili; DW Kiswahili; Majira; Daily News;
      Tanzania Daima; Mtanzania`,
  months: list`
      januari; februari; machi; aprili; mei; juni; julai; agosti; septemba; oktoba; novemba; desemba`,
  local: list`na; ni; at; mei; majira; wengine; mhariri; waandishi; mwandishi`,
};
