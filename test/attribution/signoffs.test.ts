import { describe } from 'vitest';
import { readsAs } from './notation.ts';

const lang = 'en';

describe('sign-offs that separate the jobs', () => {
  readsAs('signoff', [
    {
      lang,
      text: '(Additional reporting by Sil West, Lea Bass, Ida Noor and Ted Perry in Beirut; Editing by Pia Graf)',
      reads:
        'contributor Sil West @Beirut + contributor Lea Bass @Beirut + contributor Ida Noor @Beirut + contributor Ted Perry @Beirut + editor Pia Graf',
    },
    {
      lang,
      text: '(Reporting by Arun Vargh in Bengaluru; Editing by Josef Rad and Rick Pullman)',
      reads: 'reporter Arun Vargh @Bengaluru + editor Josef Rad + editor Rick Pullman',
    },
    { lang, text: '(Reporting by Ted Perry, editing by Joan Stone)', reads: 'reporter Ted Perry + editor Joan Stone' },
    {
      lang,
      text: 'Reporting by Ann Lee and Bo Ray Writing by Cy Orr Editing by Di Poe',
      reads: 'reporter Ann Lee + reporter Bo Ray + writer Cy Orr + editor Di Poe',
    },
    { lang, text: '(Writing by Jon Burch; Editing by Will Tarr)', reads: 'writer Jon Burch + editor Will Tarr' },
    { lang, text: 'Reporting by AFP; editing by Jane Doe', reads: 'reporter AFP (afp) + editor Jane Doe' },
    {
      lang,
      text: 'Reporting by Ann Lee; Additional reporting by Bo Ray; Writing by Cy Orr; Editing by Di Poe',
      reads: 'reporter Ann Lee + contributor Bo Ray + writer Cy Orr + editor Di Poe',
    },
    {
      lang,
      text: '(Reporting by Ann Lee in Paris, Bo Ray and Cy Orr in Rome; Editing by Di Poe)',
      reads: 'reporter Ann Lee @Paris + reporter Bo Ray @Rome + reporter Cy Orr @Rome + editor Di Poe',
    },
    {
      lang,
      text: '(Reporting by Ann Lee; Writing by Ann Lee; Editing by Di Poe)',
      reads: 'reporter Ann Lee + writer Ann Lee + editor Di Poe',
    },
    { lang, text: '(Editing by Di Poe)', reads: 'editor Di Poe' },
    {
      lang,
      text: 'Reporting by Ann Lee; Editing by Di Poe ((ann.lee@example.org; +1 555 0100))',
      reads: 'reporter Ann Lee + editor Di Poe',
      residue: 'ann.lee@example.org',
    },
    {
      lang,
      text: '(Reporting by Ann Lee in Paris and Bo Ray; Editing by Di Poe)',
      reads: 'reporter Ann Lee @Paris + reporter Bo Ray + editor Di Poe',
    },
    {
      lang: 'de',
      text: 'Übersetzung: Ida Obst Redaktion: Max Bals Schlussredaktion: Jule Erbs Audioversion: Tom Frohm',
      reads: 'translator Ida Obst + editor Max Bals + editor Jule Erbs + producer Tom Frohm',
    },
    { lang: 'zh', text: '（編輯：林小明）1150304', reads: 'editor 林小明', residue: '1150304' },
  ]);
});

