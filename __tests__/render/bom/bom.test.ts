import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { z } from 'zod';
import { renderBom } from '../../../src/render/bom/bom.ts';
import { serialNumber } from '../../../src/render/bom/serial-number.ts';
import { type Report } from '../../../src/report/report.ts';
import { reportSchema } from '../../../src/report/schema.ts';
import { publishedSchema } from '../../../scripts/generate/bom-schemas.ts';
import { filesUnder, readText } from '../../../scripts/tree.ts';

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u;
const SUBJECT_REPORTS = filesUnder('__tests__/scenarios').filter((path) =>
  path.endsWith('expected/fates-report.json'),
);

function reportAt(path: string): Report {
  return reportSchema.parse(JSON.parse(readText(path)));
}

/** The schema of CycloneDX 1.6 as it is published. */
function published(name: string): object {
  return Object(JSON.parse(publishedSchema(name)));
}

const METRIC = z.object({
  type: z.string(),
  value: z.string(),
  slice: z.string().optional(),
  confidenceInterval: z.object({ lowerBound: z.string(), upperBound: z.string() }).optional(),
});
const MODEL = z.object({
  type: z.literal('machine-learning-model'),
  name: z.string(),
  hashes: z.array(z.object({ alg: z.literal('SHA-256'), content: z.string() })).optional(),
  modelCard: z.object({
    modelParameters: z.object({ datasets: z.array(z.object({ ref: z.string() })) }),
    quantitativeAnalysis: z.object({ performanceMetrics: z.array(METRIC) }).optional(),
    considerations: z
      .object({ fairnessAssessments: z.array(z.object({ groupAtRisk: z.string() })).optional() })
      .optional(),
  }),
});

describe('a report as a bill of materials', () => {
  it('is valid against the published schema, whatever the report holds, and names nothing that it lacks', () => {
    const formats = {
      'date-time': TIME,
      'iri-reference': true,
      'idn-email': true,
      date: true,
      uri: true,
    } as const;
    const ajv = new Ajv({ strict: false, formats });
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
      ajv.addSchema(published(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    }
    const validate = ajv.compile(published('bom-1.6'));
    const invalid = SUBJECT_REPORTS.flatMap((path) => {
      const bom: unknown = JSON.parse(renderBom(reportAt(path)));
      return validate(bom) ? [] : [`${path} ${ajv.errorsText(validate.errors)}`];
    });
    expect(invalid).toStrictEqual([]);
    expect(SUBJECT_REPORTS.length).toBeGreaterThan(20);
  });

  it('has the digest of the model, the numbers by group with their intervals, and refers to its data', () => {
    const withModel = SUBJECT_REPORTS.map(reportAt).find(({ subjects }) =>
      subjects.some(
        ({ model, properties }) =>
          model?.kind === 'file' &&
          properties.some(({ findings }) =>
            findings.some(
              ({ measurement }) => measurement.status === 'measured' && measurement.parts !== undefined,
            ),
          ),
      ),
    );
    if (withModel === undefined) {
      throw new Error('no scenario has a model and groups');
    }
    const bom = z
      .looseObject({ components: z.array(z.looseObject({ 'bom-ref': z.string() })) })
      .parse(JSON.parse(renderBom(withModel)));
    const model = MODEL.parse(bom.components[0]);
    const subject = withModel.subjects[0];
    expect(model.hashes?.[0]?.content).toBe(subject?.model?.digest);
    const metrics = model.modelCard.quantitativeAnalysis?.performanceMetrics ?? [];
    expect(metrics.filter(({ slice = '' }) => slice.includes('=')).length).toBeGreaterThan(1);
    expect(metrics.some(({ confidenceInterval }) => confidenceInterval !== undefined)).toBe(true);
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    const refs = bom.components.map((component) => component['bom-ref']);
    expect(model.modelCard.modelParameters.datasets.every(({ ref }) => refs.includes(ref))).toBe(true);
    expect(refs).toHaveLength(new Set(refs).size);
  });

  it('is the same for the same report, and has another number for another', () => {
    const [first = '', second = ''] = SUBJECT_REPORTS;
    expect(renderBom(reportAt(first))).toBe(renderBom(reportAt(first)));
    const numberOf = (path: string): unknown => Object(JSON.parse(renderBom(reportAt(path)))).serialNumber;
    expect(numberOf(first)).not.toBe(numberOf(second));
  });

  it('has a number that is a UUID of version 8', () => {
    const of = (digit: string): string => serialNumber(digit.repeat(64));
    expect(of('f')).toBe('urn:uuid:ffffffff-ffff-8fff-bfff-ffffffffffff');
    expect(of('0')).toBe('urn:uuid:00000000-0000-8000-8000-000000000000');
  });
});
