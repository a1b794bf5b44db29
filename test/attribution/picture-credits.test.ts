import { describe } from 'vitest';
import { readsAs } from './notation.ts';

describe('picture credits: the chain of photographer, provider, distributor', () => {
  const lang = 'en';
  readsAs('photo-credit', [
    { lang, text: '[Nadim Amr/AFP]', reads: 'photographer Nadim Amr + provider AFP (afp)' },
    {
      lang,
      text: 'Officials walk beside the minister, Omar Said, in the harbour on Monday. [Nadim Amr/AFP]',
      reads: 'photographer Nadim Amr + provider AFP (afp)',
    },
    {
      lang,
      text: 'Photo by SUNIL PARAN /AFP via Getty Images',
      reads: 'photographer SUNIL PARAN + provider AFP (afp) + distributor Getty Images (getty)',
    },
    { lang, text: 'Photo by - /AFP via Getty Images', reads: 'provider AFP (afp) + distributor Getty Images (getty)' },
    {
      lang,
      text: 'Credit: Pablo Porto/AFP/Getty',
      reads: 'photographer Pablo Porto + provider AFP (afp) + provider Getty (getty)',
    },
    { lang, text: 'Stefan Rossi/via Reuters', reads: 'photographer Stefan Rossi + distributor Reuters (reuters)' },
    { lang, text: 'AP Photo/Erin Grey, File', reads: 'provider AP (ap) + photographer Erin Grey' },
    { lang, text: 'AP Photo/Uncredited', reads: 'provider AP (ap)' },
    { lang, text: '© AFP | HANDOUT', reads: 'provider AFP (afp)' },
    {
      lang,
      text: '(AP Photo/Mateo Delgado) - Copyright AP Photo',
      reads: 'provider AP (ap) + photographer Mateo Delgado',
    },
    {
      lang,
      text: 'Gabe Ginn/Greta Doher/Stringer/Getty Images',
      reads: 'photographer Gabe Ginn + photographer Greta Doher + provider Getty Images (getty)',
    },
    {
      lang,
      text: 'Erin Schaal/Pool/Getty Images',
      reads: 'photographer Erin Schaal + provider {Pool} + provider Getty Images (getty)',
    },
    { lang, text: '(Foto: Pool via REUTERS)', reads: 'provider {Pool} + distributor REUTERS (reuters)' },
    {
      lang,
      text: 'Stephan Cardin - Corbis/Getty Images',
      reads: 'photographer Stephan Cardin + provider Corbis (stock) + provider Getty Images (getty)',
    },
    {
      lang,
      text: 'Stephan Cardin | Moment | Getty Images',
      reads: 'photographer Stephan Cardin + provider Moment (stock) + provider Getty Images (getty)',
    },
    {
      lang,
      text: 'Photo: Tim Bren for The Washington Post via Getty Images',
      reads: 'photographer Tim Bren + provider The Washington Post (outlet) + distributor Getty Images (getty)',
    },
    {
      lang,
      text: 'UK Parliament/AFP/Getty',
      reads: 'provider UK Parliament (other) + provider AFP (afp) + provider Getty (getty)',
    },
    { lang, text: 'David Neve—Getty Images', reads: 'photographer David Neve + provider Getty Images (getty)' },
    { lang, text: '© AFP 2025 / Alba Piz', reads: 'provider AFP (afp) + photographer Alba Piz' },
    {
      lang,
      text: '@firefighters_example via X / Reuters',
      reads: 'provider @firefighters_example (other) + distributor X (other) + distributor Reuters (reuters)',
    },
    { lang, text: 'REUTERS/Nora Wohl', reads: 'provider REUTERS (reuters) + photographer Nora Wohl' },
    { lang, text: 'REUTERS/Nora Wohl/File Photo', reads: 'provider REUTERS (reuters) + photographer Nora Wohl' },
    {
      lang,
      text: 'Jane Doe/Press Association/dpa/Archiv',
      reads: 'photographer Jane Doe + provider Press Association (pa) + provider dpa (dpa)',
    },
    {
      lang,
      text: 'Photograph: Jane Doe/AFP/Getty Images',
      reads: 'photographer Jane Doe + provider AFP (afp) + provider Getty Images (getty)',
    },
    { lang, text: 'Photo by Jane Doe on Unsplash', reads: 'photographer Jane Doe + provider Unsplash (stock)' },
    { lang, text: 'Jane Doe | AP', reads: 'photographer Jane Doe + provider AP (ap)' },
    { lang, text: 'Photo courtesy of NASA', reads: 'provider NASA (other)' },
    {
      lang,
      text: 'Image: Jane Doe / Shutterstock',
      reads: 'photographer Jane Doe + provider Shutterstock (shutterstock)',
    },
    { lang, text: 'Jane Doe, AP', reads: 'photographer Jane Doe + provider AP (ap)' },
    { lang, text: 'Getty Images', reads: 'provider Getty Images (getty)' },
    { lang, text: 'Handout', reads: 'nobody' },
    { lang, text: '-', reads: 'nobody' },
    { lang, text: 'File photo', reads: 'nobody' },
  ]);
});

