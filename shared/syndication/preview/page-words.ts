import { primaryLanguage } from '../../story/language.ts';

/** Words of the preview page, in the language of the feed. */
export interface PageWords {
  readonly latest: string;
  readonly nothingYet: string;
  readonly subscribe: string;
  readonly howTo: string;
  readonly updated: string;
}

const ENGLISH: PageWords = {
  latest: 'Latest stories',
  nothingYet: 'No stories yet.',
  subscribe: 'Subscribe',
  howTo: 'Copy one of these addresses into your news reader or content management system.',
  updated: 'Last change',
};

const WORDS: Readonly<Record<string, PageWords>> = {
  en: ENGLISH,
  fr: {
    latest: 'Dernières dépêches',
    nothingYet: 'Aucune dépêche pour l’instant.',
    subscribe: 'S’abonner',
    howTo: 'Copiez l’une de ces adresses dans votre lecteur de flux ou votre système de publication.',
    updated: 'Dernière modification',
  },
  de: {
    latest: 'Neueste Meldungen',
    nothingYet: 'Noch keine Meldungen.',
    subscribe: 'Abonnieren',
    howTo: 'Kopieren Sie eine dieser Adressen in Ihren Feedreader oder Ihr Redaktionssystem.',
    updated: 'Letzte Änderung',
  },
  es: {
    latest: 'Últimas noticias',
    nothingYet: 'Todavía no hay noticias.',
    subscribe: 'Suscribirse',
    howTo: 'Copie una de estas direcciones en su lector de noticias o en su gestor de contenidos.',
    updated: 'Último cambio',
  },
  pt: {
    latest: 'Últimas notícias',
    nothingYet: 'Ainda não há notícias.',
    subscribe: 'Assinar',
    howTo: 'Copie um destes endereços para o seu leitor de notícias ou sistema de gestão de conteúdo.',
    updated: 'Última alteração',
  },
  it: {
    latest: 'Ultime notizie',
    nothingYet: 'Ancora nessuna notizia.',
    subscribe: 'Abbonarsi',
    howTo: 'Copiate uno di questi indirizzi nel vostro lettore di notizie o nel sistema editoriale.',
    updated: 'Ultima modifica',
  },
  ru: {
    latest: 'Последние сообщения',
    nothingYet: 'Пока нет сообщений.',
    subscribe: 'Подписаться',
    howTo: 'Скопируйте один из этих адресов в программу чтения новостей или систему публикации.',
    updated: 'Последнее изменение',
  },
  ar: {
    latest: 'آخر الأخبار',
    nothingYet: 'لا أخبار بعد.',
    subscribe: 'الاشتراك',
    howTo: 'انسخ أحد هذه العناوين إلى قارئ الأخبار أو نظام النشر لديك.',
    updated: 'آخر تغيير',
  },
  fa: {
    latest: 'تازه‌ترین خبرها',
    nothingYet: 'هنوز خبری نیست.',
    subscribe: 'اشتراک',
    howTo: 'یکی از این نشانی‌ها را در خبرخوان یا سامانهٔ انتشار خود وارد کنید.',
    updated: 'آخرین تغییر',
  },
  ur: {
    latest: 'تازہ ترین خبریں',
    nothingYet: 'ابھی کوئی خبر نہیں۔',
    subscribe: 'سبسکرائب کریں',
    howTo: 'ان میں سے کوئی پتا اپنے نیوز ریڈر یا اشاعتی نظام میں درج کریں۔',
    updated: 'آخری تبدیلی',
  },
  he: {
    latest: 'הידיעות האחרונות',
    nothingYet: 'אין עדיין ידיעות.',
    subscribe: 'הרשמה',
    howTo: 'העתיקו אחת מהכתובות האלה אל קורא החדשות או אל מערכת הפרסום שלכם.',
    updated: 'שינוי אחרון',
  },
  tr: {
    latest: 'Son haberler',
    nothingYet: 'Henüz haber yok.',
    subscribe: 'Abone ol',
    howTo: 'Bu adreslerden birini haber okuyucunuza ya da yayın sisteminize kopyalayın.',
    updated: 'Son değişiklik',
  },
};

/** The words in a language; English where there are none. */
export function pageWords(language: string): { readonly words: PageWords; readonly language: string } {
  const words = WORDS[primaryLanguage(language)];
  return words === undefined ? { words: ENGLISH, language: 'en' } : { words, language };
}
