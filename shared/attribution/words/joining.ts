/** How a language puts a byline together. `and` carries its own spaces, so that Arabic can glue it to the next name. */
export interface Joining {
  readonly by: string;
  readonly and: string;
  readonly comma: string;
  /** Opens the group of those who contributed. */
  readonly with: string;
  readonly via: string;
}

/** Joining words by ISO 639-1 code. A language that is missing is joined as English is. */
export const joining: Readonly<Record<string, Joining>> = {
  en: { by: 'By ', and: ' and ', comma: ', ', with: ' with ', via: ' via ' },
  fr: { by: 'Par ', and: ' et ', comma: ', ', with: ', avec ', via: ' via ' },
  de: { by: 'Von ', and: ' und ', comma: ', ', with: ', mit Material von ', via: ' via ' },
  es: { by: 'Por ', and: ' y ', comma: ', ', with: ', con información de ', via: ' vía ' },
  ca: { by: 'Per ', and: ' i ', comma: ', ', with: ', amb informació de ', via: ' via ' },
  pt: { by: 'Por ', and: ' e ', comma: ', ', with: ', com informações de ', via: ' via ' },
  it: { by: 'di ', and: ' e ', comma: ', ', with: ', con ', via: ' via ' },
  ro: { by: 'de ', and: ' și ', comma: ', ', with: ', cu ', via: ' via ' },
  nl: { by: 'Door ', and: ' en ', comma: ', ', with: ', met ', via: ' via ' },
  sv: { by: 'Av ', and: ' och ', comma: ', ', with: ', med ', via: ' via ' },
  no: { by: 'Av ', and: ' og ', comma: ', ', with: ', med ', via: ' via ' },
  nb: { by: 'Av ', and: ' og ', comma: ', ', with: ', med ', via: ' via ' },
  nn: { by: 'Av ', and: ' og ', comma: ', ', with: ', med ', via: ' via ' },
  da: { by: 'Af ', and: ' og ', comma: ', ', with: ', med ', via: ' via ' },
  is: { by: 'Eftir ', and: ' og ', comma: ', ', with: ', með ', via: ' via ' },
  fi: { by: 'Teksti: ', and: ' ja ', comma: ', ', with: ', ', via: ' via ' },
  pl: { by: 'Autor: ', and: ' i ', comma: ', ', with: ', ', via: ' via ' },
  cs: { by: 'Autor: ', and: ' a ', comma: ', ', with: ', ', via: ' via ' },
  lv: { by: 'Autori: ', and: ' un ', comma: ', ', with: ', ', via: ' via ' },
  tr: { by: 'Haber: ', and: ' ve ', comma: ', ', with: ', ', via: ' via ' },
  id: { by: 'Penulis: ', and: ' dan ', comma: ', ', with: ' dengan ', via: ' via ' },
  ms: { by: 'Oleh ', and: ' dan ', comma: ', ', with: ' dengan ', via: ' via ' },
  vi: { by: '', and: ' & ', comma: ', ', with: ', cùng ', via: ' via ' },
  sw: { by: 'Na ', and: ' na ', comma: ', ', with: ', ', via: ' via ' },
  ru: { by: '', and: ' и ', comma: ', ', with: ', при участии ', via: ' через ' },
  uk: { by: 'Автор: ', and: ' та ', comma: ', ', with: ', за участю ', via: ' через ' },
  ar: { by: 'بقلم ', and: ' و', comma: '، ', with: '، بمشاركة ', via: ' عبر ' },
  fa: { by: '', and: ' و ', comma: '، ', with: '، با همکاری ', via: ' از طریق ' },
  ur: { by: '', and: ' اور ', comma: '، ', with: '، ', via: ' بذریعہ ' },
  he: { by: 'מאת ', and: ' ו', comma: ', ', with: ', בשיתוף ', via: ' באמצעות ' },
  el: { by: '', and: ' και ', comma: ', ', with: ', με πληροφορίες από ', via: ' via ' },
  hi: { by: 'लेखक: ', and: ' और ', comma: ', ', with: ', ', via: ' via ' },
  bn: { by: 'লেখক: ', and: ' ও ', comma: ', ', with: ', ', via: ' via ' },
  th: { by: 'โดย ', and: ' และ ', comma: ', ', with: ' ร่วมกับ ', via: ' via ' },
  zh: { by: '文／', and: '、', comma: '、', with: '、', via: ' via ' },
  ja: { by: '文：', and: '、', comma: '、', with: '、', via: ' via ' },
  ko: { by: '글: ', and: ', ', comma: ', ', with: ', ', via: ' via ' },
};

/** The joining words of a language (BCP 47). */
export function joiningOf(language: string): Joining {
  return joining[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
}

const ENGLISH: Joining = { by: 'By ', and: ' and ', comma: ', ', with: ' with ', via: ' via ' };
