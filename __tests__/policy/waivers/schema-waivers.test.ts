import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { z } from 'zod';
import { readPage } from '../../../scripts/docs/markdown.ts';
import { readText } from '../../../scripts/tree.ts';
import { parseWaivers } from '../../../src/policy/waivers/parse-waivers.ts';
import { waiversMappingAt, waiversSchema } from '../../../src/policy/waivers/schema-waivers.ts';
import { WAIVERS_SCHEMA } from '../../../src/version.ts';

const validate = new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(
  z.toJSONSchema(waiversSchema, { io: 'input' }),
);
const example =
  readPage(readText('docs/waivers.md')).blocks.find(({ language }) => language === 'yaml')?.text ?? '';

describe('the JSON Schema of the waivers file', () => {
  it('accepts the example of its page, which names the schema and has no mistake of form', () => {
    expect(validate(parse(example))).toBe(true);
    expect(example).toContain(WAIVERS_SCHEMA);
    const { waivers, problems } = parseWaivers(example, 'w.yml', {
      requirements: [],
      subjects: [],
      asOf: '2026-11-26',
    });
    expect(waivers).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual([
      'waivers/unknown-requirement',
      'waivers/unknown-subject',
    ]);
  });

  it.each([
    ['version: 1', 'version: 2'],
    ['owner:', 'ownr:'],
    ['expires: 2027-01-31', ''],
    ['subject: income', 'subject: [income]'],
  ])('refuses %s as %s', (from, to) => {
    expect(validate(parse(example.replace(from, to)))).toBe(false);
  });

  it('describes every key', () => {
    for (const path of [[], ['waivers', 0]]) {
      const descriptions = [...(waiversMappingAt(path)?.keys.values() ?? [])];
      expect(descriptions.length).toBeGreaterThan(1);
      expect(descriptions.filter((text) => text === '')).toEqual([]);
    }
    expect(waiversMappingAt(['elsewhere'])).toBeUndefined();
  });
});
