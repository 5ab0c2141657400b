/**
 * GitHub's part of the patterns of gitignore: `*`, `?`, `**`, a slash that anchors, a slash at the end for a folder; no `!`, no `[a-z]`.
 * Patterns come from a repository, so no regular expression is made of them: matching takes at most the product of both lengths.
 */

const MOST_LETTERS = 1000;
/** One letter that was written behind a backslash stands for itself. */
const STAR = '*';
const ANY = '**';

/** One letter to match: `*` and `?` are signs unless `isPlain`. */
interface Letter {
  readonly text: string;
  readonly isPlain: boolean;
}

type Segment = typeof ANY | readonly Letter[];

export interface PathPattern {
  readonly segments: readonly Segment[];
}

/** The pattern, or why there is none, as the end of a sentence. */
export function pathPattern(written: string): PathPattern | { readonly because: string } {
  const because = refusalOf(written);
  if (because !== undefined) {
    return { because };
  }
  const parts = written.split('/');
  const isFolder = parts.at(-1) === '';
  const isAnchored = parts.slice(0, isFolder ? -1 : undefined).length > 1;
  const named = parts.filter((part) => part !== '').map((part) => (part === ANY ? ANY : lettersOf(part)));
  const head: readonly Segment[] = isAnchored ? [] : [ANY];
  const tail: readonly Segment[] = isFolder ? [[sign(STAR)], ANY] : [ANY];
  return { segments: [...head, ...named, ...(isAnchored && isStar(named.at(-1)) && !isFolder ? [] : tail)] };
}

function refusalOf(written: string): string | undefined {
  if (written.length > MOST_LETTERS) {
    return `the path has more than ${MOST_LETTERS} letters`;
  }
  if (written.startsWith('!')) {
    return 'a path cannot begin with "!": GitHub knows no exceptions here';
  }
  if (/[[\]]/u.test(written)) {
    return 'GitHub knows no ranges in brackets here';
  }
  return /^\/*$/u.test(written) ? 'it names no path' : undefined;
}

/** `docs/*` is of the files in the folder alone; any other name is of a file, or of a folder and all below it. */
function isStar(segment: Segment | undefined): boolean {
  return segment !== undefined && segment !== ANY && segment.length === 1 && isSign(segment[0], STAR);
}

/** Whether a path from the root matches, letter case and all. */
export function matchesPath({ segments }: PathPattern, path: string): boolean {
  return matchesList(path.split('/'), segments, (segment) => segment === ANY, matchesSegment);
}

function lettersOf(part: string): readonly Letter[] {
  const letters: Letter[] = [];
  for (let at = 0; at < part.length; at += 1) {
    const isEscaped = part[at] === '\\' && at + 1 < part.length;
    at += isEscaped ? 1 : 0;
    letters.push({ text: part.charAt(at), isPlain: isEscaped });
  }
  return letters;
}

function sign(text: string): Letter {
  return { text, isPlain: false };
}

function isSign(letter: Letter | undefined, text: string): boolean {
  return letter !== undefined && !letter.isPlain && letter.text === text;
}

function matchesSegment(segment: Segment, name: string): boolean {
  return (
    segment !== ANY &&
    matchesList(
      [...name],
      segment,
      (letter) => isSign(letter, STAR),
      (letter, own) => isSign(letter, '?') || letter.text === own,
    )
  );
}

/** The usual match of wildcards: on a failure only the last wildcard takes one more. */
function matchesList<P>(
  items: readonly string[],
  pattern: readonly P[],
  isAny: (part: P) => boolean,
  matches: (part: P, item: string) => boolean,
): boolean {
  let at = 0;
  let place = 0;
  let star: { readonly place: number; at: number } | undefined;
  while (at < items.length) {
    const part = pattern[place];
    if (part !== undefined && isAny(part)) {
      star = { place, at };
      place += 1;
    } else if (part !== undefined && matches(part, items[at] ?? '')) {
      at += 1;
      place += 1;
    } else if (star === undefined) {
      return false;
    } else {
      star.at += 1;
      at = star.at;
      place = star.place + 1;
    }
  }
  return pattern.slice(place).every(isAny);
}
