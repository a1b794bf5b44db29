import { describe } from 'vitest';
import { readsAs } from './notation.ts';

describe('French bylines', () => {
  const lang = 'fr';
  readsAs('byline', [
    {
      lang,
      own: 'Le Courrier',
      text: 'Par Le Courrier et AFP Publié il y a 2 heures',
      reads: 'author Le Courrier (own) + author AFP (afp)',
      residue: 'Publié il y a 2 heures',
    },
    {
      lang,
      own: 'Le Rivage',
      text: 'Par Le Rivage et AFP Publié hier à 7h40',
      reads: 'author Le Rivage (own) + author AFP (afp)',
      residue: 'Publié hier à 7h40',
    },
    {
      lang,
      text: 'Odile Marchetti avec Agence France-Presse',
      reads: 'author Odile Marchetti + contributor Agence France-Presse (afp)',
    },
    { lang, own: 'Le Rivage', text: 'Le Rivage avec AFP', reads: 'author Le Rivage (own) + contributor AFP (afp)' },
    { lang, text: 'Rédaction web (avec afp)', reads: 'author {Rédaction web} (own) + contributor afp (afp)' },
    {
      lang,
      own: "L'Écho",
      text: "Par L'Écho avec Reuters et AFP",
      reads: "author L'Écho (own) + contributor Reuters (reuters) + contributor AFP (afp)",
    },
    {
      lang,
      text: 'Par Samir Aboud à Dubaï et Leïla Yamine à Beyrouth, avec AFP',
      reads: 'author Samir Aboud @Dubaï + author Leïla Yamine @Beyrouth + contributor AFP (afp)',
    },
    {
      lang,
      text: 'Alix Tremblé, La Presse canadienne (Ottawa)',
      reads: 'author Alix Tremblé <La Presse canadienne · cp> @Ottawa',
    },
    {
      lang,
      text: 'Carl Dumont with The Associated Press',
      reads: 'author Carl Dumont + contributor The Associated Press (ap)',
    },
    { lang, text: 'Par Françoise De Haller', reads: 'author Françoise De Haller' },
    { lang, own: 'Rivageinfo', text: 'Par rivageinfo.be', reads: 'author rivageinfo.be (own)' },
    {
      lang,
      text: "Par Marie Duval, avec des informations de l'AFP",
      reads: 'author Marie Duval + contributor AFP (afp)',
    },
    { lang, text: 'Par Marie Duval et Agences', reads: 'author Marie Duval + author {Agences}' },
    { lang, text: 'Propos recueillis par Marie Duval', reads: 'author Marie Duval' },
    { lang, text: 'Par La rédaction avec AFP', reads: 'author {La rédaction} (own) + contributor AFP (afp)' },
    { lang, text: 'ATS/AFP', reads: 'author ATS (sda) + author AFP (afp)' },
    { lang, text: 'ats-afp', reads: 'author ats (sda) + author afp (afp)' },
    { lang, text: 'Belga', reads: 'author Belga (belga)' },
  ]);
});

