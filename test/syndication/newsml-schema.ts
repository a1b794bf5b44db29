import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RelaxNGValidator, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { fsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { sharedFolder } from '../shared-folder.ts';

const schemas = sharedFolder('schemas');

/** Whether the schemas lie beside the repository; tests that need them say so in their title. */
export const SCHEMAS_MISSING = schemas === undefined;

let registered = false;

function schemaDocument(...inside: string[]): XmlDocument {
  if (schemas === undefined) throw new Error('the schemas are not there');
  if (!registered) registered = xmlRegisterInputProvider(fsInputProviders);
  const file = path.join(schemas, ...inside);
  return XmlDocument.fromBuffer(readFileSync(file), { url: file });
}

let newsMl: XsdValidator | undefined;
let atom: RelaxNGValidator | undefined;

/** What the NewsML-G2 2.35 schema finds wrong; empty when nothing. */
export function newsMlSchemaFaults(bytes: Uint8Array): string[] {
  newsMl ??= XsdValidator.fromDoc(schemaDocument('newsml-g2', 'NewsML-G2_2.35-spec-All-Power.xsd'));
  return faults(bytes, newsMl);
}

/** What the grammar of RFC 4287, appendix B, finds wrong; empty when nothing. */
export function atomSchemaFaults(bytes: Uint8Array): string[] {
  atom ??= RelaxNGValidator.fromDoc(schemaDocument('atom', 'atom.rng'));
  return faults(bytes, atom);
}

function faults(bytes: Uint8Array, validator: { validate(document: XmlDocument): void }): string[] {
  const document = XmlDocument.fromBuffer(bytes);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n').filter((line) => line !== '');
  } finally {
    document.dispose();
  }
}
