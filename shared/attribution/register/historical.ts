import { list } from '../words/vocabulary.ts';
import type { Agency } from './agency.ts';

export const historical: readonly Agency[] = [
  {
    id: 'dapd',
    name: 'dapd / ddp (historical)',
    short: 'dapd',
    type: 'historical',
    country: 'DE',
    aliases: list`dapd; ddp; AP Deutschland`,
    note: 'insolvent 2012-13',
  },
  {
    id: 'notimex',
    name: 'Notimex',
    short: 'Notimex',
    type: 'historical',
    country: 'MX',
    aliases: list`Notimex; NTX`,
    note: 'closed 2023',
  },
  {
    id: 'havas',
    name: 'Agence Havas',
    short: 'Havas',
    type: 'historical',
    country: 'FR',
    aliases: list`Agence Havas; Havas`,
    note: 'to 1940; Havas today is an advertising group',
  },
  {
    id: 'wolff',
    name: 'Wolffs Telegraphisches Bureau',
    short: 'WTB',
    type: 'historical',
    country: 'DE',
    aliases: list`Wolffs Telegraphisches Bureau; WTB; Wolff`,
  },
  {
    id: 'stefani',
    name: 'Agenzia Stefani',
    short: 'Stefani',
    type: 'historical',
    country: 'IT',
    aliases: list`Agenzia Stefani; Stefani`,
  },
  {
    id: 'dnb',
    name: 'Deutsches Nachrichtenbüro',
    short: 'DNB',
    type: 'historical',
    country: 'DE',
    aliases: list`Deutsches Nachrichtenbüro; DNB; D.N.B.; D. N. B.`,
  },
  {
    id: 'domei',
    name: 'Domei Tsushin',
    short: 'Domei',
    type: 'historical',
    country: 'JP',
    aliases: list`Domei Tsushin; Domei`,
    native: {
      ja: list`同盟通信`,
    },
  },
];
