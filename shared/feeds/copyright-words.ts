import { primaryLanguage } from '../story/language.ts';

/** What stands between our own copyright and that of the agencies whose material a story contains, by language. */
const CONTAINS: Readonly<Record<string, string>> = {
  en: 'Contains material',
  fr: 'Contient des éléments',
  de: 'Enthält Material:',
  es: 'Contiene material de',
  pt: 'Contém material de',
  it: 'Contiene materiale',
  ru: 'Содержит материалы:',
  ar: 'تتضمن مواد من',
  fa: 'دربردارندهٔ مطالبی از',
  ur: 'مشمولہ مواد:',
  he: 'כולל חומרים של',
  tr: 'İçerdiği malzeme:',
};

/** The words in the story's language (BCP 47); in English where we have none. */
export function containsMaterial(language: string): string {
  return CONTAINS[primaryLanguage(language)] ?? 'Contains material';
}
