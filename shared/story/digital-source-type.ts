import * as z from 'zod';

/**
 * How content was made, where the sender says so: a code of IPTC's vocabulary `digitalsourcetype` ("digitalCapture",
 * "trainedAlgorithmicMedia", "humanEdits").
 */
export const digitalSourceType = z.string().regex(/^[A-Za-z]+$/);

/**
 * The code in the forms that wires use: `digsrctype:digitalCapture`, an address of the vocabulary, the bare code.
 * undefined for anything else: a source type that nobody understands says less than none.
 */
export function digitalSourceTypeOf(printed: string | undefined): string | undefined {
  return digitalSourceType.safeParse(printed?.trim().split(/[/:#]/).at(-1)).data;
}
