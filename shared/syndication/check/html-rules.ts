import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { directionOf } from '../../story/language.ts';
import type { PartnerRules } from '../profiles/partner-rules.ts';
import type { Finding } from './finding.ts';

/** Never taken by anybody. */
const DANGEROUS = new Set([
  'script',
  'style',
  'object',
  'embed',
  'form',
  'input',
  'link',
  'meta',
  'base',
  'frame',
  'frameset',
]);

interface HtmlFacts {
  readonly elements: Set<string>;
  readonly relative: Set<string>;
  readonly handlers: Set<string>;
  depth: number;
  sayingDirection: boolean;
}

/** Holds the HTML of one story against the partner's rules. */
export function htmlFindings(
  html: string,
  language: string | undefined,
  rules: PartnerRules,
  where: string,
): Finding[] {
  const facts = factsOf(html);
  const findings: Finding[] = [];
  const add = (level: Finding['level'], rule: string, words: string, mend: string) =>
    findings.push({ level, rule, where, words, mend });

  const dangerous = [...facts.elements].filter((name) => DANGEROUS.has(name));
  if (dangerous.length > 0) {
    add(
      'error',
      'html-dangerous',
      `the text has ${list(dangerous)}`,
      'take scripts, styles, forms and objects out of the text',
    );
  }
  if (facts.handlers.size > 0) {
    add(
      'error',
      'html-handlers',
      `elements carry ${[...facts.handlers].join(', ')}`,
      'take event handlers out of the text',
    );
  }
  if (facts.relative.size > 0) {
    const [first] = facts.relative;
    add(
      'error',
      'html-relative',
      `${facts.relative.size} address(es) are not whole, such as "${first}"`,
      'write whole addresses that start with https://',
    );
  }
  if (rules.html !== undefined) {
    const allowed = rules.html.elements;
    const refused = [...facts.elements].filter((name) => !allowed.has(name) && !DANGEROUS.has(name));
    if (refused.length > 0) {
      add(
        'warning',
        'html-elements',
        `${rules.partner} does not take ${list(refused)}`,
        'use the partner’s profile, which drops them, or replace them by simpler ones',
      );
    }
    if (facts.depth > rules.html.maximumDepth) {
      add(
        'error',
        'html-depth',
        `elements are nested ${facts.depth} deep; ${rules.partner} takes ${rules.html.maximumDepth}`,
        'flatten lists and tables',
      );
    }
  }
  if (language !== undefined && directionOf(language) === 'rtl' && !facts.sayingDirection) {
    add(
      'warning',
      'html-direction',
      'the text is written from right to left and does not say so',
      'put it into <div dir="rtl">',
    );
  }
  return findings;
}

function list(names: readonly string[]): string {
  return names.map((name) => `<${name}>`).join(', ');
}

function factsOf(html: string): HtmlFacts {
  const facts: HtmlFacts = {
    elements: new Set(),
    relative: new Set(),
    handlers: new Set(),
    depth: 0,
    sayingDirection: false,
  };
  const open: { node: DefaultTreeAdapterTypes.ParentNode; depth: number }[] = [{ node: parseFragment(html), depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const child of next.node.childNodes) {
      if (!('tagName' in child)) continue;
      look(child, facts);
      facts.depth = Math.max(facts.depth, next.depth + 1);
      open.push({ node: child, depth: next.depth + 1 });
    }
  }
  return facts;
}

function look(element: DefaultTreeAdapterTypes.Element, facts: HtmlFacts): void {
  facts.elements.add(element.tagName);
  for (const { name, value } of element.attrs) {
    if (name.startsWith('on')) facts.handlers.add(name);
    if (name === 'dir' && value === 'rtl') facts.sayingDirection = true;
    if ((name === 'href' || name === 'src') && !/^(https?:|mailto:|tel:|#)/i.test(value.trim()))
      facts.relative.add(value);
  }
}
