/** Model cards as examples of metrics have them. */
import type { CardTopic, ModelCardEvidence, SectionState } from '../../../evidence/document/card/kinds.ts';
import { TOPIC_NAMES } from '../../../evidence/document/card/kinds.ts';
import type { FileKinds } from '../../../evidence/files/file-evidence.ts';
import { exampleNote } from './example-files.ts';

const PATH = 'MODEL_CARD.md';

/** A card in which these topics are filled and all others are missing. */
export function exampleCard(
  filled: readonly CardTopic[],
  more: Partial<ModelCardEvidence> = {},
): Partial<FileKinds> {
  const finding = exampleNote(PATH, 'card/missing-section', 'it has no such section');
  const sections = TOPIC_NAMES.map((topic) => {
    const state: SectionState = filled.includes(topic) ? 'filled' : 'missing';
    return state === 'filled'
      ? { topic, state, line: 5, words: 20 }
      : { topic, state, line: 1, words: 0, finding };
  });
  return {
    modelCard: {
      path: PATH,
      format: 'markdown',
      sections,
      isUnderstood: true,
      otherLanguage: [],
      owner: { line: 3 },
      oversight: [],
      groups: [],
      fields: [],
      findings: [],
      ...more,
    },
  };
}

/** A card of which nothing is understood. */
export function exampleForeignCard(): Partial<FileKinds> {
  return exampleCard([], {
    isUnderstood: false,
    otherLanguage: [exampleNote(PATH, 'card/not-understood', 'Einschränkungen')],
  });
}

export function exampleCardNote(rule: string, detail: string): ReturnType<typeof exampleNote> {
  return exampleNote(PATH, rule, detail);
}
