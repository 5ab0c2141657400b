/**
 * CODEOWNERS as GitHub reads it: the last line that matches a path names its owners, a line without owners takes them away.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
import { matchesPath, type PathPattern, pathPattern } from './path-pattern.ts';

export interface OwnerLine {
  /** From 1. */
  readonly line: number;
  readonly pattern: PathPattern;
  /** `@user`, `@organisation/team` or an address; empty: nobody owns what matches. Lower case, each once. */
  readonly owners: readonly string[];
}

export interface InvalidLine {
  readonly line: number;
  /** Why GitHub skips it, as the end of a sentence. */
  readonly because: string;
}

export interface Codeowners {
  readonly lines: readonly OwnerLine[];
  readonly invalid: readonly InvalidLine[];
}

const USER = /^@[a-z\d](?:[a-z\d_-]{0,99})$/u;
const TEAM = /^@[a-z\d](?:[a-z\d_-]{0,99})\/[a-z\d][\w.-]{0,99}$/u;
const ADDRESS = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}$/u;
const MOST_OWNERS = 100;

export function readCodeowners(text: string): Codeowners {
  const lines: OwnerLine[] = [];
  const invalid: InvalidLine[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const line = index + 1;
    const [pattern, ...names] = wordsOf(written);
    if (pattern === undefined) {
      continue;
    }
    const read = pathPattern(pattern);
    const owners = [...new Set(names.slice(0, MOST_OWNERS).map((name) => name.toLowerCase()))];
    const wrong = owners.find((owner) => !isOwner(owner));
    if ('because' in read) {
      invalid.push({ line, because: read.because });
    } else if (wrong !== undefined) {
      invalid.push({
        line,
        because: 'what follows the path is no @user, no @organisation/team and no address',
      });
    } else {
      lines.push({ line, pattern: read, owners });
    }
  }
  return { lines, invalid };
}

/** The line that decides of a path from the root; undefined: none matches. */
export function decidingLine({ lines }: Codeowners, path: string): OwnerLine | undefined {
  return lines.findLast(({ pattern }) => matchesPath(pattern, path));
}

export function isTeam(owner: string): boolean {
  return TEAM.test(owner);
}

function isOwner(owner: string): boolean {
  return USER.test(owner) || isTeam(owner) || ADDRESS.test(owner);
}

/** Words apart by blanks; a backslash before a blank keeps it, and `#` begins a comment. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    if (letter === '#') {
      break;
    }
    if (letter === '\\' && at + 1 < line.length) {
      word += letter + line.charAt(at + 1);
      at += 1;
    } else if (letter === ' ' || letter === '\t' || letter === '\r') {
      words.push(word);
      word = '';
    } else {
      word += letter;
    }
  }
  return [...words, word].filter((each) => each !== '');
}