describe('picture credits in other languages of Latin script', () => {
  readsAs('photo-credit', [
    {
      lang: 'es',
      text: '(Ministerio de Defensa de Moldavia vía AP)',
      reads: 'provider Ministerio de Defensa de Moldavia (other) + distributor AP (ap)',
    },
    {
      lang: 'de',
      own: 'Salz Nachrichten',
      text: 'SN/APA/KEYSTONE/CARL ZINGER',
      reads: 'provider SN (own) + provider APA (apa) + provider KEYSTONE (keystone) + photographer CARL ZINGER',
    },
    {
      lang: 'de',
      own: 'Salz Nachrichten',
      text: 'BILD: SN/APA/GERD HOCHMUTH/GERD HOCHMUT',
      reads: 'provider SN (own) + provider APA (apa) + photographer GERD HOCHMUTH',
    },
    { lang: 'es', text: 'EFE/ Ana Ruiz', reads: 'provider EFE (efe) + photographer Ana Ruiz' },
    { lang: 'de', text: 'Foto: REUTERS/Nadja Wohl', reads: 'provider REUTERS (reuters) + photographer Nadja Wohl' },
    {
      lang: 'de',
      text: 'Bildrechte: picture alliance/dpa | Dirk Vogt',
      reads: 'provider picture alliance (picture-alliance) + provider dpa (dpa) + photographer Dirk Vogt',
    },
    { lang: 'de', text: '© Arno Dett/dpa | Arno Dett', reads: 'photographer Arno Dett + provider dpa (dpa)' },
    {
      lang: 'de',
      text: '© imago/Eva Klein | IMAGO/Eva Klein',
      reads: 'provider imago (imago) + photographer Eva Klein',
    },
    {
      lang: 'de',
      own: 'WALD',
      text: 'Quelle: mfh/Getty Images; Montage: Infografik WALD',
      reads: 'photographer mfh + provider Getty Images (getty) + illustrator Infografik WALD (own)',
    },
    {
      lang: 'es',
      own: 'EJE',
      text: 'Foto: Ana Ruiz (REUTERS) | Vídeo: EJE',
      reads: 'photographer Ana Ruiz + provider REUTERS (reuters) + producer EJE (own)',
    },
    {
      lang: 'cs',
      own: 'Zprávy Dnes',
      text: 'Foto: Zprávy Dnes, ČTK',
      reads: 'provider Zprávy Dnes (own) + provider ČTK (ctk)',
    },
    {
      lang: 'is',
      own: 'msl.is',
      text: 'msl.is/Arni Steinn Guðmann',
      reads: 'provider msl.is (own) + photographer Arni Steinn Guðmann',
    },
    {
      lang: 'sv',
      text: 'Foto: Eva Lind/APVisa mer',
      reads: 'photographer Eva Lind + provider AP (ap)',
      residue: 'Visa mer',
    },
    { lang: 'sv', text: 'Foto: Eva Lind/TT', reads: 'photographer Eva Lind + provider TT (tt)' },
    { lang: 'fr', text: 'Crédit Image : Léa Roux / AFP', reads: 'photographer Léa Roux + provider AFP (afp)' },
    { lang: 'fr', text: '© Léa Roux, AFP (archives)', reads: 'photographer Léa Roux + provider AFP (afp)' },
    { lang: 'fr', text: 'Léa Roux / AFP', reads: 'photographer Léa Roux + provider AFP (afp)' },
    { lang: 'pt', text: 'Foto: Rita Lopes/AFP', reads: 'photographer Rita Lopes + provider AFP (afp)' },
    { lang: 'pt', text: 'Foto: Divulgação', reads: 'nobody' },
    { lang: 'it', text: 'Foto: ANSA/Marta Falco', reads: 'provider ANSA (ansa) + photographer Marta Falco' },
    { lang: 'vi', text: 'Ảnh: AFP', reads: 'provider AFP (afp)' },
    { lang: 'tr', text: 'Fotoğraf : Mert Yılmaz/AA', reads: 'photographer Mert Yılmaz + provider AA (aa)' },
    { lang: 'nl', text: '© ANP / Jan Visser', reads: 'provider ANP (anp) + photographer Jan Visser' },
  ]);
});

