/** An absolute http, https or mailto address without white space, control characters and brackets; else undefined. */
export function safeAddress(raw: string | undefined): string | undefined {
  const address = raw?.replace(/[\u0000-\u0020\u007f-\u009f\u00a0\u200b-\u200f\u2028-\u202e\ufeff]/g, '') ?? '';
  if (!/^(?:https?:\/\/[^/?#]|mailto:[^?])/i.test(address) || address.length > 4096) return undefined;
  return address
    .replace(/[<>"'`\\^{}|]/g, (character) => encodeURIComponent(character).replace("'", '%27'))
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, '');
}
