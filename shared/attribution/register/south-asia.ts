import { list } from '../words/vocabulary.ts';
import type { Agency } from './agency.ts';

export const southAsia: readonly Agency[] = [
  {
    id: 'pti',
    name: 'Press Trust of India',
    short: 'PTI',
    type: 'news-agency',
    country: 'IN',
    aliases: list`Press Trust of India; PTI; PTI Bhasha`,
    native: {
      hi: list`पीटीआई; पीटीआई-भाषा; भाषा; पीटीआइ`,
      mr: list`पीटीआय`,
    },
    commonWords: list`भाषा`,
  },
  {
    id: 'ani',
    name: 'Asian News International',
    short: 'ANI',
    type: 'news-agency',
    country: 'IN',
    aliases: list`Asian News International; ANI`,
    native: {
      hi: list`एएनआई; एएनआइ`,
    },
  },
  {
    id: 'ians',
    name: 'Indo-Asian News Service',
    short: 'IANS',
    type: 'news-agency',
    country: 'IN',
    aliases: list`Indo-Asian News Service; IANS`,
    native: {
      hi: list`आईएएनएस; आइएएनएस`,
    },
  },
  {
    id: 'uni',
    name: 'United News of India',
    short: 'UNI',
    type: 'news-agency',
    country: 'IN',
    aliases: list`United News of India; UNI`,
    native: {
      hi: list`यूएनआई; वार्ता`,
      ur: list`یو این آئی`,
    },
    commonWords: list`वार्ता`,
  },
  {
    id: 'app',
    name: 'Associated Press of Pakistan',
    short: 'APP',
    type: 'news-agency',
    country: 'PK',
    aliases: list`Associated Press of Pakistan; APP`,
    native: {
      ur: list`اے پی پی`,
    },
  },
  {
    id: 'bss',
    name: 'Bangladesh Sangbad Sangstha',
    short: 'BSS',
    type: 'news-agency',
    country: 'BD',
    aliases: list`Bangladesh Sangbad Sangstha; BSS`,
    native: {
      bn: list`বাসস`,
    },
  },
  {
    id: 'unb',
    name: 'United News of Bangladesh',
    short: 'UNB',
    type: 'news-agency',
    country: 'BD',
    aliases: list`United News of Bangladesh; UNB`,
    native: {
      bn: list`ইউএনবি`,
    },
  },
  {
    id: 'pajhwok',
    name: 'Pajhwok Afghan News',
    short: 'Pajhwok',
    type: 'news-agency',
    country: 'AF',
    aliases: list`Pajhwok Afghan News; Pajhwok`,
    native: {
      fa: list`پژواک`,
      ps: list`پژواک`,
    },
    commonWords: list`پژواک`,
  },
  {
    id: 'bakhtar',
    name: 'Bakhtar News Agency',
    short: 'Bakhtar',
    type: 'news-agency',
    country: 'AF',
    aliases: list`Bakhtar News Agency; Bakhtar`,
    native: {
      fa: list`باختر`,
    },
    commonWords: list`باختر`,
  },
];