describe('German bylines', () => {
  const lang = 'de';
  readsAs('byline', [
    {
      lang,
      text: 'Von Marko Krause und Sunita Senn, dpa',
      reads: 'author Marko Krause <dpa · dpa> + author Sunita Senn <dpa · dpa>',
    },
    {
      lang,
      text: 'Von Max Bals und Jule Erbs, Berlin, und Tom Frohm',
      reads: 'author Max Bals @Berlin + author Jule Erbs @Berlin + author Tom Frohm',
    },
    { lang, text: 'Von Sepp Dumm, Lille', reads: 'author Sepp Dumm @Lille' },
    { lang, text: 'Von Eva Klein, Athen, und Reuters', reads: 'author Eva Klein @Athen + author Reuters (reuters)' },
    {
      lang,
      own: 'TAL.at',
      text: 'red, TAL.at/Agenturen',
      reads: 'author {red} (own) + author TAL.at (own) + author {Agenturen}',
    },
    { lang, text: 'Von: det/dpa', reads: 'author ‹det› + author dpa (dpa)' },
    { lang, own: 'XYZ', text: 'xyz/abc;def', reads: 'author xyz (own) + author ‹abc› + author ‹def›' },
    { lang, text: 'Reuters, Torsten Kamper', reads: 'author Reuters (reuters) + author Torsten Kamper' },
    {
      lang,
      text: 'Von Volker Kabs, Ina Obst und Bernd Stru, NDR',
      reads: 'author Volker Kabs <NDR> + author Ina Obst <NDR> + author Bernd Stru <NDR>',
    },
    {
      lang,
      text: 'Von: Adrian Pade Übersetzt von: Roland Hilde',
      reads: 'author Adrian Pade + translator Roland Hilde',
    },
    { lang, text: 'Text & Fotos: Iwan Valet', reads: 'author Iwan Valet + photographer Iwan Valet' },
    { lang, text: 'Text: Kirsten Freud / handwerkswelt.de', reads: 'author Kirsten Freud <handwerkswelt.de>' },
    {
      lang,
      text: 'Von Robin Amsel, Volontär (Sport) 06.11.2025, 21:18 Uhr',
      reads: 'author Robin Amsel [Volontär (Sport)]',
      residue: '06.11.2025, 21:18 Uhr',
    },
    { lang, text: 'Eva Klein (ekl)', reads: 'author Eva Klein' },
    { lang, text: 'Sina Wildgen Sina Wildgen', reads: 'author Sina Wildgen' },
    { lang, text: 'Von Jonas Feld (dpa)', reads: 'author Jonas Feld <dpa · dpa>' },
    { lang, text: 'Von Jonas Feld, Redakteur', reads: 'author Jonas Feld [Redakteur]' },
    { lang, text: 'Von unserem Korrespondenten Jonas Feld', reads: 'author Jonas Feld [unserem Korrespondenten]' },
    { lang, text: 'Ein Gastbeitrag von Jonas Feld', reads: 'author Jonas Feld' },
    {
      lang,
      text: 'Jonas Feld, Leitender Wirtschaftsredakteur',
      reads: 'author Jonas Feld [Leitender Wirtschaftsredakteur]',
    },
    { lang, text: 'dpa/AFP', reads: 'author dpa (dpa) + author AFP (afp)' },
    { lang, text: 'AFP/dpa/jof', reads: 'author AFP (afp) + author dpa (dpa) + author ‹jof›' },
    { lang, text: 'Von Jonas Feld mit dpa', reads: 'author Jonas Feld + contributor dpa (dpa)' },
    {
      lang,
      text: 'Von Jonas Feld mit Material von dpa und AFP',
      reads: 'author Jonas Feld + contributor dpa (dpa) + contributor AFP (afp)',
    },
    { lang, text: 'Redaktion', reads: 'author {Redaktion} (own)' },
    { lang, text: 'Agenturen', reads: 'author {Agenturen}' },
  ]);
});

