import { agencies } from './agencies.ts';

const codes = new Map<string, string>();
for (const agency of agencies)
  for (const alias of agency.aliases)
    if (/^\p{L}{3}$/u.test(alias)) {
      const code = alias.toLowerCase();
      for (const swapped of [`${code[1]}${code[0]}${code[2]}`, `${code[0]}${code[2]}${code[1]}`])
        if (!codes.has(swapped)) codes.set(swapped, agency.id);
    }

/** The agency whose three-letter code was printed with two neighbouring letters swapped ("edp" for epd). */
export function misprintedCode(printed: string): string | undefined {
  return codes.get(printed.toLowerCase());
}
