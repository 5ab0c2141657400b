import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { z } from 'zod';
import { PRESETS } from '../../src/policy/presets.ts';
import { mappingAt, policySchema } from '../../src/policy/schema.ts';
import { PRINTED } from './printed-example.ts';
import { CATALOGUE, withRequirements } from './stub-catalogue.ts';

const json = z.toJSONSchema(policySchema(CATALOGUE), { io: 'input' });
const validate = new Ajv2020({ strict: true, strictTuples: false, allErrors: true }).compile(json);

function errorsOf(text: string): readonly (string | undefined)[] {
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the JSON Schema that editors get', () => {
  it('accepts the example that the design prints, the presets, and unquoted values', () => {
    expect(errorsOf(PRINTED)).toEqual([]);
    for (const preset of Object.values(PRESETS)) {
      expect(validate(preset)).toBe(true);
    }
    expect(
      errorsOf(PRINTED.replace('positive: ">50K"', 'positive: { label: [1, 2], prediction: true }')),
    ).toEqual([]);
  });

  it.each([
    [PRINTED.replace('version: 1', 'version: 2'), '/version const'],
    [PRINTED.replace('\nminimum:', '\nminimun:'), ' additionalProperties'],
    [PRINTED.replace('label: income', 'lable: income'), '/subjects/0/evaluation additionalProperties'],
    [PRINTED.replace('threshold: 0.5', 'threshold: 1.5'), '/subjects/0/evaluation/threshold maximum'],
    [withRequirements('  - { metric: performance/acuracy, min: 0.8 }'), '/requirements/0/metric enum'],
    [withRequirements('  - { metric: performance/accuracy, min: 0.8, max: 0.9 }'), '/requirements/0 oneOf'],
    [withRequirements('  - { metric: performance/accuracy }'), '/requirements/0 oneOf'],
    [
      withRequirements(
        '  - { metric: fairness/demographic-parity-difference, max: 1, options: { method: x } }',
      ),
      '/requirements/0/options/method enum',
    ],
    [
      withRequirements('  - { metric: performance/accuracy, min: 1, options: { method: x } }'),
      '/requirements/0/options additionalProperties',
    ],
  ])('refuses %#', (text, error) => {
    expect(errorsOf(text)).toContain(error);
  });

  it('has a description for every key, with its default where there is one', () => {
    const without: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) {
        return;
      }
      for (const [key, value] of Object.entries(node)) {
        if (
          key === 'properties' &&
          typeof value === 'object' &&
          value !== null &&
          !/\/(allOf|oneOf)\//u.test(path)
        ) {
          for (const [name, property] of Object.entries(value)) {
            if (typeof property !== 'object' || property === null || !('description' in property)) {
              without.push(`${path}/${name}`);
            }
          }
        }
        walk(value, `${path}/${key}`);
      }
    };
    walk(json, '');
    expect(without).toEqual([]);
    expect(mappingAt(['minimum'])?.keys.get('group')).toContain('default 30');
    expect(JSON.stringify(json)).toContain('"default":0.95');
  });
});
