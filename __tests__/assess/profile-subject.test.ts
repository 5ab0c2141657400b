import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess.ts';
import type { ProfilePort } from '../../src/assess/profile-subject.ts';
import { profileSubject } from '../../src/assess/profile-subject.ts';
import { profileFrame } from '../../src/platform/sheet/profile.ts';
import { renderComment } from '../../src/render/markdown/comment.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import type { SubjectProfile } from '../../src/report/profile.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { bindingOf } from '../evidence/memory-source.ts';
import type { MemoryFiles } from './memory-world.ts';
import { INPUTS, memoryPorts } from './memory-world.ts';

/** A worker of its own would load danfojs for each test. */
const inThisThread: ProfilePort = (columns, values) => Promise.resolve(profileFrame(columns, values));

function profileOf(
  files: MemoryFiles,
  shards: readonly string[] = Object.keys(files),
  profile: ProfilePort = inThisThread,
): Promise<SubjectProfile> {
  const bindings = { id: 'income', evaluation: bindingOf({ table: 't.csv' }), watch: [] };
  return profileSubject({ id: 'income', shards, bindings }, { ...memoryPorts(files), profile });
}

async function columnsOf(text: string): Promise<readonly unknown[]> {
  const profile = await profileOf({ 't.csv': text });
  return profile.status === 'profiled' ? [...profile.columns] : [profile.reason];
}

