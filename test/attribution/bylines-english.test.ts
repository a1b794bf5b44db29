import { describe } from 'vitest';
import { readsAs } from './notation.ts';

const lang = 'en';

describe('English bylines: outlets, agencies and collectives', () => {
  readsAs('byline', [
    { lang, own: 'Pishtaz', text: 'By Pishtaz and AFP |', reads: 'author Pishtaz (own) + author AFP (afp)' },
    { lang, own: 'Al-Ufuq', text: 'By Al-Ufuq and Reuters', reads: 'author Al-Ufuq (own) + author Reuters (reuters)' },
    { lang, own: 'Pishtaz', text: 'AFP and Pishtaz', reads: 'author AFP (afp) + author Pishtaz (own)' },
    { lang, own: 'Pishtaz', text: 'By AFP / Pishtaz', reads: 'author AFP (afp) + author Pishtaz (own)' },
    { lang, own: 'Times of Nowhere', text: 'By AP and TON staff', reads: 'author AP (ap) + author {TON staff} (own)' },
    {
      lang,
      own: 'Times of Nowhere',
      text: 'By Agencies and TON staff',
      reads: 'author {Agencies} + author {TON staff} (own)',
    },
    {
      lang,
      own: 'The Harbour',
      text: 'Harbour staff and agencies',
      reads: 'author {Harbour staff} (own) + author {agencies}',
    },
    { lang, text: 'By Staff and wire reports', reads: 'author {Staff} (own) + author {wire reports}' },
    { lang, text: 'By Staff and news service reports', reads: 'author {Staff} (own) + author {news service reports}' },
    {
      lang,
      own: 'Coastline.com',
      text: 'By Coastline.com Reporter and Afp',
      reads: 'author {Coastline.com Reporter} (own) + author Afp (afp)',
    },
    {
      lang,
      own: 'KXYZ Boston',
      text: 'KXYZ Boston Staff and Associated Press',
      reads: 'author {KXYZ Boston Staff} (own) + author Associated Press (ap)',
    },
    { lang, text: 'Reuters Village Reporter', reads: 'author {Reuters Village Reporter}' },
    { lang, text: 'Reuters Staff', reads: 'author {Reuters Staff} (reuters)' },
    { lang, text: 'AFP, NAIROBI', reads: 'author AFP (afp) @NAIROBI' },
    { lang, text: 'Associated Press in Lyon', reads: 'author Associated Press (ap) @Lyon' },
    { lang, own: 'FRANCE 99', text: 'FRANCE 99 with AFP', reads: 'author FRANCE 99 (own) + contributor AFP (afp)' },
    { lang, text: 'Adaeze Obi with RFI', reads: 'author Adaeze Obi + contributor RFI (outlet)' },
    {
      lang,
      text: 'By News Desk | Reuters',
      reads: 'author {News Desk} (own) + author Reuters (reuters)',
    },
    { lang, text: 'Staff, The Canadian Press', reads: 'author {Staff} (own) <The Canadian Press · cp>' },
    { lang, text: 'Author of the article:The Canadian Press', reads: 'author The Canadian Press (cp)' },
    { lang, own: 'The Harbour', text: 'The Harbour Staff', reads: 'author {The Harbour Staff} (own)' },
    { lang, own: 'The Standard', text: 'The Standard Staff', reads: 'author {The Standard Staff} (own)' },
    { lang, text: 'Combined dispatches', reads: 'author {Combined dispatches}' },
    { lang, text: 'From wire reports', reads: 'author {wire reports}' },
    { lang, text: 'By Agencies', reads: 'author {Agencies}' },
    {
      lang,
      own: 'Daily Lamp',
      text: 'byFrom DAILY LAMP Reporter in Nairobi',
      reads: 'author {DAILY LAMP Reporter} (own) @Nairobi',
    },
    {
      lang,
      text: 'By Reuters and The Associated Press',
      reads: 'author Reuters (reuters) + author The Associated Press (ap)',
    },
    { lang, text: 'Agence France-Presse', reads: 'author Agence France-Presse (afp)' },
    { lang, text: 'AFP and AP', reads: 'author AFP (afp) + author AP (ap)' },
    {
      lang,
      own: 'Pishtaz',
      text: 'By Pishtaz, AFP and Reuters',
      reads: 'author Pishtaz (own) + author AFP (afp) + author Reuters (reuters)',
    },
    {
      lang,
      own: 'Pishtaz',
      text: 'By Noor Haddad for Pishtaz and AFP',
      reads: 'author Noor Haddad <Pishtaz> + author AFP (afp)',
    },
    { lang, own: 'Pishtaz', text: 'Noor Haddad and AFP', reads: 'author Noor Haddad + author AFP (afp)' },
    {
      lang,
      own: 'Pishtaz',
      text: 'By Noor Haddad, with AFP and Reuters',
      reads: 'author Noor Haddad + contributor AFP (afp) + contributor Reuters (reuters)',
    },
    {
      lang,
      own: 'Pishtaz',
      text: 'By Noor Haddad with agencies',
      reads: 'author Noor Haddad + contributor {agencies}',
    },
    {
      lang,
      own: 'Pishtaz',
      text: 'By our correspondent and agencies',
      reads: 'author {our correspondent} (own) + author {agencies}',
    },
  ]);
});

