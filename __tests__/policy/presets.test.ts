import { describe, expect, it } from '@jest/globals';
import { METRICS } from '../../src/metrics/registry.ts';
import { CONDITIONS, notAsked } from '../../src/policy/presets/conditions.ts';
import { PRESETS } from '../../src/policy/presets.ts';
import { DOCUMENT_KINDS } from '../../src/evidence/document/kinds.ts';
import { plan } from '../../src/policy/plan.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { succeed } from '../../src/problem.ts';
import { CATALOGUE, filesOf } from './stub-catalogue.ts';

const SUBJECT = { table: 't.csv', label: 'y', prediction: 'd', attributes: ['sex'] };

interface Bound {
  readonly card?: string;
  readonly model?: string;
  readonly documents?: object;
  readonly attributes?: readonly string[];
}

/** Of a subject with these bindings: the metrics that the preset asks for, and those that it leaves, with the reason. */
async function askedOf(
  preset: string,
  { attributes = ['sex'], ...bound }: Bound,
): Promise<{ readonly asked: ReadonlySet<string>; readonly left: ReadonlyMap<string, string> }> {
  const subject = { id: 'a', task: 'binary', ...bound, evaluation: { ...SUBJECT, attributes } };
  const text = JSON.stringify({ version: 1, extends: [preset], subjects: [subject] });
  const parsed = await parsePolicy(filesOf({ 'fates.yml': text }), CATALOGUE);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.problems));
  }
  const { policy, locate } = parsed.value;
  const paths = ['t.csv', 'm.onnx', 'CARD.md'];
  const headers = new Map([['t.csv', succeed(['y', 'd', 'sex'])]]);
  const planned = plan(policy, CATALOGUE, { paths, headers, match: () => () => false }, locate);
  if (!planned.ok) {
    throw new Error(JSON.stringify(planned.problems));
  }
  const [only] = planned.value.subjects;
  return {
    asked: new Set(only?.requirements.map(({ requirement }) => requirement.metric)),
    left: new Map(only?.skipped.map(({ requirement, reason }) => [requirement.metric, reason])),
  };
}

const OF_DOCUMENTS: ReadonlySet<string> = new Set<string>(
  METRICS.filter(({ needs }) => needs.some((kind) => Object.hasOwn(DOCUMENT_KINDS, kind))).map(
    ({ id }) => id,
  ),
);

describe('baseline is fair to a small repository', () => {
  it('of documents only what is untrue, or harms somebody, blocks', () => {
    const blocking = PRESETS.baseline.requirements.filter(
      (each) => OF_DOCUMENTS.has(each.metric) && !('level' in each),
    );
    expect(blocking.map(({ metric }) => metric)).toEqual([
      'transparency/contradicted-claims',
      'ethics/personal-data',
    ]);
  });

  it('asks once for a card that nobody bound, and for what stands in it once it is bound', async () => {
    const ofCard = (asked: ReadonlySet<string>): readonly string[] =>
      [...asked].filter((id) => id.startsWith('transparency/') || id === 'ethics/intended-use').sort();
    const without = await askedOf('baseline', {});
    expect(ofCard(without.asked)).toEqual(['transparency/card-completeness']);
    expect(without.left.get('transparency/contradicted-claims')).toContain('`card`');
    for (const bound of [{ card: 'CARD.md' }, { documents: { 'model-card': ['CARD.md'] } }]) {
      const { asked } = await askedOf('baseline', bound);
      expect(ofCard(asked)).toEqual([
        'ethics/intended-use',
        'transparency/card-completeness',
        'transparency/contradicted-claims',
        'transparency/disaggregated-results',
        'transparency/limitations',
        'transparency/stale-claims',
      ]);
    }
  });

  it('asks for results by group only where there are groups', async () => {
    const { left } = await askedOf('baseline', { card: 'CARD.md', attributes: [] });
    expect(left.get('transparency/disaggregated-results')).toContain('no attributes');
  });
});

describe('strict', () => {
  it('asks for the card, whether one is bound or not', async () => {
    const { asked, left } = await askedOf('strict', {});
    expect([...left.keys()].filter((id) => OF_DOCUMENTS.has(id)).sort()).toEqual([
      'accountability/bill-of-materials',
      'accountability/version-triple',
    ]);
    expect(asked).toEqual(
      new Set([
        ...asked,
        'transparency/contradicted-claims',
        'ethics/human-oversight',
        'ethics/impact-assessment',
      ]),
    );
  });

  it('requires of documents what baseline advises', () => {
    const required = new Set<string>(
      PRESETS.strict.requirements.flatMap((each) => ('level' in each ? [] : [each.metric])),
    );
    const advised = PRESETS.baseline.requirements.filter(({ metric }) => OF_DOCUMENTS.has(metric));
    expect(advised.filter(({ metric }) => !required.has(metric))).toEqual([]);
  });

  it('asks for versions and materials of a model where one is bound', async () => {
    const { asked } = await askedOf('strict', { model: 'm.onnx' });
    expect(asked).toContain('accountability/version-triple');
    expect(asked).toContain('accountability/bill-of-materials');
  });
});

describe('what presets wait for', () => {
  it.each(Object.entries(CONDITIONS))('each metric is one that %s asks for', (preset, conditions) => {
    const [, { requirements }] = Object.entries(PRESETS).find(([name]) => name === preset) ?? [
      '',
      { requirements: [] },
    ];
    const metrics = new Set<string>(requirements.map(({ metric }) => metric));
    expect(Object.keys(conditions).filter((metric) => !metrics.has(metric))).toEqual([]);
  });

  it('another file of the repository waits for nothing', () => {
    const evaluation = {
      ...SUBJECT,
      attributes: [],
      intersections: [],
      slices: [],
      strata: [],
      reference: {},
      population: {},
      favourable: 'positive',
    } as const;
    expect(notAsked('ours.yml', 'ethics/intended-use', { id: 'a', evaluation, watch: [] })).toBeUndefined();
  });
});