describe('picture credits: institutions, pools, rights', () => {
  readsAs('photo-credit', [
    { lang: 'de', text: 'Foto: Polizei Hamburg', reads: 'provider Polizei Hamburg (other)' },
    { lang: 'en', text: 'Twitter', reads: 'provider Twitter (other)' },
    { lang: 'en', text: 'Jane Doe / CC BY-SA 4.0', reads: 'photographer Jane Doe' },
    {
      lang: 'de',
      text: 'picture alliance/dpa/Reuters Pool',
      reads:
        'provider picture alliance (picture-alliance) + provider dpa (dpa) + provider Reuters (reuters) + provider {Pool}',
    },
    {
      lang: 'id',
      text: 'ANTARA FOTO/Budi Santos/abc',
      reads: 'provider ANTARA FOTO (antara) + photographer Budi Santos',
    },
  ]);
});

describe('picture credits in other scripts', () => {
  readsAs('photo-credit', [
    { lang: 'ko', text: '[AFP=연합뉴스 자료사진]', reads: 'provider AFP (afp) + distributor 연합뉴스 (yonhap)' },
    {
      lang: 'ko',
      text: '(런던 로이터=연합뉴스 재판매 및 DB금지)',
      reads: 'provider 로이터 (reuters) @런던 + distributor 연합뉴스 (yonhap)',
      residue: '재판매 및 DB금지',
    },
    { lang: 'ko', text: '[사진 출처 = 연합뉴스]', reads: 'provider 연합뉴스 (yonhap)' },
    { lang: 'fa', text: 'عکاس: سارا کریمی - ایرنا', reads: 'photographer سارا کریمی + provider ایرنا (irna)' },
    {
      lang: 'fa',
      text: '[انور عمار/خبرگزاری فرانسه]',
      reads: 'photographer انور عمار + provider خبرگزاری فرانسه (afp)',
    },
    { lang: 'fa', text: 'عکس: رویترز', reads: 'provider رویترز (reuters)' },
    { lang: 'ar', text: '[أنور عمار/أ ف ب]', reads: 'photographer أنور عمار + provider أ ف ب (afp)' },
    { lang: 'ar', text: 'تصوير: أنور عمار', reads: 'photographer أنور عمار' },
    { lang: 'ar', text: '(رويترز)', reads: 'provider رويترز (reuters)' },
    {
      lang: 'zh',
      text: '（某隊提供）中央社記者林小明傳真',
      reads: 'provider 某隊 (other) + distributor 林小明 <中央社 · cna> [記者]',
    },
    { lang: 'zh', text: '法新社', reads: 'provider 法新社 (afp)' },
    { lang: 'zh', text: '圖／路透社', reads: 'provider 路透社 (reuters)' },
    { lang: 'ru', text: 'Фото: Иван Петров/ТАСС', reads: 'photographer Иван Петров + provider ТАСС (tass)' },
    { lang: 'ru', text: '© РИА Новости / Иван Петров', reads: 'provider РИА Новости (ria) + photographer Иван Петров' },
    { lang: 'ja', text: '(c)AFP/Taro YAMADA', reads: 'provider AFP (afp) + photographer Taro YAMADA' },
  ]);
});
