import { describe } from 'vitest';
import { readsAs } from './notation.ts';

describe('German credit lines', () => {
  const lang = 'de';
  readsAs('credit-line', [
    { lang, text: 'SDA/seb', reads: 'source SDA (sda) + author ‹seb›' },
    { lang, text: '(Quelle: APA/sda/dpa)', reads: 'source APA (apa) + source sda (sda) + source dpa (dpa)' },
    { lang, text: 'Quelle: dpa Sport', reads: 'source dpa Sport (dpa)' },
    { lang, text: 'mit dpa', reads: 'contributor dpa (dpa)' },
    { lang, own: 'Fluss Rundschau', text: '(FR mit dpa)', reads: 'author FR (own) + contributor dpa (dpa)' },
    { lang, own: 'FinanzMarktWerk', text: 'FMW/Bloomberg', reads: 'source FMW (own) + source Bloomberg (bloomberg)' },
    { lang, own: 'Spektakel.de', text: '© dpa/Spektakel.de', reads: 'source dpa (dpa) + source Spektakel.de (own)' },
    { lang, text: 'ackerheute/Mit Material vom MDR', reads: 'source ackerheute (outlet) + contributor MDR (outlet)' },
    {
      lang,
      text: '© dpa-infocom, dpa:220124-99-835000/5',
      reads: 'source dpa-infocom (dpa)',
      residue: 'dpa:220124-99-835000/5',
    },
    {
      lang,
      text: 'Mit Informationen der ARD-Korrespondentinnen und -Korrespondenten sowie der Nachrichtenagenturen AFP, AP, dpa, edp, KNA und Reuters.',
      reads:
        'contributor {ARD-Korrespondentinnen und -Korrespondenten} + contributor AFP (afp) + contributor AP (ap) + contributor dpa (dpa) + contributor edp (epd) + contributor KNA (kna) + contributor Reuters (reuters)',
    },
    {
      lang,
      text: 'Dieser Text wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.',
      reads: 'source Deutschen Presse-Agentur (dpa) (dpa)',
    },
    { lang, text: '(Agenturen) | Stand: 05/08/2026, 5:30', reads: 'source {Agenturen}', residue: '05/08/2026, 5:30' },
    { lang, own: 'RBX', text: 'Quelle: RBX/ls', reads: 'source RBX (own) + author ‹ls›' },
    { lang, text: '(AFP/det)', reads: 'source AFP (afp) + author ‹det›' },
    { lang, text: 'dpa', reads: 'source dpa (dpa)' },
    { lang, text: 'dpa/AFP', reads: 'source dpa (dpa) + source AFP (afp)' },
    { lang, text: '(dpa/lno)', reads: 'source dpa (dpa) desk lno' },
    { lang, text: 'Quelle: ots', reads: 'source ots (newsaktuell)' },
  ]);
});

describe('credit lines in other languages', () => {
  readsAs('credit-line', [
    { lang: 'en', text: 'SOURCES: AP, AFP', reads: 'source AP (ap) + source AFP (afp)' },
    { lang: 'en', text: 'UK source: PA Media', reads: 'source PA Media (pa)' },
    { lang: 'en', text: 'Photo: AFP', reads: 'provider AFP (afp)' },
    { lang: 'en', text: 'Source: Reuters', reads: 'source Reuters (reuters)' },
    { lang: 'en', own: 'Pishtaz', text: 'Pishtaz/AFP', reads: 'source Pishtaz (own) + source AFP (afp)' },
    { lang: 'en', text: '© 2026 AFP', reads: 'source AFP (afp)' },
    { lang: 'en', text: '(AP)', reads: 'source AP (ap)' },
    { lang: 'en', text: 'with AFP', reads: 'contributor AFP (afp)' },
    { lang: 'nl', text: 'Bron: BELGA', reads: 'source BELGA (belga)' },
    { lang: 'nl', text: 'Bron: ANP', reads: 'source ANP (anp)' },
    { lang: 'fi', text: 'STT–AFP', reads: 'source STT (stt) + source AFP (afp)' },
    { lang: 'zh', text: '內容提供者：TVXS新聞網', reads: 'source TVXS新聞網 (outlet)' },
    { lang: 'zh', text: '来源：新华社', reads: 'source 新华社 (xinhua)' },
    { lang: 'fr', text: 'Source : AFP', reads: 'source AFP (afp)' },
    { lang: 'es', text: 'Fuente: EFE', reads: 'source EFE (efe)' },
    { lang: 'tr', text: 'Kaynak: AA', reads: 'source AA (aa)' },
    { lang: 'ar', text: 'المصدر: رويترز', reads: 'source رويترز (reuters)' },
    { lang: 'fa', text: 'منبع: خبرگزاری فرانسه', reads: 'source خبرگزاری فرانسه (afp)' },
    { lang: 'ru', text: 'Источник: ТАСС', reads: 'source ТАСС (tass)' },
  ]);
});
