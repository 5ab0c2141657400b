import { describe, expect, it } from '@jest/globals';
import estimates from '../../../src/metrics/security/label-free-accuracy.ts';
import { DEFAULT_MINIMUM, metricOf } from '../run-metric.ts';
import { measuredTables, runTables } from '../run-tables.ts';

const atc = metricOf(estimates, 'security/atc-estimated-accuracy');
const doc = metricOf(estimates, 'security/doc-estimated-accuracy');

const table = 'label,prediction,score\n1,1,0.9\n0,0,0.1\n1,1,0.8\n0,1,0.6\n1,0,0.45\n';

describe('average thresholded confidence', () => {
  it('puts as many rows below the threshold as there are errors (Garg et al., equations 1 and 2)', async () => {
    // Two of five are wrong; .55 and .6 lie below .8. Of the shifted rows .9, .2 and .81 reach it, .3 does not.
    const found = await measuredTables(atc, { table, shifted: { later: 'score\n0.9\n0.2\n0.81\n0.3\n' } });
    expect(found).toMatchObject({
      value: 0.75,
      parts: [{ group: ['later'], n: 4, value: 0.75 }],
      notes: ['Accuracy in the evaluation table: 0.600.'],
    });
  });

  it('gives the accuracy back on the very same scores, when no score ties at the threshold', async () => {
    expect((await measuredTables(atc, { table, shifted: { later: table } })).value).toBeCloseTo(0.6, 12);
  });

  it('joins the intervals of the share above, of the errors and of the threshold', async () => {
    // Ten scores, .5 to .95 by twentieths, two of them wrong: of as many shifted rows eight reach .6.
    const scores = Array.from({ length: 10 }, (_, index) => (0.5 + 0.05 * index).toFixed(2));
    const ten = `label,prediction,score\n${scores.map((s, index) => `${Number(index > 1)},1,${s}\n`).join('')}`;
    const found = await measuredTables(atc, {
      table: ten,
      shifted: { later: `score\n${scores.join('\n')}\n` },
    });
    expect(found.value).toBeCloseTo(0.8, 12);
    // Wilson of 2 in 10 is [.05668, .50984]: errors and threshold together, .2 − .2027 < 0 and .2 + .4382 = .6382. At 0 rows below
    // all ten reach the threshold; of .6382 the closest is six below, four reach it.
    expect(found.interval?.[0]).toBeCloseTo(0.8 - Math.hypot(0.8 - 0.4, 0.50984 - 0.2), 4);
    expect(found.interval?.[1]).toBe(1);
  });

  it('holds all shifts at once, and each end is that of the worst', async () => {
    const many = (score: string): string => `score\n${`${score}\n`.repeat(20)}`;
    const long = `${table}${table.slice(table.indexOf('\n') + 1).repeat(19)}`;
    const alone = await measuredTables(doc, { table: long, shifted: { a: many('0.9') } });
    const both = await measuredTables(doc, { table: long, shifted: { a: many('0.9'), b: many('0.5') } });
    expect(both.parts?.[0]?.interval?.[0]).toBeLessThan(alone.interval?.[0] ?? 0);
    expect(both.interval).toEqual(both.parts?.[1]?.interval);
  });

  it('is 0 where everything was wrong: no confidence is enough', async () => {
    const wrong = 'label,prediction,score\n0,1,0.9\n1,0,0.1\n';
    expect((await measuredTables(atc, { table: wrong, shifted: { later: 'score\n0.9\n' } })).value).toBe(0);
  });

  it('takes the lowest of several shifts, and needs scores that are probabilities', async () => {
    const found = await measuredTables(atc, { table, shifted: { a: 'score\n0.9\n', b: 'score\n0.5\n' } });
    expect(found.value).toBe(0);
    for (const later of ['score\n7\n', 'score\n-1\n', 'score\nhigh\n0.2\n', 'score,weight\n0.5,0\n']) {
      const weighted = later.includes('weight')
        ? `${table.trim().split('\n').join(',1\n').replace('score,1', 'score,weight')},1\n`
        : table;
      expect(await runTables(atc, { table: weighted, shifted: { later } })).toMatchObject({
        status: 'insufficient',
        reason: expect.stringContaining('the later table'),
      });
    }
  });

  it('needs an accuracy to begin with', async () => {
    const refused = 'label,prediction,score\n,1,0.9\n';
    expect(await runTables(atc, { table: refused, shifted: { later: table } })).toMatchObject({
      status: 'insufficient',
      reason: expect.stringContaining('the evaluation table'),
    });
  });

  it('needs rows', async () => {
    expect(
      await runTables(atc, { table, shifted: { later: table }, minimum: DEFAULT_MINIMUM }),
    ).toMatchObject({ status: 'insufficient', needed: 30 });
  });

  it('says so where scores are too many to keep', async () => {
    const many = Array.from({ length: 10_500 }, (_, index) => `${(index + 0.5) / 10_500}\n`).join('');
    const found = await measuredTables(atc, { table, shifted: { later: `score\n${many}` } });
    expect(found.value).toBeCloseTo(0.4, 2);
    expect(found.notes?.[1]).toContain('approximate');
  });
});

describe('difference of confidences', () => {
  const pair = 'label,prediction,score\n1,1,0.9\n0,1,0.7\n';

  it('moves the accuracy by what the mean confidence moved (Guillory et al.)', async () => {
    const found = await measuredTables(doc, {
      table: pair,
      shifted: { a: 'score\n0.25\n0.75\n', b: 'score\n0.9\n' },
    });
    expect(found.parts).toMatchObject([
      { group: ['a'], value: expect.closeTo(0.45, 12) },
      { group: ['b'], value: expect.closeTo(0.6, 12) },
    ]);
    expect(found.value).toBeCloseTo(0.45, 12);
  });

  it('joins Wilson’s interval of the accuracy and normal ones of both means', async () => {
    const found = await measuredTables(doc, {
      table: pair,
      shifted: { later: 'score\n0.6\n0.5\n0.6\n0.5\n' },
    });
    // Accuracy .5 of two: [.0945, .9055]. Confidences .9 and .7, .6 and .5: variances .01/2 and .0025/4.
    const off = Math.hypot(0.4055, 1.959964 * Math.sqrt(0.01 / 2 + 0.0025 / 4));
    expect(found.value).toBeCloseTo(0.25, 12);
    expect(found.interval).toEqual([0, expect.closeTo(0.25 + off, 3)]);
  });

  it('stays within 0 and 1', async () => {
    const right = 'label,prediction,score\n1,1,0.5\n0,0,0.5\n';
    const wrong = 'label,prediction,score\n0,1,1\n1,0,0\n';
    expect((await measuredTables(doc, { table: right, shifted: { later: 'score\n1\n' } })).value).toBe(1);
    expect((await measuredTables(doc, { table: wrong, shifted: { later: 'score\n0.5\n' } })).value).toBe(0);
  });

  it('takes the accuracy of the rows that have weight', async () => {
    const weightless = 'label,prediction,score,weight\n1,1,0.9,0\n0,0,0.2,0.5\n';
    expect(
      (await measuredTables(doc, { table: weightless, shifted: { later: 'score,weight\n0.8,1\n' } })).value,
    ).toBe(1);
  });
});
