/** Which licence a text names: an expression of SPDX, or a licence of models that SPDX does not have. */
import leven from 'leven';
import parse from 'spdx-expression-parse';
import spdxIds from 'spdx-license-list/simple.js';
import type { Obligation } from './names.ts';
import { ADDRESSES, ALIASES, NAMES_NONE, OBLIGATIONS, OWN_LICENCES } from './names.ts';

/** One licence of an expression. */
export interface Licence {
  readonly id: string;
  readonly obligations: readonly Obligation[];
}

/** `A OR B`: one of the choices is enough. `A AND B`: all licences of a choice hold. At least one choice of at least one. */
export type Choices = readonly (readonly Licence[])[];

export type Identified =
  | { readonly known: true; readonly id: string; readonly choices: Choices }
  /** `nearest`: ids that look like what is written, the nearest first. */
  | { readonly known: false; readonly nearest: readonly string[] };

const MOST_LETTERS = 200;
const MOST_CHOICES = 64;

const CANONICAL: ReadonlyMap<string, string> = new Map([...spdxIds].map((id) => [id.toLowerCase(), id]));
const UNKNOWN: Identified = { known: false, nearest: [] };

export function identify(text: string): Identified {
  const written = text.trim();
  const name = written
    .toLowerCase()
    .replace(/^licen[cs]e:/u, '')
    .trim();
  if (written.length > MOST_LETTERS || name === '' || NAMES_NONE.has(name)) {
    return UNKNOWN;
  }
  if (Object.hasOwn(OWN_LICENCES, name)) {
    return { known: true, id: name, choices: [[licenceOf(name)]] };
  }
  const spdx =
    ofAddress(name) ?? (Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined) ?? canonical(written);
  const choices = choicesIn(spdx);
  return choices === undefined
    ? { known: false, nearest: nearestTo(name) }
    : { known: true, id: spdx, choices };
}

/** `https://creativecommons.org/licenses/by-sa/4.0/deed.en` → `CC-BY-SA-4.0`. */
function ofAddress(name: string): string | undefined {
  const address = /^https?:\/\/(?:www\.)?(.+)$/u.exec(name)?.[1];
  if (address === undefined) {
    return undefined;
  }
  const [, kind, version] = /^creativecommons\.org\/licenses\/([a-z-]{2,8})\/(\d\.\d)/u.exec(address) ?? [];
  const [, listed] =
    /^(?:spdx\.org\/licenses|opensource\.org\/licenses?)\/([\w.+-]{1,60}?)(?:\.html|\.json)?\/?$/u.exec(
      address,
    ) ?? [];
  return (
    ADDRESSES.find(([pattern]) => pattern.test(address))?.[1] ??
    (kind === undefined
      ? listed === undefined
        ? undefined
        : canonical(listed)
      : canonical(`cc-${kind}-${version}`))
  );
}

/** Ids in the letters of SPDX, which do not matter; its operators in capitals. */
function canonical(written: string): string {
  return written.replaceAll(/[\w.+-]+/gu, (token) => {
    const own = CANONICAL.get(token.toLowerCase());
    return own ?? (/^(?:and|or|with)$/iu.test(token) ? token.toUpperCase() : token);
  });
}

function choicesIn(expression: string): Choices | undefined {
  try {
    return choicesOf(parse(expression)).slice(0, MOST_CHOICES);
  } catch {
    // The parser refuses what is no expression by throwing: then it names no licence.
    return undefined;
  }
}

function choicesOf(node: ReturnType<typeof parse>): Choices {
  if (!('conjunction' in node)) {
    return [[licenceOf(node.license)]];
  }
  const [left, right] = [choicesOf(node.left), choicesOf(node.right)];
  return node.conjunction === 'or'
    ? [...left, ...right]
    : left.flatMap((one) => right.map((other) => [...one, ...other])).slice(0, MOST_CHOICES);
}

function licenceOf(id: string): Licence {
  const own = Object.hasOwn(OWN_LICENCES, id) ? OWN_LICENCES[id] : undefined;
  return { id, obligations: own ?? OBLIGATIONS.find(([pattern]) => pattern.test(id))?.[1] ?? ['unknown'] };
}

/** At most three, and none that is farther than a few letters. */
function nearestTo(name: string): readonly string[] {
  const known = [...CANONICAL].concat(Object.keys(OWN_LICENCES).map((id) => [id, id]));
  const most = Math.max(2, Math.floor(name.length / 4));
  return known
    .flatMap(([lower, id]) =>
      Math.abs(lower.length - name.length) > most ? [] : [{ id, distance: leven(lower, name) }],
    )
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}
