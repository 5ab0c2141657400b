/** What differs between two versions of one thing, key by key, in words short enough for a table. */
import { isList, isObject, sortedJson } from '../json-value.ts';
import type { JsonValue } from '../policy.ts';
import type { PolicyChange } from '../policy-change.ts';
import { visible } from '../wording.ts';

/** What a thing says under each of its keys; a key that says nothing is left out. */
export type Keys = ReadonlyMap<string, JsonValue>;

/** Of one key from the base to the head. `changed`: neither stricter nor looser, or both. */
export type Direction = 'same' | 'stricter' | 'looser' | 'changed';

const LONGEST_VALUE = 60;
const LONGEST_SIDE = 240;

export function keysOf(entries: Readonly<Record<string, JsonValue | undefined>>): Keys {
  return new Map(
    Object.entries(entries).flatMap(([key, value]): readonly (readonly [string, JsonValue])[] =>
      value === undefined || isEmpty(value) ? [] : [[key, value]],
    ),
  );
}

function isEmpty(value: JsonValue): boolean {
  return (isList(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);
}

/** Keys whose values differ, those that the base has first. */
export function differingKeys(base: Keys, head: Keys): readonly string[] {
  const all = [...new Set([...base.keys(), ...head.keys()])];
  return all.filter((key) => textAt(base, key) !== textAt(head, key));
}

function textAt(keys: Keys, key: string): string | undefined {
  const value = keys.get(key);
  return value === undefined ? undefined : sortedJson(value);
}

/** `from` and `to` of a change: the keys with what they say on each side; a side that says nothing of them is absent. */
export function sidesOf(keys: readonly string[], base: Keys, head: Keys): Pick<PolicyChange, 'from' | 'to'> {
  const [from, to] = [sideText(keys, base), sideText(keys, head)];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** `max: 0.1, warn: 0.08`; undefined when none of the keys is there. */
export function sideText(keys: readonly string[], side: Keys): string | undefined {
  const said = keys.flatMap((key) => {
    const value = side.get(key);
    return value === undefined ? [] : [`${cut(visible(key), LONGEST_VALUE)}: ${valueText(value)}`];
  });
  return said.length === 0 ? undefined : cut(said.join(', '), LONGEST_SIDE);
}

function valueText(value: JsonValue): string {
  return cut(visible(typeof value === 'string' ? value : sortedJson(value)), LONGEST_VALUE);
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** One word for a whole thing that differs in keys with these directions. */
export function combined(directions: readonly Direction[]): 'stricter' | 'looser' | 'changed' {
  const has = (direction: Direction): boolean => directions.includes(direction);
  if (has('changed') || has('stricter') === has('looser')) {
    return 'changed';
  }
  return has('stricter') ? 'stricter' : 'looser';
}

/** Of a number of which less is stricter. */
export function fewer(base: number, head: number): Direction {
  if (base === head) {
    return 'same';
  }
  return head < base ? 'stricter' : 'looser';
}

/** Of a range that has to hold a value: a narrower one inside the other is stricter. */
export function narrower(base: readonly [number, number], head: readonly [number, number]): Direction {
  const isInside = head[0] >= base[0] && head[1] <= base[1];
  const isAround = head[0] <= base[0] && head[1] >= base[1];
  if (isInside && isAround) {
    return 'same';
  }
  return isInside ? 'stricter' : isAround ? 'looser' : 'changed';
}

/** Of a list of what is asked for, in any order: more is stricter. */
export function wider(base: readonly string[], head: readonly string[]): Direction {
  const isKept = base.every((each) => head.includes(each));
  const isKnown = head.every((each) => base.includes(each));
  if (isKept && isKnown) {
    return 'same';
  }
  return isKept ? 'stricter' : isKnown ? 'looser' : 'changed';
}
