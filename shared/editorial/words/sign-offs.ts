/**
 * What a desk signs its copy with. Only ever looked for in the last line of a body; each expression has to match the
 * whole line as printed. "X contributed to this report.", "(Reporting by …)" are public and match none.
 */
export const SIGN_OFFS: readonly { readonly agency: string; readonly pattern: RegExp }[] = [
  // AFP, EFE: initials joined by slashes and hyphens, "bur-dar-gl/fz", "asl/tib/pid/cac".
  { agency: 'initials', pattern: /^\p{Ll}{1,5}(?:-\p{Ll}{1,5}){0,4}(?:\/\p{Ll}{1,5}(?:-\p{Ll}{1,5}){0,3}){1,6}\.?$/u },
  // AFP Arabic: single letters with blanks, "ماب/ب ق", "ع ز/ماب/ب ق", "سب-لال/كام/شي".
  {
    agency: 'AFP',
    pattern:
      /^[\u0620-\u064a]{1,4}(?:[\s-][\u0620-\u064a]{1,4}){0,3}(?:\/[\u0620-\u064a]{1,4}(?:[\s-][\u0620-\u064a]{1,4}){0,3}){1,6}$/u,
  },
  // dpa's closing line: "dpa kre/su yysw a3 lün mda", "dpa s5".
  { agency: 'dpa', pattern: /^dpa(?: [\p{Ll}\d]{1,6}(?:\/[\p{Ll}\d]{1,5}){0,4}){1,8}$/u },
  // PAP: "kk/ mal/ jar/".
  { agency: 'PAP', pattern: /^\p{Ll}{2,5}\/(?: \p{Ll}{2,5}\/){0,5}$/u },
  { agency: 'Kyodo', pattern: /^={1,3}\s?Kyodo(?: News)?$/iu },
  // AAP: "AAP RTV", "AAP RESULTS", "AAP jd/mp".
  { agency: 'AAP', pattern: /^AAP (?:RTV|RESULTS|FIELDS|\p{Lu}{2,8}|\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3})$/u },
  // AFP's old trailer, "AFP 310544 AOU 97"; AP's, "AP-WF-05-09-17 0056GMT".
  { agency: 'AFP', pattern: /^AFP \d{6} \p{Lu}{3,4} \d{2}$/u },
  { agency: 'AP', pattern: /^AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}GMT<?$/u },
];

/** Marks that say that the copy is over: nobody prints them. Folded, the whole last line. */
export const END_MARKS: ReadonlySet<string> = new Set([
  'end',
  'ends',
  '-ends-',
  '- ends -',
  '-end-',
  '- end -',
  '(end)',
  '(ends)',
  '-30-',
  '- 30 -',
  '###',
  '# # #',
  '####',
  '*** end ***',
  '(끝)',
  '끝',
  '(完)',
  '(fin)',
  '-fin-',
  '- fin -',
  '(schluss)',
  '(mehr)',
  '(folgt mehr)',
  '(more)',
  '- more -',
  '-more-',
  '(يتبع)',
  '(انتهي)',
  '=',
  '___',
  '___=',
]);
