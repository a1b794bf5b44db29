import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../shared/wire/bytes/decode.ts';
import { unpack } from '../../shared/wire/bytes/unpack.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('the character encoding of a file', () => {
  it('believes a byte order mark before everything else', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>'),
    ]);
    expect(decode(bytes)).toMatchObject({ encoding: { name: 'utf-8', rule: 'byte order mark' } });
    expect(decode(bytes).text).toMatch(/^<\?xml/);
  });

  it('reads UTF-16 with and without a mark', () => {
    const text = '<?xml version="1.0" encoding="utf-16"?><a>Größe</a>';
    const little = Buffer.from(text, 'utf16le');
    expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), little])).text).toBe(text);
    expect(decode(little)).toMatchObject({
      text,
      encoding: { name: 'utf-16le', rule: 'content (zero bytes of UTF-16)' },
    });
  });

  it('finds UTF-8 in a file that declares iso-8859-1, as AFP sends it', () => {
    const found = decode(Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>procès-santé</a>'));
    expect(found.text).toContain('procès-santé');
    expect(found.encoding).toEqual({ name: 'utf-8', rule: 'content (declared iso-8859-1)' });
  });

  it('finds windows-1252 in a file that declares UTF-8', () => {
    const found = decode(latin1('<?xml version="1.0" encoding="UTF-8"?><a>\x93caf\xe9\x94 \x96 5 \x80</a>'));
    expect(found.text).toContain('“café” – 5 €');
    expect(found.encoding).toEqual({ name: 'windows-1252', rule: 'content (declared utf-8)' });
  });

  it('does not believe in UTF-16 that can be read byte by byte', () => {
    const found = decode(Buffer.from('<?xml version="1.0" encoding="utf-16"?><a>é</a>'));
    expect(found).toMatchObject({ encoding: { name: 'utf-8', rule: 'content (declared utf-16)' } });
  });

  it('reads the C1 range of iso-8859-1 as windows-1252, and iso-8859-15 as itself', () => {
    expect(decode(latin1('<?xml version="1.0" encoding="iso-8859-1"?><a>\x91x\x92</a>')).text).toContain('‘x’');
    expect(decode(latin1('<?xml version="1.0" encoding="iso-8859-15"?><a>5 \xa4</a>')).text).toContain('5 €');
  });

  it('takes copy without a declaration as UTF-8 when it is, else by the language of the source', () => {
    expect(decode(Buffer.from('Größe')).encoding).toEqual({ name: 'utf-8', rule: 'content' });
    expect(decode(latin1('Gr\xf6\xdfe'))).toMatchObject({
      text: 'Größe',
      encoding: { name: 'windows-1252', rule: 'content' },
    });
    const arabic = Buffer.from([0xc8, 0xed, 0xd1, 0xe6, 0xca]);
    expect(decode(arabic, 'ar')).toMatchObject({ text: 'بيروت', encoding: { name: 'windows-1256' } });
  });

  it('keeps stray single bytes in a text that is otherwise UTF-8', () => {
    const found = decode(Buffer.concat([Buffer.from('Größe, Höhe und Länge caf'), Buffer.from([0xe9])]));
    expect(found.text).toBe('Größe, Höhe und Länge café');
    expect(found.encoding.rule).toBe('content, mixed');
    expect(found.remarks).toEqual(['1 byte is not UTF-8 and was read as windows-1252.']);
  });

  it('refuses what no rule can read, and says what to do', () => {
    const cyrillic = Buffer.from(Array.from({ length: 200 }, (_x, at) => (at % 6 === 5 ? 0x20 : 0xe0 + (at % 30))));
    expect(() => decode(cyrillic)).toThrow(/Save it as UTF-8/);
    expect(() => decode(Buffer.from('<?xml version="1.0" encoding="x-martian"?><a>é</a>', 'latin1'))).toThrow(
      /x-martian/,
    );
  });

  it('gives every text back that was written in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const clean = text.replace(/[\u0000\u0080-\u009f\ufeff]/g, '');
        fc.pre(clean !== '');
        expect(decode(Buffer.from(clean)).text).toBe(clean);
      }),
    );
  });
});

describe('packed files', () => {
  it('unpacks gzip', () => {
    expect(Buffer.from(unpack(gzipSync('copy'), 1000).bytes).toString()).toBe('copy');
  });

  it('stops a bomb at the limit', () => {
    expect(() => unpack(gzipSync(Buffer.alloc(50_000_000)), 1_000_000)).toThrow(/unpacks to more than/);
  });

  it('refuses a damaged archive', () => {
    expect(() => unpack(gzipSync('copy copy copy').subarray(0, 15), 1000)).toThrow(/damaged or incomplete/);
  });
});
