import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { readText } from '../../scripts/tree.ts';
import { CONCLUDE_INPUT_NAMES, readConcludeInputs } from '../../src/doors/conclude-inputs.ts';
import { readVerifyInputs, VERIFY_INPUT_NAMES } from '../../src/doors/verify-inputs.ts';
import { UserError } from '../../src/errors.ts';

const declared = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() })),
});

function reading(file: string, given: Readonly<Record<string, string>>): (name: string) => string {
  const { inputs } = declared.parse(parse(readText(file)));
  return (name) => given[name] ?? inputs[name]?.default ?? '';
}

function keysOf(read: () => unknown): readonly (string | undefined)[] {
  try {
    read();
  } catch (error) {
    return error instanceof UserError ? error.problems.map(({ key }) => key) : [];
  }
  return [];
}

const VERIFY = 'actions/verify/action.yml';
const CONCLUDE = 'actions/conclude/action.yml';
const REQUIRED = { report: 'r.json', digest: 'a'.repeat(64), files: 'files', environment: 'production' };

describe('the inputs of verify and conclude', () => {
  it.each([
    [VERIFY, VERIFY_INPUT_NAMES],
    [CONCLUDE, CONCLUDE_INPUT_NAMES],
  ])('are those that %s declares', (file, names) => {
    const { inputs } = declared.parse(parse(readText(file)));
    expect(Object.keys(inputs).toSorted()).toEqual([...names].toSorted());
  });

  it('are usable as they are declared, with what is required', () => {
    expect(readVerifyInputs(reading(VERIFY, { ...REQUIRED, subjects: 'a, b\n\nc\n' }))).toMatchObject({
      policy: 'fates.yml',
      stage: 'fates-deploy',
      accept: 'pass',
      'max-age': 7,
      decision: 'fates-decision.json',
      subjects: ['a', 'b', 'c'],
    });
    expect(readConcludeInputs(reading(CONCLUDE, { deploy: 'failure' }))).toMatchObject({
      deploy: 'failure',
      smoke: 'skipped',
      rollback: 'skipped',
    });
  });

  it('that cannot be used are named all at once', () => {
    const bad = { 'max-age': '', accept: 'fail', 'as-of': 'today', digest: 'A'.repeat(64) };
    expect(keysOf(() => readVerifyInputs(reading(VERIFY, bad)))).toEqual([
      'inputs.report',
      'inputs.digest',
      'inputs.files',
      'inputs.accept',
      'inputs.max-age',
      'inputs.environment',
      'inputs.as-of',
    ]);
    const steps = { deploy: '', smoke: 'ok', digest: 'x', url: 'javascript:alert(1)' };
    expect(keysOf(() => readConcludeInputs(reading(CONCLUDE, steps)))).toEqual([
      'inputs.digest',
      'inputs.deploy',
      'inputs.smoke',
      'inputs.url',
    ]);
  });
});
