/**
 * Stands in the bundles for postcss, which sanitize-html wants for reading `style` attributes (100 kB). Feeds allow no `style`
 * attribute, so it is never asked; if it is, better a refused story than an unread style.
 */
export function parse(): never {
  throw new Error('style attributes are not read; do not allow them in sanitize-html');
}