describe('English bylines: affiliations, titles and places', () => {
  readsAs('byline', [
    {
      lang,
      text: 'By Ana Ruiz and Tom Hale The Associated Press',
      reads: 'author Ana Ruiz <The Associated Press · ap> + author Tom Hale <The Associated Press · ap>',
    },
    { lang, text: "By MAEVE O'HARA Associated Press", reads: "author MAEVE O'HARA <Associated Press · ap>" },
    { lang, text: 'By Ana Ruiz, Associated Press', reads: 'author Ana Ruiz <Associated Press · ap>' },
    { lang, text: 'By Ana Ruiz, AP', reads: 'author Ana Ruiz <AP · ap>' },
    { lang, text: 'Ana Ruiz (AFP)', reads: 'author Ana Ruiz <AFP · afp>' },
    { lang, text: 'By Ana Ruiz | AFP', reads: 'author Ana Ruiz <AFP · afp>' },
    { lang, text: 'Ana Ruiz / AFP', reads: 'author Ana Ruiz + author AFP (afp)' },
    {
      lang,
      text: 'By Ana Ruiz - Associated Press - Monday, May 4, 2026',
      reads: 'author Ana Ruiz <Associated Press · ap>',
      residue: 'Monday, May 4, 2026',
    },
    {
      lang,
      text: 'By Rhys Lloyd, Press Association Political Correspondent',
      reads: 'author Rhys Lloyd <Press Association · pa> [Political Correspondent]',
    },
    { lang, text: 'By JANE DOEAP Business Writer', reads: 'author JANE DOE <AP · ap> [Business Writer]' },
    { lang, text: 'By JANE DOE AP Business Writer', reads: 'author JANE DOE <AP · ap> [Business Writer]' },
    { lang, text: 'By JANE DOE, AP Sports Writer', reads: 'author JANE DOE <AP · ap> [Sports Writer]' },
    { lang, text: 'Finn Harvey-BrightThe West Australian', reads: 'author Finn Harvey-Bright <The West Australian>' },
    {
      lang,
      text: 'Rosa Klein, Associated Press ; Reuters',
      reads: 'author Rosa Klein <Associated Press · ap> + author Reuters (reuters)',
    },
    {
      lang,
      text: 'By Glen Abbot And Brenda Carr For The Mail On Sunday',
      reads: 'author Glen Abbot <The Mail On Sunday> + author Brenda Carr <The Mail On Sunday>',
    },
    {
      lang,
      text: 'By ZARA HOLM. Special to amNewYork April 24, 2024',
      reads: 'author ZARA HOLM <amNewYork>',
      residue: 'April 24, 2024',
    },
    {
      lang,
      text: 'Analysis by Inez Marsh, CNN Senior Supreme Court Analyst',
      reads: 'author Inez Marsh <CNN> [Senior Supreme Court Analyst]',
    },
    { lang, text: 'Ulla Berg, PhD, Carlo Neri, PhD', reads: 'author Ulla Berg [PhD] + author Carlo Neri [PhD]' },
    { lang, text: 'Ida Waters Media editor', reads: 'author Ida Waters [Media editor]' },
    { lang, text: 'Ida Waters, Health Correspondent', reads: 'author Ida Waters [Health Correspondent]' },
    { lang, own: 'Wired', text: 'Piet Gil,Gear Team', reads: 'author Piet Gil + author {Gear Team} (own)' },
    {
      lang,
      text: 'Fred Blow, in Washington and Bubba jo-bob Rain, chief cheese editor in Mouseland',
      reads: 'author Fred Blow @Washington + author Bubba jo-bob Rain @Mouseland [chief cheese editor]',
    },
    {
      lang,
      text: 'Sam Lev in Los Angeles and Sam Levy in New York',
      reads: 'author Sam Lev @Los Angeles + author Sam Levy @New York',
    },
    {
      lang,
      text: 'Ana Ruiz in Beirut and Tom Hale in Cairo, with Reuters',
      reads: 'author Ana Ruiz @Beirut + author Tom Hale @Cairo + contributor Reuters (reuters)',
    },
    { lang, text: 'Ana Ruiz in Lisbon', reads: 'author Ana Ruiz @Lisbon' },
    { lang, text: 'Ana Ruiz and Tom Hale in Lisbon', reads: 'author Ana Ruiz @Lisbon + author Tom Hale @Lisbon' },
    { lang, text: 'By Ana Ruiz for CNN', reads: 'author Ana Ruiz <CNN>' },
    { lang, text: 'Special to The Globe and Mail', reads: 'nobody' },
    { lang, text: 'Sports Reporter', reads: 'author {Sports Reporter}' },
    { lang, text: 'By Business Reporter', reads: 'author {Business Reporter}' },
  ]);
});

