/** Values that stand in the wrong place, and what could stand there, in words. */
import { isList } from '../json-value.ts';
import type { JsonValue } from '../policy.ts';
import { quoted } from '../wording.ts';

const NOUNS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['int', 'a whole number'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['tuple', 'a list'],
  ['object', 'a mapping of keys'],
  ['record', 'a mapping of keys'],
]);

export function nounOf(expected: string): string {
  return NOUNS.get(expected) ?? expected;
}

/** Text, number, boolean are how one value can be written: `a value`. */
export function alternatives(expected: readonly string[]): string {
  const isScalar = ['text', 'a number', 'true or false'].every((noun) => expected.includes(noun));
  const rest = isScalar
    ? expected.filter((noun) => !['text', 'a number', 'true or false'].includes(noun))
    : expected;
  return [...(isScalar ? ['a name or value'] : []), ...rest].join(' or ');
}

export function described(value: JsonValue): string {
  if (value === null) {
    return 'nothing';
  }
  if (typeof value === 'string') {
    return value === '' ? 'an empty text' : `the text ${quoted(value)}`;
  }
  if (typeof value === 'object') {
    return isList(value) ? `a list of ${value.length}` : 'a mapping of keys';
  }
  return `${typeof value === 'number' ? 'the number' : 'the value'} ${quoted(String(value))}`;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function sizeText(origin: string, relation: string, size: number | bigint): string {
  switch (origin) {
    case 'string':
      return `text with ${relation} ${size} character${size === 1 ? '' : 's'}`;
    case 'array':
      return `a list of ${relation} ${size} items`;
    default:
      return `a number ${relation} ${size}`;
  }
}