const lines = (header: string, rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;
const five = (value: string): readonly string[] => Array.from({ length: 5 }, () => value);

describe('the profile in a report', () => {
  it('lists no value of fewer than five rows, which might be one person’s', async () => {
    const rows = [...five('a'), ...five('a'), 'ada@example.org', 'bob@example.org'];
    expect(await columnsOf(lines('mail', rows))).toEqual([
      { name: 'mail', type: 'text', missing: 0, distinct: 3, top: [{ value: 'a', n: 10 }] },
    ]);
    expect(await columnsOf(lines('mail', ['ada@example.org', 'x']))).toEqual([
      { name: 'mail', type: 'text', missing: 0, distinct: 2 },
    ]);
  });

  it('says how many rows cannot be used', async () => {
    expect(await profileOf({ 't.csv': 'a,b\n1,2\n3\n4,5\n6,7,8\n' })).toMatchObject({
      rows: 2,
      rowsLeftOut: 2,
      complete: true,
    });
    expect(await profileOf({ 't.csv': 'a,b\n1,2\n' })).not.toHaveProperty('rowsLeftOut');
  });

  it('cuts names and values to a hundred characters, never through one', async () => {
    const name = 'n'.repeat(101);
    const value = `${'v'.repeat(99)}😀`;
    expect(await columnsOf(lines(name, five(value)))).toMatchObject([
      { name: `${'n'.repeat(100)}…`, top: [{ value: `${'v'.repeat(99)}…`, n: 5 }] },
    ]);
  });

  it('has numbers with the twelve digits of a report, and never one that is infinite', async () => {
    expect(await columnsOf(lines('third,huge', ['0,1e308', '0,1e308', '1,1e308']))).toEqual([
      { name: 'third', type: 'number', missing: 0, distinct: 2, min: 0, max: 1, mean: 0.333333333333 },
      { name: 'huge', type: 'number', missing: 0, distinct: 1, min: 1e308, max: 1e308 },
    ]);
    expect(await columnsOf(lines('past', ['1e999', '1']))).toMatchObject([{ type: 'text' }]);
  });

  it('has two hundred columns and ten thousand rows at most, of the first shard', async () => {
    const wide = Array.from({ length: 203 }, (_, index) => `c${index}`);
    const files = { 'p-1.csv': lines(wide.join(','), [wide.join(',')]), 'p-2.csv': 'other\n' };
    expect(await profileOf(files)).toMatchObject({
      path: 'p-1.csv',
      files: 2,
      columnsLeftOut: 3,
      rows: 1,
      complete: false,
    });
    const long = await profileOf({
      't.csv': lines(
        'a',
        Array.from({ length: 10_001 }, () => '1'),
      ),
    });
    expect(long).toMatchObject({ rows: 10_000, complete: false });
  });

  it('names the columns that hold no values', async () => {
    const nested = readFileSync(join(import.meta.dirname, '../evidence/typed/tables/nested.parquet'));
    expect(await profileOf({ 't.parquet': nested })).toMatchObject({
      rows: 60,
      unread: [
        { name: 'tags', holds: 'a list' },
        { name: 'facts', holds: 'a map' },
        { name: 'where', holds: 'a structure' },
      ],
    });
    expect(await profileOf({ 't.jsonl': '{"b":[1]}\n' })).toMatchObject({ rows: 1, columns: [] });
    const objects = '[{"a":1,"b":{"c":1}},{"a":1,"b":[1]}]';
    expect(await profileOf({ 't.json': objects })).toMatchObject({
      unread: [{ name: 'b', holds: 'a list' }],
    });
    expect(await profileOf({ 't.jsonl': '{"a":1,"b":{"c":1}}\n' })).toMatchObject({
      unread: [{ name: 'b', holds: 'an object' }],
    });
  });
});

describe('a profile that fails is a note', () => {
  const good = { 't.csv': 'a\n1\n' };
  const machine = Object.assign(new Error("Cannot find module '/somewhere/dist/sheet-worker.js'"), {
    code: 'ERR_MODULE_NOT_FOUND',
  });

  it.each<readonly [string, Promise<SubjectProfile>, string]>([
    ['no file', profileOf({}, []), 'There is no such file.'],
    ['an open quote', profileOf({ 't.csv': 'a\n"1\n' }), 'quote'],
    ['no row that can be read', profileOf({ 't.csv': 'a,b\n1\n' }), 'None of its rows could be read.'],
    [
      'a worker that died',
      profileOf(good, ['t.csv'], () => Promise.reject(new Error('its reader ended with code 7'))),
      'The worker that profiles it failed (its reader ended with code 7).',
    ],
    [
      'an error with a path of the machine',
      profileOf(good, ['t.csv'], () => Promise.reject(machine)),
      'The worker that profiles it failed (ERR_MODULE_NOT_FOUND).',
    ],
  ])('%s', async (_, profile, said) => {
    const found = await profile;
    expect(found).toMatchObject({
      status: 'failed',
      subject: 'income',
      hint: expect.stringMatching(/\w{4}/u),
    });
    expect(found.status === 'failed' && found.reason).toContain(said);
  });
});

const POLICY = `version: 1
subjects:
  - { id: income, task: binary, evaluation: { table: t.csv, label: y, prediction: d, positive: 1 } }
requirements: [{ metric: performance/accuracy, min: 0.5 }]
`;
const ROWS = lines('y,d', ['1,1', '0,0', '1,1']);

describe('a run', () => {
  it('asks for no profile unless the policy does', async () => {
    const ports = {
      ...memoryPorts({ 'fates.yml': POLICY, 't.csv': ROWS }),
      profile: () => {
        throw new Error('asked');
      },
    };
    expect(await assess(INPUTS, ports)).not.toHaveProperty('profiles');
    const declined = { 'fates.yml': `${POLICY}report: { profile: false }\n`, 't.csv': ROWS };
    expect(await assess(INPUTS, memoryPorts(declined))).not.toHaveProperty('profiles');
  });

  it('has the verdict and the numbers that it has without, also when the worker dies, and says so everywhere', async () => {
    const plain = await assess(INPUTS, memoryPorts({ 'fates.yml': POLICY, 't.csv': ROWS }));
    const ports = memoryPorts({ 'fates.yml': `${POLICY}report: { profile: true }\n`, 't.csv': ROWS });
    const profile: ProfilePort = () => Promise.reject(new Error('its reader ended with code 7'));
    const report = await assess(INPUTS, { ...ports, profile });
    expect([report.verdict, report.subjects]).toEqual([plain.verdict, plain.subjects]);
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    const said = 'The worker that profiles it failed (its reader ended with code 7)';
    expect(renderComment(report, { marker: '<!-- m -->' })).toContain(said);
    expect(renderTerminal(report, { color: false, width: 200 })).toContain(
      `No profile of income (t.csv): ${said}`,
    );
  });

  it('gives the same bytes each time', async () => {
    const run = (): Promise<unknown> =>
      assess(INPUTS, memoryPorts({ 'fates.yml': `${POLICY}report: { profile: true }\n`, 't.csv': ROWS }));
    expect(await run()).toEqual(await run());
  });
});
