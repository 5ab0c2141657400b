import { describe, expect, it } from '@jest/globals';
import type { EvaluationCube } from '../../src/cube/cube.ts';
import type { GroupProfile } from '../../src/metrics/group-profile.ts';
import { profileOf } from '../../src/metrics/group-profile.ts';
import { cubeOf, positive } from '../evidence/memory-source.ts';

const attributes = [{ column: 'g' }];
const profiled = (cube: EvaluationCube): GroupProfile =>
  profileOf(cube, cube.marginals.find(({ columns }) => columns[0] === 'g')?.groups ?? [], 0.95);

/** Values by group and measure. */
function valuesOf({ measures, groups }: GroupProfile): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    groups.map(({ group, estimates }) => [
      group.join(),
      Object.fromEntries(measures.map(({ name }, index) => [name, estimates[index]?.value ?? null])),
    ]),
  );
}

describe('a profile of groups', () => {
  it('has the rates of binary decisions, undefined where nobody is counted, each with Wilson’s interval', async () => {
    const rows = ['1,1', '1,1', '1,0', '0,1', '0,0', '0,0', '0,0', '0,0'].map((row) => `a,${row}`);
    const profile = profiled(
      await cubeOf(`g,label,p\n${rows.join('\n')}\nb,0,0\n`, {
        bindings: { ...positive('1'), prediction: 'p', attributes },
        scopes: [['g']],
      }),
    );
    expect(valuesOf(profile)).toEqual({
      a: { selection: 3 / 8, TPR: 2 / 3, FPR: 1 / 5, PPV: 2 / 3, accuracy: 6 / 8 },
      b: { selection: 0, TPR: null, FPR: 0, PPV: null, accuracy: 1 },
    });
    expect(profile.groups.map(({ n }) => n)).toEqual([8, 1]);
    // By hand from Wilson's formula: (3/8 + z²/16 ± z·√(15/512 + z²/256)) / (1 + z²/8).
    const [low = 0, high = 0] = profile.groups[0]?.estimates[0]?.interval ?? [];
    expect([low, high]).toEqual([expect.closeTo(0.13684, 4), expect.closeTo(0.69426, 4)]);
    expect(profile.groups[1]?.estimates[1]?.interval).toBeUndefined();
  });

  it('has the share of positive labels where there are no decisions', async () => {
    const cube = await cubeOf('g,label\na,1\na,0\na,0\nb,1\n', {
      bindings: { ...positive('1'), attributes },
      scopes: [['g']],
    });
    expect(valuesOf(profiled(cube))).toEqual({ a: { positive: 1 / 3 }, b: { positive: 1 } });
  });

  it('has the accuracy of classes, and nothing of classes without decisions', async () => {
    const text = 'g,label,p\na,x,x\na,y,z\nb,z,z\n';
    const request = { task: 'multiclass', scopes: [['g']] } as const;
    const decided = await cubeOf(text, { ...request, bindings: { prediction: 'p', attributes } });
    expect(valuesOf(profiled(decided))).toEqual({ a: { accuracy: 1 / 2 }, b: { accuracy: 1 } });
    const undecided = await cubeOf(text, { ...request, bindings: { attributes } });
    expect(valuesOf(profiled(undecided))).toEqual({ a: {}, b: {} });
  });

  it('has the errors of a regression: their size, and the side that they are on', async () => {
    const text = 'g,label,p,w\na,1,2,1\na,2,4,1\na,3,0,1\na,5,5,1\nb,7,4,2\nc,1,1,0\n';
    const cube = await cubeOf(text, {
      task: 'regression',
      bindings: { prediction: 'p', weight: 'w', attributes },
      scopes: [['g']],
    });
    const profile = profiled(cube);
    expect(profile.measures.map(({ scale }) => scale)).toEqual(['size', 'signed']);
    expect(valuesOf(profile)).toEqual({
      a: { MAE: 1.5, 'mean y − ŷ': expect.closeTo(0, 12) },
      b: { MAE: 3, 'mean y − ŷ': 3 },
      c: { MAE: null, 'mean y − ŷ': null },
    });
    // Residuals −1, −2, 3, 0: their variance is 14/3 with 3 below the line, the mean's standard error √(14/12).
    const margin = 1.959964 * Math.sqrt(14 / 12);
    expect(profile.groups[0]?.estimates[1]?.interval).toEqual([
      expect.closeTo(-margin, 5),
      expect.closeTo(margin, 5),
    ]);
    expect(profile.groups[1]?.estimates[1]?.interval).toBeUndefined();
    const bare = await cubeOf(text, { task: 'regression', bindings: { attributes }, scopes: [['g']] });
    expect(profiled(bare).measures).toEqual([]);
    // Groups of another cube have no residuals: no number instead of a wrong one.
    const [group] = bare.marginals[0]?.groups ?? [];
    const lacking = profileOf(cube, group === undefined ? [] : [group], 0.95);
    expect(lacking.groups[0]?.estimates.map(({ value }) => value)).toEqual([null, null]);
  });
});
