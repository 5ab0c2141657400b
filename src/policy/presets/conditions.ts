import type { SubjectPolicy } from '../policy.ts';

/** What a subject may bind, and a preset's question may have to wait for. */
export type Binding = 'card' | 'model' | 'attributes';

const OF_THE_CARD = {
  'transparency/contradicted-claims': ['card'],
  'transparency/stale-claims': ['card'],
  'transparency/disaggregated-results': ['card', 'attributes'],
  'transparency/limitations': ['card'],
  'ethics/intended-use': ['card'],
} as const;

/**
 * Which questions about documents a preset asks only of a subject that binds what they are about. Bindings decide and not what lies in
 * the repository: then nothing gets better when a document is taken away. Without a card `baseline` asks once, for its completeness;
 * `strict` asks everything.
 */
export const CONDITIONS: Readonly<Record<string, Readonly<Record<string, readonly Binding[]>>>> = {
  baseline: OF_THE_CARD,
  strict: {
    'transparency/disaggregated-results': ['attributes'],
    'ethics/sensitive-data-declared': ['attributes'],
    'accountability/version-triple': ['model'],
    'accountability/bill-of-materials': ['model'],
  },
};

const REASONS: { readonly [B in Binding]: string } = {
  card: 'it is about what the model card says, and the subject binds none (`card`)',
  model: 'it is about a file of a model, and the subject binds none (`model`)',
  attributes: 'it is about groups of people, and the subject declares no attributes',
};

/** Why a preset does not ask the question of the subject; undefined when it does. */
export function notAsked(preset: string, metric: string, subject: SubjectPolicy): string | undefined {
  const unbound = CONDITIONS[preset]?.[metric]?.find((binding) => !binds(binding, subject));
  return unbound === undefined ? undefined : REASONS[unbound];
}

function binds(binding: Binding, { card, model, documents, evaluation }: SubjectPolicy): boolean {
  switch (binding) {
    case 'card':
      return (card ?? documents?.['model-card']) !== undefined;
    case 'model':
      return model !== undefined;
    case 'attributes':
      return evaluation.attributes.length > 0;
  }
}
