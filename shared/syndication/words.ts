import { primaryLanguage } from '../story/language.ts';

/** The few words that feeds say themselves, in the language of the story. */
export interface FeedWords {
  /** Before the note of a correction. */
  readonly correction: string;
  /** A correction whose sender worded no note. */
  readonly corrected: string;
  readonly killedTitle: string;
  readonly killed: string;
  readonly withheldTitle: string;
  readonly withheld: string;
}

const ENGLISH: FeedWords = {
  correction: 'Correction:',
  corrected: 'This story has been corrected.',
  killedTitle: 'KILL: story withdrawn, do not use',
  killed: 'This story has been withdrawn. Do not publish it, and remove it wherever it has been published.',
  withheldTitle: 'WITHHELD: story held back, do not use',
  withheld: 'This story is held back until further notice. Do not publish it; take it down for the time being.',
};

const WORDS: Readonly<Record<string, FeedWords>> = {
  en: ENGLISH,
  fr: {
    correction: 'Correction :',
    corrected: 'Cette dépêche a été corrigée.',
    killedTitle: 'ANNULATION : dépêche retirée, ne pas utiliser',
    killed: 'Cette dépêche est annulée. Ne la publiez pas et retirez-la partout où elle a été publiée.',
    withheldTitle: 'SUSPENSION : dépêche suspendue, ne pas utiliser',
    withheld: 'Cette dépêche est suspendue jusqu’à nouvel ordre. Ne la publiez pas ; retirez-la provisoirement.',
  },
  de: {
    correction: 'Korrektur:',
    corrected: 'Diese Meldung wurde korrigiert.',
    killedTitle: 'ZURÜCKGEZOGEN: Meldung nicht verwenden',
    killed: 'Diese Meldung ist zurückgezogen. Nicht veröffentlichen und überall entfernen, wo sie erschienen ist.',
    withheldTitle: 'GESPERRT: Meldung vorerst nicht verwenden',
    withheld: 'Diese Meldung ist bis auf Weiteres gesperrt. Nicht veröffentlichen und vorläufig offline nehmen.',
  },
  es: {
    correction: 'Corrección:',
    corrected: 'Esta noticia ha sido corregida.',
    killedTitle: 'ANULADA: noticia retirada, no usar',
    killed: 'Esta noticia ha sido anulada. No la publique y retírela de dondequiera que se haya publicado.',
    withheldTitle: 'RETENIDA: noticia en suspenso, no usar',
    withheld: 'Esta noticia queda en suspenso hasta nuevo aviso. No la publique; retírela provisionalmente.',
  },
  pt: {
    correction: 'Correção:',
    corrected: 'Esta notícia foi corrigida.',
    killedTitle: 'ANULADA: notícia retirada, não usar',
    killed: 'Esta notícia foi anulada. Não a publique e remova-a de onde tiver sido publicada.',
    withheldTitle: 'SUSPENSA: notícia retida, não usar',
    withheld: 'Esta notícia está suspensa até novo aviso. Não a publique; retire-a provisoriamente.',
  },
  it: {
    correction: 'Correzione:',
    corrected: 'Questa notizia è stata corretta.',
    killedTitle: 'ANNULLATA: notizia ritirata, non usare',
    killed: 'Questa notizia è annullata. Non pubblicatela e rimuovetela ovunque sia apparsa.',
    withheldTitle: 'SOSPESA: notizia sospesa, non usare',
    withheld: 'Questa notizia è sospesa fino a nuovo avviso. Non pubblicatela; ritiratela provvisoriamente.',
  },
  ru: {
    correction: 'Исправление:',
    corrected: 'Сообщение исправлено.',
    killedTitle: 'АННУЛИРОВАНО: не использовать',
    killed: 'Сообщение аннулировано. Не публикуйте его и удалите везде, где оно опубликовано.',
    withheldTitle: 'ПРИОСТАНОВЛЕНО: не использовать',
    withheld: 'Сообщение приостановлено до особого указания. Не публикуйте его; временно снимите с публикации.',
  },
  ar: {
    correction: 'تصحيح:',
    corrected: 'جرى تصحيح هذا الخبر.',
    killedTitle: 'إلغاء: خبر مسحوب، يرجى عدم الاستخدام',
    killed: 'سُحب هذا الخبر. يرجى عدم نشره وإزالته من أي مكان نُشر فيه.',
    withheldTitle: 'تعليق: خبر موقوف، يرجى عدم الاستخدام',
    withheld: 'هذا الخبر موقوف حتى إشعار آخر. يرجى عدم نشره وسحبه مؤقتا.',
  },
  fa: {
    correction: 'اصلاحیه:',
    corrected: 'این خبر اصلاح شده است.',
    killedTitle: 'ابطال: خبر پس گرفته شد، استفاده نشود',
    killed: 'این خبر پس گرفته شده است. آن را منتشر نکنید و هر جا منتشر شده حذف کنید.',
    withheldTitle: 'توقف: خبر نگه داشته شده، استفاده نشود',
    withheld: 'این خبر تا اطلاع بعدی نگه داشته شده است. آن را منتشر نکنید و موقتاً بردارید.',
  },
  ur: {
    correction: 'تصحیح:',
    corrected: 'اس خبر کی تصحیح کی گئی ہے۔',
    killedTitle: 'منسوخ: خبر واپس لے لی گئی، استعمال نہ کریں',
    killed: 'یہ خبر واپس لے لی گئی ہے۔ اسے شائع نہ کریں اور جہاں شائع ہوئی ہو وہاں سے ہٹا دیں۔',
    withheldTitle: 'موخر: خبر روک لی گئی، استعمال نہ کریں',
    withheld: 'یہ خبر اگلی اطلاع تک روک لی گئی ہے۔ اسے شائع نہ کریں؛ فی الحال ہٹا دیں۔',
  },
  he: {
    correction: 'תיקון:',
    corrected: 'ידיעה זו תוקנה.',
    killedTitle: 'ביטול: הידיעה נמשכה, אין להשתמש',
    killed: 'ידיעה זו בוטלה. אין לפרסם אותה ויש להסיר אותה מכל מקום שבו פורסמה.',
    withheldTitle: 'השהיה: הידיעה מעוכבת, אין להשתמש',
    withheld: 'ידיעה זו מעוכבת עד להודעה חדשה. אין לפרסם אותה; יש להסיר אותה זמנית.',
  },
  tr: {
    correction: 'Düzeltme:',
    corrected: 'Bu haber düzeltilmiştir.',
    killedTitle: 'İPTAL: haber geri çekildi, kullanmayın',
    killed: 'Bu haber geri çekilmiştir. Yayımlamayın ve yayımlandığı her yerden kaldırın.',
    withheldTitle: 'BEKLETİLİYOR: kullanmayın',
    withheld: 'Bu haber ikinci bir duyuruya kadar bekletilmektedir. Yayımlamayın; geçici olarak kaldırın.',
  },
};

/** The words in a language; English where there are none. */
export function wordsFor(language: string): FeedWords {
  return WORDS[primaryLanguage(language)] ?? ENGLISH;
}

/** Title and text of the notice that stands in for a withdrawn story. */
export function noticeFor(
  kind: 'killed' | 'withheld',
  language: string,
): { title: string; text: string; language: string } {
  const known = primaryLanguage(language) in WORDS;
  const words = wordsFor(language);
  return kind === 'killed'
    ? { title: words.killedTitle, text: words.killed, language: known ? language : 'en' }
    : { title: words.withheldTitle, text: words.withheld, language: known ? language : 'en' };
}
