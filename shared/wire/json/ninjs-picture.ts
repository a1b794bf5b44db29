import { digitalSourceTypeOf } from '../../story/digital-source-type.ts';
import { visibleText } from '../../story/xhtml.ts';
import { cleanBody } from '../body/clean-body.ts';
import { parseHtml } from '../body/html-tree.ts';
import { looksLikeMarkup } from '../body/markup-body.ts';
import { positive } from '../body/media.ts';
import { cleanLine, type Reading } from '../item-fields.ts';
import type { Rendition, WireItem, WirePicture } from '../wire-item.ts';
import { isObject, type JsonObject, numberAt, objectsAt, textAt, textsAt } from './parse-json.ts';

/** The picture (video, sound) that a ninjs object stands for. */
export function pictureOfNinjs(value: JsonObject, kind: WireItem['kind'], reading: Reading): WirePicture {
  const id = textAt(value, 'uri', 'guid');
  const headline = cleanLine(textAt(value, 'headline') ?? firstValue(value, 'headlines'));
  const caption = captionOf(value, reading);
  const byline = cleanLine(textAt(value, 'byline', 'by'));
  const creditLine = cleanLine(textAt(value, 'creditline', 'creditLine', 'credit'));
  const copyright = cleanLine(
    textAt(value, 'copyrightnotice', 'copyrightNotice', 'copyrightholder', 'copyrightHolder'),
  );
  const usageTerms = cleanLine(textsAt(value, 'usageterms', 'usageTerms').join(' '));
  const alternativeText = cleanLine(textAt(value, 'alttext', 'altText'));
  const digitalSourceType = sourceTypeOfNinjs(value);
  return {
    kind: kind === 'text' || kind === 'composite' ? 'picture' : kind,
    ...(id === undefined ? {} : { id }),
    ...(headline === undefined ? {} : { headline }),
    ...(caption === undefined ? {} : { caption }),
    ...(creditLine === undefined ? {} : { creditLine }),
    ...(byline === undefined ? {} : { byline }),
    ...(copyright === undefined ? {} : { copyright }),
    ...(usageTerms === undefined ? {} : { usageTerms }),
    ...(alternativeText === undefined ? {} : { alternativeText }),
    ...(digitalSourceType === undefined ? {} : { digitalSourceType }),
    renditions: renditionsOf(value),
  };
}

/** ninjs 1.6 has a string, 2.2 and 3.1 an object with `uri` and `name`. */
export function sourceTypeOfNinjs(value: JsonObject): string | undefined {
  const made = value.digitalsourcetype ?? value.digitalSourceType;
  return digitalSourceTypeOf(isObject(made) ? textAt(made, 'uri', 'name') : textAt({ made }, 'made'));
}

const firstValue = (value: JsonObject, field: string): string | undefined =>
  objectsAt(value, field)
    .map((one) => textAt(one, 'value'))
    .find((text) => text !== undefined);

/** The description made for captions, else any: plain text before markup. */
function captionOf(value: JsonObject, reading: Reading): string | undefined {
  const listed = objectsAt(value, 'descriptions');
  const preferred =
    listed.find((one) =>
      /caption|text|plain/i.test(`${textAt(one, 'role')} ${textAt(one, 'contenttype', 'contentType')}`),
    ) ?? listed[0];
  const text =
    textAt(
      value,
      'description_text',
      'description_caption',
      'description_xhtml',
      'description_html',
      'description_caption_xhtml',
    ) ?? (preferred === undefined ? undefined : textAt(preferred, 'value'));
  if (text === undefined) return undefined;
  const shown = looksLikeMarkup(text) ? visibleText(cleanBody([parseHtml(text, reading.deadline)]).body) : text;
  return cleanLine(shown);
}

/** Renditions as an object with names (1.x) or as an array (2.x, 3.x). */
function renditionsOf(value: JsonObject): Rendition[] {
  const field = value.renditions;
  const named: [string | undefined, JsonObject][] = isObject(field)
    ? Object.entries(field).flatMap(([name, one]): [string, JsonObject][] => (isObject(one) ? [[name, one]] : []))
    : objectsAt(value, 'renditions').map((one) => [textAt(one, 'name'), one]);
  const found: Rendition[] = [];
  for (const [name, one] of named) {
    const href = textAt(one, 'href', 'url');
    if (href === undefined) continue;
    const mediaType = textAt(one, 'mimetype', 'contenttype', 'contentType', 'format');
    const width = positive(numberAt(one, 'width'));
    const height = positive(numberAt(one, 'height'));
    const bytes = positive(numberAt(one, 'sizeinbytes', 'sizeInBytes', 'filesize'));
    found.push({
      href,
      ...(name === undefined ? {} : { name }),
      ...(mediaType?.includes('/') === true ? { mediaType } : {}),
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
      ...(bytes === undefined ? {} : { bytes }),
    });
  }
  return found;
}
