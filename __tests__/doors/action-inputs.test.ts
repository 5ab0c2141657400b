import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { readText } from '../../scripts/tree.ts';
import { INPUT_NAMES, readInputs } from '../../src/doors/action-inputs.ts';
import { COMMENT_INPUT_NAMES, readCommentInputs } from '../../src/doors/comment-inputs.ts';
import { RECORD_INPUT_NAMES } from '../../src/doors/record-inputs.ts';
import { UserError } from '../../src/errors.ts';

const declared = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() })),
});

function inputsOf(file: string): z.infer<typeof declared>['inputs'] {
  return declared.parse(parse(readText(file))).inputs;
}

function keysOf(read: () => unknown): readonly (string | undefined)[] {
  try {
    read();
  } catch (error) {
    return error instanceof UserError ? error.problems.map(({ path, key }) => `${path} ${key}`) : [];
  }
  return [];
}

describe.each([
  ['action.yml', INPUT_NAMES],
  ['actions/comment/action.yml', COMMENT_INPUT_NAMES],
  ['actions/record/action.yml', RECORD_INPUT_NAMES],
])('the inputs of %s', (file, names) => {
  it('are those that the program reads', () => {
    expect(Object.keys(inputsOf(file)).toSorted()).toEqual([...names].toSorted());
  });
});

describe('inputs', () => {
  it('are usable as they are declared', () => {
    const inputs = inputsOf('action.yml');
    expect(readInputs((name) => inputs[name]?.default ?? '')).toMatchObject({
      policy: 'fates.yml',
      comment: 'always',
    });
  });

  it('that cannot be used are named all at once, with the file of their action', () => {
    const given: Readonly<Record<string, string>> = { 'as-of': 'today', 'fail-on': 'maybe', policy: '' };
    const inputs = inputsOf('action.yml');
    expect(keysOf(() => readInputs((name) => given[name] ?? inputs[name]?.default ?? ''))).toEqual([
      'action.yml inputs.policy',
      'action.yml inputs.fail-on',
      'action.yml inputs.as-of',
    ]);
    const comment = inputsOf('actions/comment/action.yml');
    expect(keysOf(() => readCommentInputs((name) => comment[name]?.default ?? ''))).toEqual([
      'actions/comment/action.yml inputs.report',
      'actions/comment/action.yml inputs.digest',
    ]);
  });
});
