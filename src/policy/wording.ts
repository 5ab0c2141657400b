import leven from 'leven';

const LONGEST = 80;
const LISTED = 20;

/** Something from a file, in backticks: control and direction characters made visible, cut to 80 characters. */
export function quoted(value: string): string {
  const cut = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return `\`${visible(cut)}\``;
}

/** Control characters, line separators and text direction marks as `\u{…}`: nothing can break out of a line of a log. */
export function visible(value: string): string {
  return value.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** `` `a`, `b` and 3 more ``; `nothing` for an empty list. */
export function listed(names: readonly string[]): string {
  if (names.length === 0) {
    return 'nothing';
  }
  const shown = names.slice(0, LISTED).map(quoted).join(', ');
  return names.length > LISTED ? `${shown} and ${names.length - LISTED} more` : shown;
}

/**
 * The name that was most likely meant: the same but for case, separators or Unicode form, else the one at the smallest
 * edit distance, at most a third of its length (two at least). Undefined when nothing is near.
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const wanted = folded(name);
  const same = names.find((each) => folded(each) === wanted || folded(lastPart(each)) === wanted);
  if (same !== undefined || wanted === '' || wanted.length > LONGEST) {
    return same;
  }
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const each of names) {
    const distance = Math.min(
      editDistance(wanted, folded(each), limit),
      editDistance(wanted, folded(lastPart(each)), limit),
    );
    if (distance <= limit && distance < wanted.length && (best === undefined || distance < best.distance)) {
      best = { name: each, distance };
    }
  }
  return best?.name;
}

/** A suggestion when there is one, then the names that exist. */
export function meant(name: string, names: readonly string[], kind: string): string {
  const near = nearest(name, names);
  const known = `${kind}: ${listed(names)}.`;
  return near === undefined ? known : `Did you mean ${quoted(near)}? ${known}`;
}

/** Above `limit` only that it is above. The same letters in another order are nearer than any other letter. */
function editDistance(a: string, b: string, limit: number): number {
  return [...a].toSorted().join('') === [...b].toSorted().join('')
    ? 0.5
    : leven(a, b, { maxDistance: limit + 1 });
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]/gu, '');
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
