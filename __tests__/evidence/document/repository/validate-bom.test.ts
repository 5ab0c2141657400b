import { describe, expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { bomMistakes } from '../../../../src/evidence/document/repository/bom/validate-bom.ts';
import { CYCLONEDX_SCHEMAS } from '../../../../src/evidence/document/repository/bom/schemas.ts';
import { publishedSchema } from '../../../../scripts/generate/bom-schemas.ts';
import { bomOf, DATA, MODEL } from './bom-text.ts';

function published(name: string): object {
  return Object(JSON.parse(publishedSchema(name)));
}

/** The schemas as they are published, with all their prose, and the library's own keywords. */
function asPublished(version: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    ajv.addSchema(published(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  return ajv.compile(published(`bom-${version}`));
}

/** A value somewhere in a bill is put in the place of another. */
function mutated(value: unknown, place: number, by: unknown): unknown {
  let left = place;
  const visit = (at: unknown): unknown => {
    left -= 1;
    if (left === 0) {
      return by;
    }
    if (Array.isArray(at)) {
      return at.map(visit);
    }
    return typeof at === 'object' && at !== null
      ? Object.fromEntries(Object.entries(at).map(([key, member]) => [key, visit(member)]))
      : at;
  };
  return visit(value);
}

test.each(Object.entries(CYCLONEDX_SCHEMAS))(
  '%s, which is not looked at again when it is compiled, is a schema',
  (_, text) => {
    const ajv = new Ajv({ strict: false, logger: false });
    expect(ajv.validateSchema(JSON.parse(text))).toBe(true);
    expect(ajv.validateSchema({ type: 'bom' })).toBe(false);
  },
);

describe('the schemas without their prose', () => {
  test.each(['1.6'] as const)('say of %s what the published ones say', (version) => {
    const oracle = asPublished(version);
    const whole = bomOf([MODEL, DATA, DATA], { specVersion: version });
    expect([bomMistakes(whole, version).length, oracle(whole)]).toStrictEqual([1, false]);
    const by = fc.constantFrom<unknown>(null, 'x', 7, [], {}, true, [MODEL], { license: { id: 'MIT' } });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), by, (place, other) => {
        const bom = mutated(bomOf([MODEL, DATA], { specVersion: version }), place, other);
        expect(bomMistakes(bom, version).length === 0).toBe(oracle(bom));
      }),
      { numRuns: 200 },
    );
  });

  test('tell items of a list apart in whatever order their keys stand', () => {
    const turned = Object.fromEntries(Object.entries(DATA).toReversed());
    expect(bomMistakes(bomOf([DATA, turned]), '1.6')).toMatchObject([{ pointer: '/components' }]);
  });

  test('check the forms of dates and references', () => {
    const at = (timestamp: string): number =>
      bomMistakes(bomOf([], { metadata: { timestamp } }), '1.6').length;
    expect([at('2026-11-27T00:00:00Z'), at('2026-11-27')]).toStrictEqual([0, 1]);
  });
});
