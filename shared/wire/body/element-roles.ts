/**
 * What the elements that wires put into bodies (XHTML, HTML as served, NITF 2.5–3.6, NewsML's bare `p`) become in a clean
 * body. An element in no table is transparent: its text stays, its tag goes. So nothing is lost by being unknown.
 */

/** Elements that make a text block, and the block they make. */
export const TEXT_BLOCKS: Readonly<Record<string, 'p' | 'h2' | 'h3' | 'h4' | undefined>> = table({
  p: 'p',
  address: 'p',
  tagline: 'p',
  h1: 'h2',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
  hl1: 'h2',
  hl2: 'h2',
  summary: 'p',
  legend: 'p',
});

/** Elements that only hold blocks: they end a line before and after, and leave no trace. */
export const CONTAINERS = new Set(
  (
    'html body div section article main header footer aside nav center details dialog fieldset form hgroup search noframes ' +
    'nitf body.head body.content body.end block body-content hedline byline dateline distributor abstract series note ' +
    'copyrite credit datasource content nitf-table bibliography fn option optgroup select frameset'
  ).split(' '),
);

/** Elements kept inside a line, by the name they are kept under. */
export const INLINE: Readonly<Record<string, string | undefined>> = table({
  a: 'a',
  b: 'b',
  strong: 'strong',
  i: 'i',
  em: 'em',
  u: 'u',
  s: 's',
  strike: 's',
  del: 's',
  q: 'q',
  cite: 'cite',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sub: 'sub',
  sup: 'sup',
  span: 'span',
  bdi: 'span',
  bdo: 'span',
  lang: 'span',
});

/** Elements whose content nobody reads: programs, styles, controls and things embedded from elsewhere. */
export const REMOVED: Readonly<Record<string, string | undefined>> = table({
  script: 'script',
  style: 'style sheet',
  template: 'template',
  noscript: 'script',
  head: '',
  title: '',
  meta: '',
  link: '',
  base: '',
  input: 'form field',
  textarea: 'form field',
  button: 'button',
  datalist: 'form field',
  iframe: 'embedded frame',
  frame: 'embedded frame',
  object: 'embedded object',
  embed: 'embedded object',
  applet: 'embedded object',
  param: '',
  canvas: 'drawing',
  svg: 'drawing',
  'alt-code': '',
  'media-metadata': '',
  'media-object': '',
});

/** Elements that stand for a picture, graphic, video or sound. */
export const MEDIA: Readonly<Record<string, 'picture' | 'video' | 'audio' | undefined>> = table({
  img: 'picture',
  image: 'picture',
  picture: 'picture',
  video: 'video',
  audio: 'audio',
  media: 'picture',
});

function table<T>(entries: Record<string, T>): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
