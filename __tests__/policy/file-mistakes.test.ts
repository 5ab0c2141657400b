import { describe, expect, it } from '@jest/globals';
import { type Row, told } from './stub-catalogue.ts';

describe('a mistake at the top of the file', () => {
  const subject = 'subjects: [{ id: a, evaluation: { table: t.csv, label: y, prediction: d } }]\n';
  const rows: readonly Row[] = [
    [`extends: [baseline]\n${subject}`, 'policy/missing-key', '1:1', 'version', 'Add `version`'],
    [`version: 2\nextends: [baseline]\n${subject}`, 'policy/unknown-value', '1:10', 'version', '`1`'],
    [`version: "1"\nextends: [baseline]\n${subject}`, 'policy/unknown-value', '1:10', 'version', '`1`'],
    [`version: 1\nextends: baseline\n${subject}`, 'policy/wrong-type', '2:10', 'extends', 'Presets'],
    [
      `version: 1\nextends: [Base-line2]\n${subject}`,
      'policy/unknown-preset',
      '2:11',
      'extends[0]',
      'Did you mean `baseline`?',
    ],
    [
      `version: 1\nextends: [team.yml]\n${subject}`,
      'policy/extends-not-found',
      '2:11',
      'extends[0]',
      'Correct the path',
    ],
    [
      `version: 1\nextends: [../team.yml]\n${subject}`,
      'policy/extends-outside',
      '2:11',
      'extends[0]',
      '`baseline`',
    ],
    [
      `version: 1\nextends: [fates.yml]\n${subject}`,
      'policy/extends-cycle',
      '2:11',
      'extends[0]',
      'Remove one',
    ],
    [`version: 1\nextends: [baseline]\n`, 'policy/no-subjects', '1:1', 'subjects', 'fates init'],
    [`version: 1\n${subject}`, 'policy/no-requirements', '1:1', 'requirements', 'extends: [baseline]'],
    [
      `version: 1\nextends: [baseline]\nminimum: { confidence: 1 }\n${subject}`,
      'policy/out-of-range',
      '3:24',
      'minimum.confidence',
      '0.5 to 0.999',
    ],
    [
      `version: 1\nextends: [baseline]\nminimum: { group: 1.5 }\n${subject}`,
      'policy/wrong-type',
      '3:19',
      'minimum.group',
      'Whole number',
    ],
    [
      `version: 1\nextends: [baseline]\ngate: { fail-on: fial }\n${subject}`,
      'policy/unknown-value',
      '3:18',
      'gate.fail-on',
      'Did you mean `fail`?',
    ],
    [
      `version: 1\nextends: [baseline]\ngate: { failOn: fail }\n${subject}`,
      'policy/unknown-key',
      '3:9',
      'gate.failOn',
      'Did you mean `fail-on`?',
    ],
    [
      `version: 1\nextends: [baseline]\nwaivers: /x\n${subject}`,
      'policy/path-outside',
      '3:10',
      'waivers',
      'from the folder of this file',
    ],
    [
      `version: 1\nextends: [baseline]\nsubjects: {}\n`,
      'policy/wrong-type',
      '3:11',
      'subjects',
      'The models',
    ],
    ['- a\n- b\n', 'policy/not-a-mapping', '1:1', undefined, 'version: 1'],
    ['just words\n', 'policy/not-a-mapping', '1:1', undefined, 'version: 1'],
  ];

  it.each(rows.map((row) => [row[0].slice(0, 40), row] as const))('%s', async (_, [text, ...row]) => {
    expect(await told(text, row[3])).toEqual([row]);
  });
});
