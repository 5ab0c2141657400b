import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { filesUnder, folderOf, ROOT } from '../../scripts/tree.ts';

interface Slip {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Written in pieces, so that this file is not the first to fail its own test. */
function slip(name: string, ...pieces: readonly string[]): Slip {
  return { name, pattern: new RegExp(pieces.join(''), 'u') };
}

const IN_ANY_FILE: readonly Slip[] = [
  slip('path of a machine', String.raw`(?<![\w.*\])}])/`, '(?:work|root|tmp)', String.raw`/\w`),
  slip('home of a user', String.raw`(?<![\w.])/(?:Users|home)`, String.raw`/(?!runner\b)[a-z]\w*/`),
  slip('registry', 'registry', String.raw`\.(?:npmjs|yarnpkg|npmmirror)\.`),
  slip('package index', '(?:pypi', String.raw`\.org/simple|pythonhosted\.org|proxy\.golang\.org)`),
];

const IN_CODE: readonly Slip[] = [
  slip('work left for later', String.raw`\b(?:TO`, 'DO|FIX', 'ME|XX', String.raw`X|HA`, String.raw`CK)\b`),
  slip(
    'skipped or lone test',
    String.raw`\b(?:it|test|describe)\.`,
    String.raw`(?:skip|only|todo|failing)\b`,
  ),
  slip('skipped test', String.raw`\bx(?:it|test|describe)`, String.raw`\(|\bfdescribe\(`),
  slip('module mock', 'jest', String.raw`\.(?:mock|unstable_mockModule|doMock)\(`),
  slip('type thrown away', String.raw`\bas a`, String.raw`ny\b(?=\s*(?:[;,)\]}.>]|$))`),
  slip('checker silenced', '@ts-(?:', 'ignore|expect-error|nocheck)'),
  slip('linter silenced', '(?:oxlint|eslint)-', 'disable|biome-', 'ignore'),
  slip('line taken out of coverage', '(?:istanbul|c8|v8)', ' ignore'),
];

/** Folders of units that are registered or paired one by one may hold any number of files. */
const UNIT_FOLDERS =
  /^(?:src\/metrics\/[^/]+|src\/stats|__tests__\/metrics\/[^/]+|__tests__\/stats|docs\/metrics(?:\/[^/]+)?|docs\/adr)$/u;

const NAMELESS = /(?:^|[/-])(?:utils?|helpers?|common|types|core|lib|misc|shared|manager)(?:[/.-]|$)/u;

function slipsOf(slips: readonly Slip[], path: string, text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      slips.filter(({ pattern }) => pattern.test(line)).map(({ name }) => `${path}:${index + 1}: ${name}`),
    );
}

function crowdedFolders(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => count > 25 && !UNIT_FOLDERS.test(folder))
    .map(([folder]) => folder);
}

function textOf(path: string): string {
  const bytes = readFileSync(join(ROOT, path));
  return bytes.includes(0) ? '' : bytes.toString('utf8');
}

const all = filesUnder('');
const ours = all.filter((path) => /^(?:src|scripts|__tests__)\//u.test(path));
const code = ours.filter((path) => /\.(?:ts|js|py)$/u.test(path));

describe('the tests of the tree', () => {
  it.each([
    ['path of a machine', ['see ', '/work', '/main/src'].join('')],
    ['path of a machine', [`readFile('`, '/tmp', `/a.csv')`].join('')],
    ['home of a user', ['/home', '/ada/models'].join('')],
    ['registry', ['https://registry', '.npmjs.org/x'].join('')],
  ])('see a %s', (name, line) => {
    expect(slipsOf(IN_ANY_FILE, 'a.ts', `\n${line}`)).toEqual([`a.ts:2: ${name}`]);
  });

  it.each(['a/work/b', 'join(root, "tmp")', '/home/runner/work', '{dir}/tmp/x', 'https://docs.npmjs.com'])(
    'let %s pass',
    (line) => {
      expect(slipsOf(IN_ANY_FILE, 'a.ts', line)).toEqual([]);
    },
  );

  it.each([
    ['work left for later', ['// TO', 'DO: later'].join('')],
    ['skipped or lone test', ['describe.', `only('x')`].join('')],
    ['type thrown away', ['const x = y as a', 'ny;'].join('')],
    ['checker silenced', ['// @ts-', 'ignore'].join('')],
    ['linter silenced', ['// oxlint-', 'disable-next-line'].join('')],
    ['line taken out of coverage', ['/* istanbul', ' ignore next */'].join('')],
  ])('see a %s', (name, line) => {
    expect(slipsOf(IN_CODE, 'a.ts', line)).toEqual([`a.ts:1: ${name}`]);
  });

  it('see a crowded folder, but not one of registered units', () => {
    const many = (folder: string): readonly string[] =>
      Array.from({ length: 26 }, (_, index) => `${folder}/${index}.ts`);
    expect(crowdedFolders([...many('src/judge'), ...many('src/metrics/fairness')])).toEqual(['src/judge']);
  });

  it.each(['src/utils/a.ts', 'src/judge/types.ts', 'src/lib.ts', '__tests__/e2e/test-helpers.ts'])(
    'see %s',
    (path) => {
      expect(NAMELESS.test(path)).toBe(true);
    },
  );
});

describe('the tree', () => {
  it('names no machine and no registry', () => {
    expect(all.flatMap((path) => slipsOf(IN_ANY_FILE, path, textOf(path)))).toEqual([]);
  });

  it('leaves nothing for later, skips no test and silences no checker', () => {
    expect(code.flatMap((path) => slipsOf(IN_CODE, path, textOf(path)))).toEqual([]);
  });

  it('has no crowded folder', () => {
    expect(crowdedFolders(ours)).toEqual([]);
  });

  it('has no file or folder whose name says nothing', () => {
    expect(ours.filter((path) => NAMELESS.test(path))).toEqual([]);
  });
});
