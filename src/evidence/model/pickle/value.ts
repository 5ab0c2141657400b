/** What stands on the emulated stack: descriptions, never objects. */

/** None, booleans, floats, bytes: what cannot name or call anything. */
export interface PlainValue {
  readonly kind: 'plain';
  /** Of a byte string: where it stands in the part. */
  readonly bytes?: Place;
}

export interface Place {
  readonly start: number;
  readonly length: number;
}

/** What the file does not say: an entry of the memo that was never put, an out-of-band buffer, code of an extension. */
export interface UnknownValue {
  readonly kind: 'unknown';
}

export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
  /** There is more of it than is kept. */
  readonly isCut: boolean;
  /** Where it stands in the part, in UTF-8; absent where it is written otherwise. */
  readonly bytes?: Place;
}

export interface NumberValue {
  readonly kind: 'number';
  readonly value: number | bigint;
}

/** A class, a function or anything else that was imported. */
export interface GlobalValue {
  readonly kind: 'global';
  readonly module: string;
  /** May be dotted. */
  readonly name: string;
}

/** What calling something gave; an instance, when a class was called. */
export interface CallValue {
  readonly kind: 'call';
  readonly callee: Value;
  /** Positional arguments: a tuple, as a rule. */
  readonly args: Value;
  /** What BUILD gave it last. */
  state?: Value;
}

/** A tuple, list, dict (keys and values in turn) or set, of which the first members are kept. */
export interface ItemsValue {
  readonly kind: 'items';
  readonly type: 'tuple' | 'list' | 'dict' | 'set';
  readonly first: Value[];
  /** Members in all. */
  count: number;
  /** Members of members and so on, each as often as it stands somewhere: what writing it out would take. */
  weight: number;
  /** It is a member of something: what is put into it now, that has not weighed. */
  isHeld: boolean;
  /** Members that are containers, as far as they are kept for weighing again. */
  inner: ItemsValue[] | undefined;
}

/** What a loader finds by a persistent id. */
export interface PersistentValue {
  readonly kind: 'persistent';
  readonly id: Value;
}

export type Value =
  | PlainValue
  | UnknownValue
  | TextValue
  | NumberValue
  | GlobalValue
  | CallValue
  | ItemsValue
  | PersistentValue;

export const PLAIN: PlainValue = { kind: 'plain' };
export const UNKNOWN: UnknownValue = { kind: 'unknown' };

const SMALL: readonly NumberValue[] = Array.from({ length: 256 }, (_, value) => ({ kind: 'number', value }));

export function numberOf(value: number | bigint): NumberValue {
  return (typeof value === 'number' ? SMALL[value] : undefined) ?? { kind: 'number', value };
}

/** The text, when all of it is known. */
export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'text' && !value.isCut ? value.text : undefined;
}

/** A number that can be a size: an integer of at least 0. */
export function sizeOf(value: Value | undefined): number | undefined {
  return value?.kind === 'number' && typeof value.value === 'number' && value.value >= 0
    ? value.value
    : undefined;
}

export function nameOf({ module, name }: GlobalValue): string {
  return `${module}.${name}`;
}

export function isNamed(value: Value | undefined, name: string): boolean {
  return value?.kind === 'global' && nameOf(value) === name;
}

/** The members, when all of them are known. */
export function membersOf(value: Value | undefined, type: ItemsValue['type']): readonly Value[] | undefined {
  return value?.kind === 'items' && value.type === type && value.first.length === value.count
    ? value.first
    : undefined;
}

/** The value of a key of a dict, among the members that are kept. */
export function entryOf(value: Value | undefined, key: string): Value | undefined {
  if (value?.kind !== 'items' || value.type !== 'dict') {
    return undefined;
  }
  let found: Value | undefined;
  for (let index = 0; index + 1 < value.first.length; index += 2) {
    found = textOf(value.first[index]) === key ? value.first[index + 1] : found;
  }
  return found;
}

/** As a person would read it, cut to about `most` characters. */
export function written(value: Value, most: number, depth = 3): string {
  const text = uncut(value, most, depth);
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

function uncut(value: Value, most: number, depth: number): string {
  switch (value.kind) {
    case 'plain':
    case 'unknown':
      return '…';
    case 'text':
      return JSON.stringify(value.isCut ? `${value.text.slice(0, most)}…` : value.text);
    case 'number':
      return String(value.value);
    case 'global':
      return nameOf(value);
    case 'persistent':
      return 'persistent id';
    case 'call':
      return depth === 0 ? '…' : `${written(value.callee, most, depth - 1)}(…)`;
    case 'items':
      return depth === 0 ? '…' : members(value, most, depth - 1);
  }
}

function members({ type, first, count }: ItemsValue, most: number, depth: number): string {
  const shown = first.slice(0, 4).map((item) => written(item, most, depth));
  const all = (count > shown.length ? [...shown, '…'] : shown).join(', ');
  return type === 'tuple' ? `(${all})` : `${type}(${all})`;
}