describe('Spanish, Portuguese and Italian bylines', () => {
  readsAs('byline', [
    { lang: 'es', text: 'Por Agencia EFE', reads: 'author Agencia EFE (efe)' },
    {
      lang: 'es',
      own: 'ElEjemplo.es',
      text: 'ElEjemplo.es / Agencias',
      reads: 'author ElEjemplo.es (own) + author {Agencias}',
    },
    { lang: 'es', text: 'Ana Ruiz Corresponsal en Lisboa', reads: 'author Ana Ruiz @Lisboa [Corresponsal]' },
    {
      lang: 'es',
      text: 'Por Mara Pérez y Joan López, enviados especiales, con EFE y Reuters',
      reads:
        'author Mara Pérez [enviados especiales] + author Joan López [enviados especiales] + contributor EFE (efe) + contributor Reuters (reuters)',
    },
    {
      lang: 'es',
      own: 'Página Ocho',
      text: 'Por Redacción Diario Pagina Ocho',
      reads: 'author {Redacción Diario Pagina Ocho} (own)',
    },
    { lang: 'es', text: 'EFE / Europa Press', reads: 'author EFE (efe) + author Europa Press (europapress)' },
    { lang: 'es', text: 'Redacción / EFE', reads: 'author {Redacción} (own) + author EFE (efe)' },
    { lang: 'es', text: 'Agencias', reads: 'author {Agencias}' },
    { lang: 'es', text: 'Ana Ruiz (EFE)', reads: 'author Ana Ruiz <EFE · efe>' },
    { lang: 'es', text: 'Por Ana Ruiz y AFP', reads: 'author Ana Ruiz + author AFP (afp)' },
    { lang: 'es', text: 'Por Pedro Ortega e Isabel Mora', reads: 'author Pedro Ortega + author Isabel Mora' },
    {
      lang: 'pt',
      text: 'Por Marta Pinho e Patrícia Figo, G9 SP — São Paulo',
      reads: 'author Marta Pinho <G9 SP> @São Paulo + author Patrícia Figo <G9 SP> @São Paulo',
    },
    {
      lang: 'pt',
      text: 'Rita Costa e Silva e Ana Lopes, com Lusa',
      reads: 'author Rita Costa e Silva + author Ana Lopes + contributor Lusa (lusa)',
    },
    {
      lang: 'pt',
      text: 'Da Redação, com informações da Reuters',
      reads: 'author {Da Redação} (own) + contributor Reuters (reuters)',
    },
    { lang: 'pt', text: 'Agência Lusa', reads: 'author Agência Lusa (lusa)' },
    { lang: 'pt', text: 'Por Rita Lopes, com informações da AFP', reads: 'author Rita Lopes + contributor AFP (afp)' },
    { lang: 'it', text: 'di Redazione e Ansa', reads: 'author {Redazione} (own) + author Ansa (ansa)' },
    {
      lang: 'it',
      text: 'di Andrea Di Stasio e Marta De Falco',
      reads: 'author Andrea Di Stasio + author Marta De Falco',
    },
    { lang: 'it', text: 'di Marta Falco, ANSA', reads: 'author Marta Falco <ANSA · ansa>' },
    { lang: 'it', text: 'Redazione Ansa', reads: 'author Redazione Ansa (ansa)' },
    { lang: 'it', text: 'dal nostro inviato Marta Falco', reads: 'author Marta Falco' },
  ]);
});

describe('desks, articles and codes', () => {
  readsAs('byline', [
    {
      lang: 'fr',
      own: 'Radio-Rive',
      text: 'Radio-Rive avec La Presse canadienne',
      reads: 'author Radio-Rive (own) + contributor La Presse canadienne (cp)',
    },
    { lang: 'fr', text: "La rédaction d'Ouest-France", reads: "author {La rédaction d'Ouest-France} (own)" },
    { lang: 'de', own: 'Südliche Zeitung', text: 'SZ/dpa', reads: 'author SZ (own) + author dpa (dpa)' },
    {
      lang: 'de',
      text: 'red, APA, Reuters',
      reads: 'author {red} (own) + author APA (apa) + author Reuters (reuters)',
    },
    { lang: 'pt', text: 'Da Folhapress', reads: 'author Folhapress (folhapress)' },
  ]);
});

describe('Dutch and Nordic bylines', () => {
  readsAs('byline', [
    {
      lang: 'nl',
      text: 'Door: Jan Visser 3 maart 2026, 10:15 Bron: ANP',
      reads: 'author Jan Visser + source ANP (anp)',
      residue: '3 maart 2026, 10:15',
    },
    { lang: 'nl', text: 'Door Jan Visser en Piet Bakker', reads: 'author Jan Visser + author Piet Bakker' },
    { lang: 'nl', text: 'Redactie / Belga', reads: 'author {Redactie} (own) + author Belga (belga)' },
    { lang: 'no', text: 'NTB-AFP-DPA', reads: 'author NTB (ntb) + author AFP (afp) + author DPA (dpa)' },
    { lang: 'no', text: 'Anders Skjerd – Journalist i Paris', reads: 'author Anders Skjerd @Paris [Journalist]' },
    { lang: 'no', text: 'Kari Nes / Eksempel.no', reads: 'author Kari Nes <Eksempel.no>' },
    { lang: 'no', text: 'NTB', reads: 'author NTB (ntb)' },
    { lang: 'no', text: 'Av Kari Nes og Ola Dal', reads: 'author Kari Nes + author Ola Dal' },
    { lang: 'da', text: 'Af Lars Holm /ritzau/', reads: 'author Lars Holm <ritzau · ritzau>' },
    { lang: 'da', text: 'Ritzau', reads: 'author Ritzau (ritzau)' },
    { lang: 'sv', text: 'Av Eva Lind och TT', reads: 'author Eva Lind + author TT (tt)' },
    { lang: 'sv', text: 'TT-AFP', reads: 'author TT (tt) + author AFP (afp)' },
    { lang: 'sv', text: 'Albin Jonsell/SvD/TT', reads: 'author Albin Jonsell <SvD> + author TT (tt)' },
    { lang: 'fi', text: 'STT–AFP', reads: 'author STT (stt) + author AFP (afp)' },
    { lang: 'fi', text: 'Anna Virta ja Pekka Salo', reads: 'author Anna Virta + author Pekka Salo' },
    { lang: 'is', text: 'Arni Steinn Guðmann skrifar frá Bergen', reads: 'author Arni Steinn Guðmann @Bergen' },
  ]);
});

