/**
 * The commonest words of languages written in Latin, Cyrillic or Arabic letters: enough to tell in which one a news text
 * is written. Words shared by neighbours are left out where they would decide wrongly.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with said by from has have are were their who which been at an be',
  de: 'der die das und den von mit ist im für auf nicht sich des dem ein eine einer wurde sagte nach bei auch zu am',
  fr: 'le la les des et est du une dans pour qui sur par au avec sont été ses ce cette aux selon pas',
  es: 'el la los las del que y en una por con para se su al fue sus este como más según también',
  pt: 'o os as da do das dos que em uma para com não ao pelo pela foi são mais segundo seu sua também',
  it: 'il gli della del dei delle che di e in un una per con non è sono nel alla dal ha anche più secondo',
  nl: 'de het een van en dat op te voor met niet zijn aan ook door werd naar bij heeft volgens',
  sv: 'och att det som en på är av för med till den har inte om ett han sade enligt från',
  nb: 'og det som en på er av for med til den har ikke om et han sier ifølge fra jeg',
  da: 'og det som en på er af for med til den har ikke om et han siger ifølge fra jeg',
  fi: 'ja on ei että oli se hän ovat myös mukaan kuin sanoi joka vuoden kun mutta ole',
  pl: 'i w na z do się że nie jest przez od dla po oraz jak który to o powiedział',
  cs: 'a v na se že je z do s o pro by k od za podle který jsou byl řekl',
  hu: 'a az és hogy nem is egy volt meg azt szerint ez el van mint',
  ro: 'și în de la a pe cu că din nu este pentru un o al fost mai care sunt',
  tr: 've bir bu için ile de da olarak olan daha çok gibi sonra dedi olduğu etti',
  id: 'yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh ke juga',
  vi: 'của và là các trong cho được không với một có những đã người này',
  uz: 'va bilan uchun bu ham bir edi dedi qilgan haqida boʻlgan deb',
  ru: 'и в не на что с по это как из за от для его был сказал также года о к при',
  uk: 'і в не на що з по це як із за від для його був також року та у про який',
  bg: 'и в на не от за да се по с това като са бе че към',
  sr: 'и у на да је се за од са су који да није што као',
  kk: 'және бұл мен үшін деп бір да де еді туралы бойынша',
  ky: 'жана бул менен үчүн деп бир да бойдон тууралуу эле',
  tg: 'ва дар аз ба ки ин барои бо аст буд гуфт ҳам',
  ar: 'في من على أن إلى التي عن هذا مع قال ما الذي كان هذه بعد لا بين وقال خلال أو كما إن',
  fa: 'در به از که این را با است برای آن می‌شود شد شده کرد گفت خود یک تا هم بر های می بود نیز',
  ur: 'کے کی میں ہے اور سے نے کو کا کہ پر ہیں اس یہ کہا تھا بھی ایک کر',
  ps: 'په د چې او ته له کې یې دي هم کړي وو ویل سره شوي کړ دی',
  ckb: 'لە بە و بۆ کە ئەم لەگەڵ دەکات ئەو کرد وتی',
};

/** The languages that a word is common in. */
export const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly string[]> = languagesOfWord();

function languagesOfWord(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(LISTS))
    for (const word of new Set(words.split(' '))) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}

/** Letters that neighbours in the same script do not have. */
export const OWN_LETTERS: readonly (readonly [string, RegExp])[] = Object.entries({
  ru: /[ыэ]/g,
  uk: /[іїєґ]/g,
  sr: /[јљњђћ]/g,
  kk: /[әғқұһ]/g,
  tg: /[ӣҷӯҳ]/g,
  fa: /[پچژگ]/g,
  ar: /[ةىك]/g,
  ur: /[ٹڈڑےں]/g,
  ps: /[ځښړډټې]/g,
  ckb: /[ێۆڕڵ]/g,
  de: /ß/g,
  pl: /[łąęśż]/g,
  cs: /[ěřů]/g,
  tr: /[ğı]/g,
  hu: /[őű]/g,
  ro: /[țș]/g,
  vi: /[ơưđ]/g,
  pt: /[ãõ]/g,
  es: /[ñ¿]/g,
  da: /[æø]/g,
  nb: /[æø]/g,
});
