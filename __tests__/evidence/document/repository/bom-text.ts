/** A valid ML bill of materials as a project may write it; parts can be put in other places. */

export const MODEL_DIGEST = 'a'.repeat(64);

export const MODEL = {
  type: 'machine-learning-model',
  'bom-ref': 'model',
  name: 'model.onnx',
  version: '1.2.0',
  hashes: [{ alg: 'SHA-256', content: MODEL_DIGEST }],
  licenses: [{ license: { id: 'Apache-2.0' } }],
  modelCard: {
    modelParameters: {
      task: 'classification',
      approach: { type: 'supervised' },
      datasets: [{ ref: 'rows' }, { type: 'dataset', name: 'census of 2020' }],
    },
    quantitativeAnalysis: {
      performanceMetrics: [
        {
          type: 'accuracy',
          value: '0.87',
          slice: 'all',
          confidenceInterval: { lowerBound: '0.85', upperBound: '0.89' },
        },
      ],
    },
  },
};

export const DATA = {
  type: 'data',
  'bom-ref': 'rows',
  name: 'data/train.csv',
  data: [{ type: 'dataset', name: 'rows' }],
};

export function bomOf(components: readonly unknown[] = [MODEL, DATA], more: object = {}): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
    version: 1,
    components,
    ...more,
  };
}

export function bomText(components: readonly unknown[] = [MODEL, DATA], more: object = {}): string {
  return `${JSON.stringify(bomOf(components, more), null, 2)}\n`;
}