describe('bylines of eastern Europe, Turkey, Asia and Africa in Latin script', () => {
  readsAs('byline', [
    { lang: 'pl', text: 'aja/PAP', reads: 'author ‹aja› + author PAP (pap)' },
    { lang: 'pl', text: 'PAP', reads: 'author PAP (pap)' },
    { lang: 'pl', text: 'Autor: Jan Nowak', reads: 'author Jan Nowak' },
    { lang: 'cs', text: 'ČTK', reads: 'author ČTK (ctk)' },
    { lang: 'cs', text: 'Jan Novák a ČTK', reads: 'author Jan Novák + author ČTK (ctk)' },
    {
      lang: 'lv',
      text: 'Autori: Anna Ūde (LTV Ziņu dienesta ārzemju ziņu redaktore)',
      reads: 'author Anna Ūde [LTV Ziņu dienesta ārzemju ziņu redaktore]',
    },
    { lang: 'tr', text: 'Gündem - Anadolu Ajansı', reads: 'author Anadolu Ajansı (aa)' },
    {
      lang: 'tr',
      text: 'Haber: Mert Yılmaz - Kamera: Ayla Demir (DHA)',
      reads: 'author Mert Yılmaz <DHA · dha> + photographer Ayla Demir <DHA · dha>',
    },
    { lang: 'tr', text: 'Mert Yılmaz ve Ayla Demir', reads: 'author Mert Yılmaz + author Ayla Demir' },
    {
      lang: 'id',
      text: 'Penulis: Rina Ayu, Editor: Budi Santos (ANTARA)',
      reads: 'author Rina Ayu <ANTARA · antara> + editor Budi Santos <ANTARA · antara>',
    },
    { lang: 'id', text: 'Penulis: Rina Ayu Editor : Budi', reads: 'author Rina Ayu + editor Budi' },
    {
      lang: 'vi',
      text: 'Huyền Lam (Theo AFP, CNN)',
      reads: 'author Huyền Lam + source AFP (afp) + source CNN (outlet)',
    },
    { lang: 'vi', text: 'Tuấn Anh (Theo Reuters)', reads: 'author Tuấn Anh + source Reuters (reuters)' },
    { lang: 'vi', text: 'Thanh Tâm, Anh Tú', reads: 'author Thanh Tâm + author Anh Tú' },
    { lang: 'sw', text: 'Na Mwandishi Wetu, Dodoma', reads: 'author {Mwandishi Wetu} (own) @Dodoma' },
    { lang: 'ro', text: 'Ion Popa și Ana Radu', reads: 'author Ion Popa + author Ana Radu' },
    { lang: 'hu', text: 'MTI', reads: 'author MTI (mti)' },
  ]);
});

describe('small words that touch the name of an agency', () => {
  readsAs('byline', [
    {
      lang: 'en',
      own: 'Harbour Post',
      text: 'HARBOUR POST WITH REUTERS',
      reads: 'author HARBOUR POST (own) + contributor REUTERS (reuters)',
    },
    {
      lang: 'pt',
      text: 'Da Redação, com Agência Lusa',
      reads: 'author {Da Redação} (own) + contributor Agência Lusa (lusa)',
    },
  ]);
});
