/** setup.cfg and setup.py of setuptools: what they list by itself, not what a program computes. */
import { CLOSING, OPENING } from '../python/characters.ts';
import { type Token, tokenize } from '../python/tokens.ts';
import type { Dependency } from './report.ts';
import { ofRequirement } from './requirements.ts';

const LISTS: ReadonlySet<string> = new Set(['install_requires', 'setup_requires', 'tests_require']);
const EXTRAS = 'extras_require';

const HEADING = /^\[([^\]]{1,100})\]$/u;
const ENTRY = /^([\w.-]{1,100})\s{0,40}[=:](.*)$/u;

/** `install_requires` of `[options]`, and every key of `[options.extras_require]`: one requirement a line. */
export function readSetupCfg(text: string): readonly Dependency[] {
  const found: Dependency[] = [];
  let section = '';
  let isListed = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/(?:^|\s)[#;].*$/u, '').trimEnd();
    const [, key, value = ''] = ENTRY.exec(line) ?? [];
    section = HEADING.exec(line)?.[1] ?? section;
    isListed = HEADING.test(line) ? false : key === undefined ? isListed : holdsList(section, key);
    const body = (key === undefined ? line : value).trim();
    if (isListed && body !== '' && !/^(?:file|attr):/u.test(body)) {
      found.push(ofRequirement(body, index + 1));
    }
  }
  return found;
}

function holdsList(section: string, key: string): boolean {
  return section === `options.${EXTRAS}` || (section === 'options' && LISTS.has(key.replaceAll('-', '_')));
}

/** The strings of the lists that are written out in the program. */
export function readSetupPy(text: string): readonly Dependency[] {
  const [tokens = []] = tokenize(text);
  return tokens.flatMap(({ kind, text: word }, at) => {
    const isKey = (kind === 'name' || kind === 'string') && (LISTS.has(word) || word === EXTRAS);
    const isGiven = tokens[at + 1]?.text === '=' || tokens[at + 1]?.text === ':';
    return isKey && isGiven ? requirementsIn(tokens, at + 2, word === EXTRAS) : [];
  });
}

/** `[…]` or `(…)`, and of extras a dictionary of such lists, whose keys are no requirements. */
function requirementsIn(tokens: readonly Token[], from: number, areExtras: boolean): readonly Dependency[] {
  const found: Dependency[] = [];
  let depth = 0;
  for (const token of tokens.slice(from)) {
    depth += stepOf(token);
    if (depth === 0) {
      break;
    }
    const isKey = areExtras && depth === 1;
    if (token.kind === 'string' && token.computed !== true && !isKey) {
      found.push(ofRequirement(token.text, token.line));
    }
  }
  return found;
}

/** One deeper at an opening bracket, one less deep at a closing one. */
function stepOf({ kind, text }: Token): -1 | 0 | 1 {
  if (kind !== 'operator') {
    return 0;
  }
  return OPENING.has(text) ? 1 : CLOSING.has(text) ? -1 : 0;
}
