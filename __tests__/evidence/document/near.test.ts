import { describe, expect, it } from '@jest/globals';
import type { DocumentPlace } from '../../../src/evidence/document/document.ts';
import { documentPaths, MOST_DOCUMENTS } from '../../../src/evidence/document/near.ts';
import type { SubjectPolicy } from '../../../src/policy/policy.ts';

const EVALUATION = {
  label: 'y',
  favourable: 'positive',
  attributes: [],
  intersections: [],
  slices: [],
  strata: [],
  reference: {},
  population: {},
} as const;

const subject = (more: Partial<SubjectPolicy>, table = 'ml/credit/eval/p.csv'): SubjectPolicy => ({
  id: 'credit',
  evaluation: { ...EVALUATION, table },
  watch: [],
  ...more,
});

const CARD: DocumentPlace = {
  name: 'model-card',
  pattern: /(?:^|\/)CARD\.md$/u,
  where: 'subject',
  mostBytes: 10,
};
const NOTEBOOKS: DocumentPlace = {
  name: 'notebooks',
  pattern: /\.ipynb$/u,
  where: 'anywhere',
  mostBytes: 10,
};

const found = (of: SubjectPolicy, tree: readonly string[], place = CARD): readonly string[] =>
  documentPaths(of, new Set([place.name]), [place], tree).flatMap(({ paths }) => paths);

describe('documents of a subject', () => {
  it('lie beside what it binds and above it, the nearest first', () => {
    const tree = [
      'CARD.md',
      'docs/CARD.md',
      'ml/credit/CARD.md',
      'ml/credit/eval/CARD.md',
      'ml/fraud/CARD.md',
    ];
    expect(found(subject({}), tree)).toEqual([
      'ml/credit/eval/CARD.md',
      'ml/credit/CARD.md',
      'CARD.md',
      'docs/CARD.md',
    ]);
  });

  it('lie in the folder that is its model', () => {
    expect(
      found(subject({ model: 'models/credit' }), ['models/credit/CARD.md', 'models/fraud/CARD.md']),
    ).toEqual(['models/credit/CARD.md']);
  });

  it('are those that the policy binds and no others', () => {
    const bound = subject({ documents: { 'model-card': ['b.md', 'a.md'] }, card: 'c.md' });
    expect(found(bound, ['CARD.md', 'a.md'])).toEqual(['b.md', 'a.md']);
    expect(found(subject({ card: 'c.md' }), ['CARD.md'])).toEqual(['c.md']);
  });

  it('may lie anywhere, and those in no folder of the subject come last', () => {
    expect(found(subject({}), ['z.ipynb', 'lab/a.ipynb', 'ml/credit/b.ipynb'], NOTEBOOKS)).toEqual([
      'ml/credit/b.ipynb',
      'z.ipynb',
      'lab/a.ipynb',
    ]);
  });

  it('are counted where there are more than are read', () => {
    const tree = Array.from({ length: MOST_DOCUMENTS + 3 }, (_, index) => `n${index}.ipynb`);
    const [notebooks] = documentPaths(subject({}), new Set(['notebooks'] as const), [NOTEBOOKS], tree);
    expect(notebooks).toMatchObject({ cut: 3, isBound: false });
    expect(notebooks?.paths).toHaveLength(MOST_DOCUMENTS);
  });

  it('have one list where a name has several places, and each place its size', () => {
    const json: DocumentPlace = {
      ...CARD,
      pattern: /(?:^|\/)CARD\.(?:json|md)$/u,
      where: 'anywhere',
      mostBytes: 20,
    };
    const tree = ['CARD.md', 'far/CARD.json', 'ml/credit/eval/CARD.json', 'ml/credit/eval/CARD.md'];
    const all = documentPaths(subject({}), new Set(['model-card'] as const), [CARD, NOTEBOOKS, json], tree);
    expect(all).toHaveLength(1);
    expect(all[0]?.paths).toEqual([
      'ml/credit/eval/CARD.json',
      'ml/credit/eval/CARD.md',
      'CARD.md',
      'far/CARD.json',
    ]);
    const own = documentPaths(
      subject({ card: 'c.txt' }),
      new Set(['model-card'] as const),
      [CARD, { ...json, pattern: /CARD\.json$/u }],
      tree,
    )[0];
    expect(['CARD.md', 'CARD.json', 'c.txt'].map((path) => own?.mostBytes(path))).toEqual([10, 20, 20]);
  });

  it('are looked for only under names that somebody asks for', () => {
    expect(documentPaths(subject({}), new Set(), [CARD, NOTEBOOKS], ['CARD.md'])).toEqual([]);
  });
});
