import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeLog } from '../../../src/evidence/document/repository/logs/change-log.ts';
import metric from '../../../src/metrics/accountability/change-log.ts';
import {
  evidenceIn,
  placesOf,
  readRepository,
  SUBJECT,
} from '../../evidence/document/repository/read-repository.ts';
import { measuredFiles } from '../run-files.ts';

function valueOf(text: string, changed?: readonly string[], asOf = '2026-11-27'): number {
  const given =
    changed === undefined ? { asOf } : { asOf, isChanged: (path: string) => changed.includes(path) };
  const evidence = evidenceIn(changeLog, { 'CHANGELOG.md': text, 'model.onnx': '' }, given);
  return measuredFiles(metric, { files: { changeLog: evidence } }).value;
}

const KEPT = `# Changes

## [Unreleased]

## [1.1.0] - 2026-10-01

### Changed

- The model is retrained on the rows of September.

## [1.0.0] - 2026-01-02

- First version.
`;

describe('change log of the model', () => {
  it.each([
    ['dated, and of the model', KEPT, 1],
    ['of something else', '# Changes\n\n## 1.0.0 - 2026-01-02\n\n- Typing errors.\n', 1 / 2],
    ['without dates', '## v1.0\n\nThe weights are new.\n', 1 / 2],
    ['by date alone', '## 3 March 2026\n\nNew checkpoint.\n', 1],
    ['in the future alone', '## 1.0.0 - 2027-01-01\n\nNew model.\n', 1 / 2],
    [
      'underlined headings, as in reStructuredText',
      '1.0 (2026-01-02)\n================\n\n- model.onnx is new\n',
      1,
    ],
    ['the id of the subject', '## 1.0.0 - 2026-01-02\n\nLoans above 10,000 are decided by people.\n', 1],
    ['the model before the first entry', 'A model.\n\n## 1.0.0 - 2026-01-02\n\n- Docs.\n', 1 / 2],
    ['a table', '## 1.0.0 - 2026-01-02\n\n| what | how |\n| --- | --- |\n| model | new |\n', 1],
  ])('%s', (_, text, value) => {
    expect(valueOf(text)).toBeCloseTo(value, 12);
  });

  it('has to change with the model', () => {
    expect(valueOf(KEPT, ['README.md'])).toBe(1);
    expect(valueOf(KEPT, ['model.onnx', 'CHANGELOG.md'])).toBe(1);
    expect(valueOf(KEPT, ['model.onnx'])).toBeCloseTo(2 / 3, 12);
    const evidence = evidenceIn(
      changeLog,
      { 'CHANGELOG.md': KEPT, 'model/a': '' },
      { subject: { ...SUBJECT, model: 'model' }, isChanged: (path) => path === 'model/a' },
    );
    expect(placesOf(evidence)).toStrictEqual(['CHANGELOG.md:3 repository/change-log-not-followed']);
    const { model: _, ...modelless } = SUBJECT;
    const alone = evidenceIn(
      changeLog,
      { 'CHANGELOG.md': KEPT },
      { subject: modelless, isChanged: () => true },
    );
    expect(alone.followsChange).toBeUndefined();
  });

  it('names the line of a date in the future, and what no entry says', () => {
    const text = '# Log\n\n## 2.0 - 2126-01-01\n\nDocs.\n';
    expect(placesOf(evidenceIn(changeLog, { 'docs/CHANGELOG.md': text }))).toStrictEqual([
      'docs/CHANGELOG.md:3 repository/date-in-the-future',
      'docs/CHANGELOG.md:3 repository/change-log-without-dates',
      'docs/CHANGELOG.md:3 repository/change-log-without-model',
    ]);
  });

  it('is an error without an entry, and no evidence without a file', () => {
    expect(readRepository(changeLog, { 'CHANGELOG.md': 'See the releases.\n' })).toMatchObject({
      state: 'unreadable',
      findings: [{ rule: { id: 'repository/change-log-without-entries' } }],
    });
    expect(readRepository(changeLog, {})).toMatchObject({ state: 'missing' });
  });

  it('never rises when an entry is taken away', () => {
    const entry = fc.record({
      title: fc.constantFrom('1.0', '1.1 - 2026-01-02', '2026-03-04', '2.0 - 2126-01-01', 'Unreleased'),
      text: fc.constantFrom('The model is new.', 'Docs.', ''),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 6 }), fc.nat(), (entries, at) => {
        const textOf = (some: typeof entries): string =>
          some.map(({ title, text }) => `## ${title}\n\n${text}\n`).join('\n');
        const fewer = entries.filter((_, index) => index !== at % entries.length);
        expect(valueOf(textOf(fewer))).toBeLessThanOrEqual(valueOf(textOf(entries)));
      }),
      { numRuns: 50 },
    );
  });
});