describe('English bylines: more house styles', () => {
  readsAs('byline', [
    {
      lang,
      own: 'The Harbour',
      text: 'Staff and agencies in Oslo',
      reads: 'author {Staff} (own) @Oslo + author {agencies} @Oslo',
    },
    {
      lang,
      own: 'The Harbour',
      text: "Liv O'Brien Brexit correspondent",
      reads: "author Liv O'Brien [Brexit correspondent]",
    },
    {
      lang,
      text: 'Dr Jo Gool, Professor of Anthropology, University of Nowhere',
      reads: 'author Jo Gool <University of Nowhere> [Dr]',
    },
    { lang, text: 'PTI | New Delhi', reads: 'author PTI (pti) @New Delhi' },
    { lang, text: 'News', reads: 'nobody' },
    { lang, text: 'Share on Facebook', reads: 'nobody' },
  ]);
});

describe('English bylines: several roles, and persons', () => {
  readsAs('byline', [
    { lang, text: 'Edited by Jane Doe (with inputs from Agencies)', reads: 'editor Jane Doe + contributor {Agencies}' },
    { lang, text: 'Edited by Jane Doe', reads: 'editor Jane Doe' },
    { lang, text: 'Written by Ron Ewing Edited by Bess Meyer', reads: 'author Ron Ewing + editor Bess Meyer' },
    { lang, text: 'Reported by Ron Ewing; Edited by Bess Meyer', reads: 'reporter Ron Ewing + editor Bess Meyer' },
    {
      lang,
      text: 'Produced by Ann Lee and Bo Ray, Photographs by Cy Orr, Written by Di Poe, Interviews by Ed Fox, Graphics by Flo Gay, Video by Gus Hay',
      reads:
        'producer Ann Lee + producer Bo Ray + photographer Cy Orr + author Di Poe + contributor Ed Fox + illustrator Flo Gay + producer Gus Hay',
    },
    { lang, text: 'By Yves Bates Illustration by Clara Lord', reads: 'author Yves Bates + illustrator Clara Lord' },
    { lang, text: 'By R.C. Barker / Gwen Cole, Photographs', reads: 'author R.C. Barker + photographer Gwen Cole' },
    { lang, text: 'Bastian Köhl, as told to Willa Chang', reads: 'interviewee Bastian Köhl + author Willa Chang' },
    { lang, text: 'Zoe Wills and others', reads: 'author Zoe Wills + author {others}' },
    { lang, text: 'Second Cat on the Sun', reads: 'author Second Cat on the Sun' },
    { lang, text: 'Alexandra Sand and Andy Brand', reads: 'author Alexandra Sand + author Andy Brand' },
    { lang, text: 'RUBY ALBY and TOBY LANE', reads: 'author RUBY ALBY + author TOBY LANE' },
    { lang, text: 'byBy JOMO KAMAU', reads: 'author JOMO KAMAU' },
    { lang, text: 'byFrom EDNA QORO in Nairobi', reads: 'author EDNA QORO @Nairobi' },
    {
      lang,
      text: 'By Dora Brand and Rami KhalidPublished Nov 8, 2023',
      reads: 'author Dora Brand + author Rami Khalid',
      residue: 'Published Nov 8, 2023',
    },
    {
      lang,
      text: 'ByJane DoeNews ReporterJohn RoeNews Reporter',
      reads: 'author Jane Doe [News Reporter] + author John Roe [News Reporter]',
    },
    { lang, text: 'By Percy Bacon Jr.', reads: 'author Percy Bacon Jr.' },
    { lang, text: 'By PERCY BACON JR. and ANN LEE', reads: 'author PERCY BACON JR. + author ANN LEE' },
    { lang, text: 'By Ann Lee, Bo Ray, and Cy Orr', reads: 'author Ann Lee + author Bo Ray + author Cy Orr' },
    { lang, text: 'Ann Lee & Bo Ray', reads: 'author Ann Lee + author Bo Ray' },
    { lang, text: 'By Dr. Ann Lee', reads: 'author Ann Lee [Dr.]' },
    { lang, text: 'By Ann Lee ann.lee@example.org', reads: 'author Ann Lee', residue: 'ann.lee@example.org' },
    { lang, text: 'By Ann Lee @annlee', reads: 'author Ann Lee' },
    { lang, text: 'By Ann Lee, Updated: 10:15 GMT, 4 May 2026', reads: 'author Ann Lee', residue: '4 May 2026' },
    { lang, text: 'Posted by Ann Lee on May 4, 2026', reads: 'author Ann Lee' },
    { lang, text: 'Eva Klein (ekl)', reads: 'author Eva Klein' },
    { lang, text: 'Ann Lee Ann Lee', reads: 'author Ann Lee' },
    { lang, text: 'Text by Ann Lee, photos by Bo Ray', reads: 'author Ann Lee + photographer Bo Ray' },
    { lang, text: 'Story and photos by Ann Lee', reads: 'author Ann Lee + photographer Ann Lee' },
    { lang, text: 'Additional reporting by Ann Lee', reads: 'contributor Ann Lee' },
    { lang, text: 'By Ann Lee, translated by Bo Ray', reads: 'author Ann Lee + translator Bo Ray' },
  ]);
});
