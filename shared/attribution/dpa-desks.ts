/** Regional services of dpa (reference: the agency's desk codes): `dpa/lno`. */
export const DPA_DESKS = new Set([
  'lno',
  'lni',
  'lsw',
  'lby',
  'lhe',
  'lnw',
  'lrs',
  'lth',
  'lsn',
  'lsa',
  'lbn',
  'lmv',
  'lnd',
]);
