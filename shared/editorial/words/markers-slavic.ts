import type { LanguageMarkers } from './marker-words.ts';

/** Polish, Russian and Ukrainian: PAP, TASS, RIA, Ukrinform; dpa in Polish and Russian. */
export const SLAVIC_MARKERS: Readonly<Record<string, LanguageMarkers>> = {
  pl: {
    kill: {
      leading: 'anulowanie|anulowane|kill',
      alone: 'anulowano|wycofane|wycofanie|anulowana|wycofana',
      phrase: 'depesza anulowana|depesza wycofana|anulujemy depeszę|wycofujemy depeszę|prosimy o anulowanie',
    },
    withhold: {
      leading: 'wstrzymane|nie publikować|wstrzymać',
      alone: 'wstrzymanie|nie używać',
      phrase: 'prosimy nie publikować|prosimy nie używać|prosimy o wstrzymanie',
    },
    'not-for-publication': { phrase: 'nie do publikacji|nie przeznaczone do publikacji' },
    correction: { leading: 'korekta|sprostowanie|poprawka|korekta depeszy|errata' },
    update: { leading: 'aktualizacja|aktl|aktl.|dochodzi|uzupełnienie|opis' },
    repeat: { leading: 'powtarzanie|powtórzenie|powtórka' },
    alert: { leading: 'pilne|flash|z ostatniej chwili' },
    advisory: {
      alone: 'uwaga|zapowiedzi|serwis planowany|plan serwisu',
      phrase: 'uwaga redakcje|uwaga dla redaktorów|uwaga dla redakcji',
    },
  },
  ru: {
    kill: {
      leading: 'аннулирование|аннулировано|аннулируется|аннуляция',
      alone: 'отзыв|отозвано|снято|удалено|удалить|отмена',
      phrase:
        'сообщение аннулировано|молния аннулирована|сообщение аннулируется|новость аннулирована|сообщение снято|просим аннулировать|считать недействительным',
    },
    withhold: {
      leading: 'не использовать|не публиковать|задержать',
      alone: 'задержано',
      phrase: 'просьба не использовать|просим не использовать|просьба не публиковать|просим не публиковать',
    },
    'not-for-publication': {
      leading: 'не для печати|не для публикации',
      phrase: 'не для печати|не для публикации|для служебного пользования',
    },
    correction: {
      leading: 'коррекция|исправление|исправлено|поправка|уточнение|исправленный вариант|исправленная версия',
    },
    update: { leading: 'обновить|обновление|обновлено|дополнение|дополнено|расширенная версия|подробно|версия' },
    repeat: { leading: 'повтор|повторно|повторение' },
    alert: { leading: 'молния|срочно|экспресс|флэш|вспышка' },
    advisory: {
      alone: 'внимание|план|анонс|анонсы|календарь',
      phrase: 'вниманию редакций|вниманию редакторов|вниманию подписчиков|примечание для редакторов',
    },
  },
  uk: {
    kill: {
      leading: 'анулювання|анульовано',
      alone: 'відкликано|знято|видалено',
      phrase: 'повідомлення анульовано|новину анульовано|просимо анулювати',
    },
    withhold: {
      leading: 'не використовувати|не публікувати',
      phrase: 'просимо не використовувати|просимо не публікувати',
    },
    correction: { leading: 'виправлення|виправлено|уточнення|поправка' },
    update: { leading: 'оновлення|оновлено|доповнено' },
    repeat: { leading: 'повтор|повторно' },
    alert: { leading: 'терміново|блискавка' },
    advisory: { alone: 'анонс|анонси', phrase: 'до уваги редакцій' },
  },
};
