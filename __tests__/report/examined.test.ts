import { expect, it } from '@jest/globals';
import type { ModelFinding } from '../../src/evidence/model/examination.ts';
import type { Rule } from '../../src/evidence/model/rules/rule.ts';
import {
  examinedFile,
  examinedFiles,
  MOST_FILES,
  MOST_FINDINGS,
  rulesOf,
} from '../../src/report/examined.ts';
import { examinedSchema } from '../../src/report/schema-examined.ts';

const rule = (id: string, leadsTo: Rule['leadsTo'], severity: Rule['severity']): Rule => ({
  id,
  title: id,
  leadsTo,
  severity,
  why: 'Because.',
  remedy: 'Mend it.',
  references: [],
});
const found = (one: Rule, offset: number): ModelFinding => ({ rule: one, offset, message: 'm', detail: 'd' });
const NOTE = rule('a/note', 'note', 'low');
const DANGEROUS = rule('z/danger', 'dangerous', 'critical');
const file = (path: string) => ({ path, sha256: '0'.repeat(64), bytes: 1 });

it('keeps the worst findings of a file, and says how many are cut', () => {
  const findings = [
    ...Array.from({ length: MOST_FINDINGS + 4 }, (_, offset) => found(NOTE, offset)),
    found(DANGEROUS, 999),
  ];
  const examined = examinedFile(file('m.pkl'), { format: 'pickle', findings, facts: {} }, 'dangerous');
  expect(examined.findings).toHaveLength(MOST_FINDINGS);
  expect(examined.findings[0]).toMatchObject({ rule: 'z/danger', offset: 999 });
  expect(examined.more).toBe(5);
  expect(examinedSchema.parse([examined])).toEqual([examined]);
});

it('keeps the files with the worst answers, sorted by path', () => {
  const clean = Array.from({ length: MOST_FILES }, (_, n) =>
    examinedFile(
      file(`a/${String(n).padStart(4, '0')}`),
      { format: 'onnx', findings: [], facts: {} },
      'no-known-indicator',
    ),
  );
  const bad = examinedFile(
    file('z.pkl'),
    { format: 'pickle', findings: [found(DANGEROUS, 0)], facts: {} },
    'dangerous',
  );
  const { shown, cut } = examinedFiles([bad, ...clean]);
  expect(cut).toBe(1);
  expect(shown.at(-1)).toBe(bad);
  expect(shown.map(({ path }) => path)).toEqual(shown.map(({ path }) => path).toSorted());
});

it('says each rule once, sorted, and of the facts how many tensors there are', () => {
  expect(Object.keys(rulesOf([found(DANGEROUS, 1), found(NOTE, 2), found(NOTE, 3)]))).toEqual([
    'a/note',
    'z/danger',
  ]);
  const facts = { opset: 17, tensors: [{ name: 'w', dtype: 'float32', shape: [1] }] };
  const { facts: shown } = examinedFile(
    file('m.onnx'),
    { format: 'onnx', findings: [], facts },
    'no-known-indicator',
  );
  expect(shown).toEqual({ opset: 17, tensors: 1 });
});