describe('tag lines of contributors', () => {
  readsAs('signoff', [
    {
      lang,
      text: 'Associated Press writers Rami Faiz, Karim Shar and Mir Wais in Kabul, and Mia Weiss in Greenville, South Carolina, contributed to this story.',
      reads:
        'contributor Rami Faiz <Associated Press · ap> @Kabul [writers] + contributor Karim Shar <Associated Press · ap> @Kabul [writers] + contributor Mir Wais <Associated Press · ap> @Kabul [writers] + contributor Mia Weiss <Associated Press · ap> @Greenville, South Carolina [writers]',
    },
    {
      lang,
      text: 'Associated Press writers Dina Capel and Max Apuz contributed to this report from Washington.',
      reads:
        'contributor Dina Capel <Associated Press · ap> @Washington [writers] + contributor Max Apuz <Associated Press · ap> @Washington [writers]',
    },
    {
      lang,
      text: 'With reporting by Associated Press writer Shira Saal',
      reads: 'contributor Shira Saal <Associated Press · ap> [writer]',
    },
    {
      lang,
      text: 'AP Sports Writer Shira Saal contributed to this report.',
      reads: 'contributor Shira Saal <AP · ap> [Sports Writer]',
    },
    {
      lang,
      text: 'Ruiz reported from Lima and Hale from Quito. Associated Press writers Ann Lee and Bo Ray contributed to this report.',
      reads:
        'reporter Ruiz @Lima + reporter Hale @Quito + contributor Ann Lee <Associated Press · ap> [writers] + contributor Bo Ray <Associated Press · ap> [writers]',
    },
    { lang, text: "-- CNN's Billy Kirk contributed to this report.", reads: 'contributor Billy Kirk <CNN>' },
    { lang, text: 'Agence France-Presse contributed to this report', reads: 'contributor Agence France-Presse (afp)' },
    {
      lang,
      text: 'Reuters and AFP contributed to this report.',
      reads: 'contributor Reuters (reuters) + contributor AFP (afp)',
    },
    { lang, text: 'The Associated Press contributed to this article.', reads: 'contributor The Associated Press (ap)' },
    { lang, text: 'Ann Lee contributed to this report.', reads: 'contributor Ann Lee' },
    { lang, text: 'Ann Lee in London contributed reporting.', reads: 'contributor Ann Lee @London' },
    { lang, text: 'With files from Reuters', reads: 'contributor Reuters (reuters)' },
    {
      lang,
      text: 'With files from The Canadian Press and AFP',
      reads: 'contributor The Canadian Press (cp) + contributor AFP (afp)',
    },
    { lang, text: '— with AFP', reads: 'contributor AFP (afp)' },
    { lang, text: '(With inputs from agencies)', reads: 'contributor {agencies}' },
    { lang, text: '(With inputs from PTI)', reads: 'contributor PTI (pti)' },
    {
      lang: 'es',
      text: '(Con información de AFP, EFE y Reuters)',
      reads: 'contributor AFP (afp) + contributor EFE (efe) + contributor Reuters (reuters)',
    },
    {
      lang: 'es',
      own: 'Milagro',
      text: 'Con información de AP AFP y Milagro',
      reads: 'contributor AP (ap) + contributor AFP (afp) + contributor Milagro (own)',
    },
    { lang: 'pt', text: '*Com informações da AFP.', reads: 'contributor AFP (afp)' },
    { lang: 'fr', text: "Texte, avec des informations d'AFP.", reads: 'contributor AFP (afp)' },
    { lang: 'fr', text: 'Avec AFP', reads: 'contributor AFP (afp)' },
    { lang: 'fr', text: '(avec AFP et Reuters)', reads: 'contributor AFP (afp) + contributor Reuters (reuters)' },
    { lang: 'de', text: '(mit dpa)', reads: 'contributor dpa (dpa)' },
  ]);
});

describe('sign-offs of other houses', () => {
  readsAs('signoff', [
    { lang, text: '(With PTI inputs)', reads: 'contributor PTI (pti)' },
    {
      lang,
      text: "CNN's Ann Lee and Bo Ray contributed to this report.",
      reads: 'contributor Ann Lee <CNN> + contributor Bo Ray <CNN>',
    },
    { lang: 'es', text: 'Con información de agencias', reads: 'contributor {agencias}' },
    {
      lang: 'ar',
      text: '(إعداد أحمد سالم للنشرة العربية - تحرير سامي حداد)',
      reads: 'author أحمد سالم + editor سامي حداد',
    },
    { lang: 'ko', text: '(이민준 기자)', reads: 'author 이민준 [기자]' },
  ]);
});

describe('codes of desks', () => {
  readsAs('signoff', [
    { lang: 'fr', text: 'bur-abc/def/ghi', reads: 'author ‹bur› + author ‹abc› + editor ‹def› + editor ‹ghi›' },
    { lang: 'es', text: 'dab/mc/mnr', reads: 'author ‹dab› + author ‹mc› + author ‹mnr›' },
    { lang: 'de', text: 'dpa yyxx s5 vef', reads: 'source dpa (dpa) + author ‹vef›', residue: 'yyxx s5' },
  ]);
});

describe('an agency and its desk', () => {
  readsAs('signoff', [
    { lang: 'en', text: 'AAP RTV', reads: 'source AAP (aap)' },
    { lang: 'en', text: 'AAP RESULTS', reads: 'source AAP (aap)' },
    { lang: 'en', text: 'AAP jcd/mp', reads: 'source AAP (aap) + author ‹jcd› + author ‹mp›' },
  ]);
});

describe('a last sentence with "with" in it is no sign-off', () => {
  readsAs('signoff', [
    { lang: 'ar', text: 'وفاز فريق الميناء على الفنار 3-1، فيما تعادل المرفأ مع السفينة سلباً.', reads: 'nobody' },
    { lang: 'ar', text: 'وفي وقت لاحق، يلتقي الميناء مع ضيفه الفنار، سعياً لنقاط تنتشله من محنته.', reads: 'nobody' },
    { lang: 'fa', text: 'این دیدار با حضور سه هزار تماشاگر از شهر برگزار شد.', reads: 'nobody' },
  ]);
});
