/** Reads one card, or several documents, as the subject's; for tests. */
import type { DocumentText, ReadDocuments } from '../../../../src/evidence/document/document.ts';
import type { CardTopic, ModelCardEvidence } from '../../../../src/evidence/document/card/kinds.ts';
import { modelCard } from '../../../../src/evidence/document/card/model-card.ts';
import type { SubjectPolicy } from '../../../../src/policy/policy.ts';

export const SUBJECT: SubjectPolicy = {
  id: 'income',
  model: 'models/income.onnx',
  evaluation: {
    table: 'predictions.csv',
    label: 'label',
    favourable: 'positive',
    attributes: [{ column: 'sex' }, { column: 'race' }],
    intersections: [['sex', 'race']],
    slices: [],
    strata: [],
    reference: {},
    population: {},
  },
  watch: [],
};

export function documentOf(path: string, text: string): DocumentText {
  return { path, text, sha256: '', bytes: text.length };
}

export function readCards(
  documents: readonly DocumentText[],
  subject: SubjectPolicy = SUBJECT,
): ReadDocuments<ModelCardEvidence> {
  return modelCard.read(new Map([['model-card', documents]]), {
    subject,
    paths: new Set(documents.map(({ path }) => path)),
    asOf: '2026-11-27',
  });
}

/** The evidence of one card. */
export function evidenceOf(text: string, path = 'models/MODEL_CARD.md'): ModelCardEvidence {
  const answer = readCards([documentOf(path, text)]);
  if (answer.state !== 'read') {
    throw new Error(`the card is ${answer.state}`);
  }
  return answer.evidence;
}

/** Topics in this state. */
export function topicsIn(
  { sections }: ModelCardEvidence,
  state: ModelCardEvidence['sections'][number]['state'],
): readonly CardTopic[] {
  return sections.filter((section) => section.state === state).map(({ topic }) => topic);
}
