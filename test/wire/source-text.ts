import { unescapeXml } from '../../shared/story/xhtml.ts';

/**
 * The visible text of a wire file's body, found without the readers: tags cut out of the raw source by plain string
 * work. Slow and simple on purpose, so that it can be an independent witness.
 */
export function sourceText(format: string, raw: string): string {
  switch (format) {
    case 'newsml-g2': {
      const marked = [...raw.matchAll(/<((?:\w+:)?inlineXML)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , body = '']) => body);
      const plain = [...raw.matchAll(/<inlineData\b[^>]*>(?:<!\[CDATA\[)?([\s\S]*?)(?:\]\]>)?<\/inlineData>/g)].map(
        ([, body = '']) => body,
      );
      return (marked.length > 0 ? marked : plain).map(withoutTags).join(' ');
    }
    case 'dpa-digitalwires': {
      const { article_html: article, infobox_html: box } = JSON.parse(raw) as {
        article_html?: string;
        infobox_html?: string;
      };
      return withoutTags(`${article ?? ''} ${box ?? ''}`.replace(/&nbsp;/g, ' '));
    }
    case 'ninjs':
      return withoutTags(ninjsBody(JSON.parse(raw) as NinjsBodies).replace(/&nbsp;/g, ' '));
    case 'plain-text':
      return raw.replace(/[\u0000-\u0008\u000e-\u001f]/g, ' ').replace(/^Source:/, '');
    case 'newsml-1':
      return [...raw.matchAll(/<DataContent>([\s\S]*?)<\/DataContent>/g)]
        .map(([, body = '']) => withoutTags(body))
        .join(' ');
    case 'nitf':
      return withoutTags(/<body\.content>([\s\S]*?)<\/body\.content>/.exec(raw)?.[1] ?? '');
    case 'iptc7901':
      return raw
        .replace(/^[\s\S]*?\u0002/, '')
        .replace(/\u0003[\s\S]*$/, '')
        .replace(/[|\u0000-\u0008\u007f]/g, ' ')
        .replace(/ =\r?\n| *<\r?$|^\^/gm, '\n');
    default:
      return raw;
  }
}

function withoutTags(markup: string): string {
  const shown = markup
    .replace(/<!--[\s\S]*?-->/g, '')
    // dpa prints date and slugline, which are metadata, into the page header as well.
    .replace(/<time\b[^>]*>[^<]*<\/time>|<ul class="slugline">[\s\S]*?<\/ul>/g, ' ')
    .replace(/<((?:\w+:)?(?:head|media|script|style))\b[^>]*(?:\/>|>[\s\S]*?<\/\1>)/g, ' ')
    .replace(/<[^>]*>/g, ' ');
  return unescapeXml(shown);
}

/** All that is not white space: what may not be lost, doubled or moved. */
export function inkOf(text: string): string {
  return text.replace(/[\s\u00a0]+/g, '');
}

interface NinjsBodies {
  readonly body_xhtml?: string;
  readonly body_html?: string;
  readonly bodies?: readonly {
    readonly value: string;
    readonly contentType?: string;
    readonly contenttype?: string;
    readonly role?: string;
  }[];
}

function ninjsBody({ body_xhtml: xhtml, body_html: html, bodies = [] }: NinjsBodies): string {
  const marked = bodies.find((body) => /html/.test(`${body.contentType}${body.contenttype}${body.role}`));
  const nitf = bodies.find((body) => body.value.includes('<nitf'))?.value;
  return (
    xhtml ??
    html ??
    marked?.value ??
    (nitf === undefined ? bodies[0]?.value : /<body\.content>([\s\S]*)<\/body\.content>/.exec(nitf)?.[1]) ??
    ''
  );
}
