/** The `modelCard` of a component of a CycloneDX bill of materials, 1.5 to 1.7. */
import { z } from 'zod';
import type { JsonCard, JsonPath } from './json-card.ts';
import { at } from './json-card.ts';

const texts = z.array(z.string()).optional();
const anyObjects = z.array(z.looseObject({})).optional();

export const CYCLONEDX_SCHEMA: z.ZodType = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.enum(['1.5', '1.6', '1.7']),
});

export const MODEL_CARD_SCHEMA: z.ZodType = z.looseObject({
  modelParameters: z.looseObject({ datasets: anyObjects }).optional(),
  quantitativeAnalysis: z.looseObject({ performanceMetrics: anyObjects }).optional(),
  considerations: z
    .looseObject({
      users: texts,
      useCases: texts,
      technicalLimitations: texts,
      performanceTradeoffs: texts,
      ethicalConsiderations: anyObjects,
      fairnessAssessments: anyObjects,
    })
    .optional(),
});

export function isCycloneDx(value: unknown): boolean {
  return at(value, ['bomFormat']) === 'CycloneDX';
}

/**
 * The component with a model card: the only one, else the one that has the name of the model's file. Undefined where there is
 * none, or where it cannot be told which is meant.
 */
export function modelComponent(value: unknown, model: string | undefined): JsonPath | undefined {
  const components = at(value, ['components']);
  const paths: readonly JsonPath[] = [
    ['metadata', 'component'],
    ...(Array.isArray(components) ? components.map((_, index) => ['components', index]) : []),
  ];
  const withCard = paths.filter((path) => at(value, [...path, 'modelCard']) !== undefined);
  const file = model?.split('/').at(-1) ?? '';
  const named = withCard.filter((path) => {
    const name = at(value, [...path, 'name']);
    return (
      typeof name === 'string' &&
      name !== '' &&
      (name === file || name === model || name === file.replace(/\.[^.]*$/u, ''))
    );
  });
  return withCard.length === 1 ? withCard[0] : named.length === 1 ? named[0] : undefined;
}

export function cycloneDxCard(component: JsonPath): JsonCard {
  const card = [...component, 'modelCard'];
  const considerations = [...card, 'considerations'];
  return {
    places: [
      { topics: ['details'], path: component, keys: ['name', 'version', 'description'] },
      {
        topics: ['details'],
        path: [...card, 'modelParameters'],
        keys: ['task', 'architectureFamily', 'modelArchitecture'],
      },
      { topics: ['contact'], path: [...component, 'author'] },
      { topics: ['contact'], path: [...component, 'publisher'] },
      { topics: ['contact'], path: [...component, 'supplier'], keys: ['name'] },
      { topics: ['contact'], path: [...component, 'manufacturer'], keys: ['name'] },
      { topics: ['contact'], path: [...component, 'authors'], keys: ['name', 'email'] },
      {
        topics: [],
        path: [...card, 'modelParameters', 'datasets'],
        keys: ['name', 'description', 'ref'],
        isData: true,
      },
      { topics: ['intended-use'], path: [...considerations, 'users'] },
      { topics: ['intended-use'], path: [...considerations, 'useCases'] },
      { topics: ['limitations'], path: [...considerations, 'technicalLimitations'] },
      { topics: ['limitations'], path: [...considerations, 'performanceTradeoffs'] },
      {
        topics: ['ethics'],
        path: [...considerations, 'ethicalConsiderations'],
        keys: ['name', 'mitigationStrategy'],
      },
      {
        topics: ['ethics'],
        path: [...considerations, 'fairnessAssessments'],
        keys: ['benefits', 'harms', 'mitigationStrategy'],
      },
      { topics: ['factors'], path: [...considerations, 'fairnessAssessments'], keys: ['groupAtRisk'] },
    ],
    results: [...card, 'quantitativeAnalysis', 'performanceMetrics'],
  };
}
