/** CycloneDX against its published schemas. They are compiled when the first bill of that version is read. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { CYCLONEDX_SCHEMAS } from './schemas.ts';

export const BOM_VERSIONS = ['1.5', '1.6', '1.7'] as const;
export type BomVersion = (typeof BOM_VERSIONS)[number];

export interface BomMistake {
  /** Keys of objects and places of arrays, from the outside in. */
  readonly path: readonly (string | number)[];
  /** JSON pointer (RFC 6901); empty: the whole. */
  readonly pointer: string;
  /** As the end of a sentence: `must have required property 'name'`. */
  readonly message: string;
}

const MOST_MISTAKES = 20;
/** Keywords whose own mistake only says that one of their branches has another. */
const BRANCHES: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'allOf', 'if', 'not']);

const compiled = new Map<string, ValidateFunction>();

/**
 * The first mistake of the whole, and the first of each component; at most 20, empty: it is valid. All mistakes of one place would cost the
 * square of their number in the library.
 */
export function bomMistakes(bom: unknown, version: BomVersion): readonly BomMistake[] {
  const [first] = mistakesBy(validatorOf(version, ''), bom, '', bom);
  if (first === undefined) {
    return [];
  }
  const component = validatorOf(version, '#/definitions/component');
  const mistakes = [first];
  for (const [index, each] of componentsOf(bom).entries()) {
    if (mistakes.length >= MOST_MISTAKES) {
      break;
    }
    const own = mistakesBy(component, each, `/components/${index}`, bom);
    mistakes.push(...own.filter(({ pointer }) => pointer !== first.pointer));
  }
  return mistakes;
}

function componentsOf(bom: unknown): readonly unknown[] {
  const found = typeof bom === 'object' && bom !== null && 'components' in bom ? bom.components : undefined;
  return Array.isArray(found) ? found : [];
}

/** At most one: the first that is no branch of others. */
function mistakesBy(
  validate: ValidateFunction,
  value: unknown,
  at: string,
  bom: unknown,
): readonly BomMistake[] {
  if (validate(value)) {
    return [];
  }
  const errors = validate.errors ?? [];
  const named = errors.filter(({ keyword }) => !BRANCHES.has(keyword));
  const [first] = [...named, ...errors];
  return first === undefined ? [] : [mistakeOf({ ...first, instancePath: at + first.instancePath }, bom)];
}

/** Of a bill of this version, or of a part of it by its JSON pointer. */
function validatorOf(version: BomVersion, part: string): ValidateFunction {
  const key = version + part;
  const validate =
    compiled.get(key) ?? ajv(version).compile({ $ref: `${CYCLONEDX}bom-${version}.schema.json${part}` });
  compiled.set(key, validate);
  return validate;
}

function mistakeOf(
  { instancePath, message = 'is not valid', params }: ErrorObject,
  bom: unknown,
): BomMistake {
  const extra: unknown = params['additionalProperty'];
  const what = typeof extra === 'string' ? `must not have the property '${extra.slice(0, 60)}'` : message;
  return { path: pathOf(instancePath, bom), pointer: instancePath, message: what };
}

function pathOf(pointer: string, bom: unknown): readonly (string | number)[] {
  const path: (string | number)[] = [];
  let at = bom;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(at)) {
      const index = Number(name);
      path.push(index);
      at = at[index];
    } else {
      path.push(name);
      at = Object.entries(Object(at)).find(([own]) => own === name)?.[1];
    }
  }
  return path;
}

const CYCLONEDX = 'http://cyclonedx.org/schema/';

/**
 * The schemas are constants, and valid ones (tested): to ask again at each start, or to polish code that reads a handful of bills,
 * takes a third of what compiling them takes.
 */
const KNOWN_SCHEMAS = { validateSchema: false, inlineRefs: false, code: { optimize: false } };

function ajv(version: BomVersion): Ajv {
  const own = new Ajv({ strict: false, logger: false, formats: FORMATS, ...KNOWN_SCHEMAS });
  // The library's own compares each item with each other: a bill with many components would take minutes.
  own.removeKeyword('uniqueItems');
  own.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate: areUnique });
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs', `bom-${version}`] as const) {
    own.addSchema(schemaOf(name));
  }
  return own;
}

const FORMATS = {
  date: /^\d{4}-\d{2}-\d{2}$/u,
  'date-time': /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/u,
  'idn-email': /^[^\s@]{1,256}@[^\s@]{1,256}$/u,
  'iri-reference': /^[^\s<>"{}|\\^`]{0,4096}$/u,
  uri: /^[a-z][a-z\d+.-]{0,60}:[^\s<>"{}|\\^`]{1,4096}$/iu,
};

function areUnique(isAsked: boolean, items: readonly unknown[]): boolean {
  return !isAsked || new Set(items.map(keyOf)).size === items.length;
}

/** The same text for values that are equal, in whatever order their keys stand. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

function schemaOf(name: keyof typeof CYCLONEDX_SCHEMAS): object {
  const schema: unknown = JSON.parse(CYCLONEDX_SCHEMAS[name]);
  if (typeof schema !== 'object' || schema === null) {
    throw new Error(`the schema ${name} is no object`);
  }
  return schema;
}
