import type { LanguageMarkers } from './marker-words.ts';

/** Swedish, Norwegian, Danish and Finnish: TT, NTB, Ritzau, STT. */
export const NORDIC_MARKERS: Readonly<Record<string, LanguageMarkers>> = {
  sv: {
    kill: {
      alone: 'annullerad|makuleras|makulerad|utgår|dras tillbaka|kill',
      phrase: 'telegrammet utgår|artikeln dras tillbaka|texten makuleras',
    },
    withhold: { alone: 'publicera ej|använd ej|får ej publiceras', phrase: 'publicera inte|får ej publiceras' },
    'not-for-publication': { phrase: 'ej för publicering|inte för publicering' },
    correction: { leading: 'rättelse|rättad|korrigering|korr' },
    update: { leading: 'uppdatering|uppdaterad|ny version' },
    alert: { leading: 'blixt|flash|brådskande' },
    advisory: { alone: 'till redaktionen|planering', phrase: 'till redaktionerna' },
  },
  nb: {
    kill: {
      alone: 'annulleres|annullert|trekkes|tilbaketrukket|utgår|makuleres|kill',
      phrase: 'meldingen trekkes|saken trekkes tilbake|meldingen annulleres',
    },
    withhold: { alone: 'ikke publiser|må ikke publiseres', phrase: 'ikke publiser|må ikke publiseres' },
    'not-for-publication': { phrase: 'ikke for publisering' },
    correction: { leading: 'rettelse|retting|korreksjon|rettet' },
    update: { leading: 'oppdatering|oppdatert|ny versjon|utvidet' },
    alert: { leading: 'hast|ekstra' },
    advisory: { alone: 'til redaksjonen|til red|til vaktsjef', phrase: 'til redaksjonene' },
  },
  da: {
    kill: {
      alone: 'annulleres|annulleret|trækkes tilbage|tilbagetrukket|udgår',
      phrase: 'telegrammet annulleres|historien trækkes tilbage|telegrammet udgår',
    },
    withhold: { alone: 'må ikke publiceres|må ikke bruges', phrase: 'må ikke bringes|må ikke publiceres' },
    correction: { leading: 'rettelse|rettet|korrektion' },
    update: { leading: 'opdatering|opdateret|ny version' },
    alert: { leading: 'lyn|haster' },
    advisory: { alone: 'til redaktionen', phrase: 'til redaktionerne' },
  },
  fi: {
    kill: {
      alone: 'peruttu|perutaan|poistettu|mitätöity|kill',
      phrase: 'uutinen perutaan|uutinen on peruttu|juttu perutaan|uutinen vedetään pois',
    },
    withhold: { alone: 'ei saa julkaista|älä julkaise', phrase: 'ei saa julkaista|älkää julkaisko' },
    'not-for-publication': { phrase: 'ei julkaistavaksi|ei julkisuuteen' },
    correction: { leading: 'korjaus|korjattu|oikaisu|täsmennys' },
    update: { leading: 'päivitys|päivitetty|täydennys|uusi versio' },
    alert: { leading: 'pika|kiire|pikauutinen' },
    advisory: { alone: 'toimituksille|uutislista', phrase: 'tiedoksi toimituksille|toimituksille tiedoksi' },
  },
};
