/** Answers on data as examples of metrics have them. */
import type { DatasheetEvidence } from '../../../evidence/document/data/datasheet/datasheet.ts';
import type { FileKinds } from '../../../evidence/files/file-evidence.ts';
import { exampleNote } from './example-files.ts';

const PATH = 'DATASHEET.md';

/** A datasheet that answers so many of its 57 questions, these ids among them. */
export function exampleDatasheet(filled: number, ids: readonly string[] = []): Partial<FileKinds> {
  const evidence: DatasheetEvidence = {
    documents: [{ path: PATH, form: 'datasheet', asked: 57 }],
    answered: ids.map((id, at) => ({ id, path: PATH, line: at + 1 })),
    form: 'datasheet',
    questions: 57,
    filled,
    findings: filled === 57 ? [] : [exampleNote(PATH, 'data/unanswered-question', 'nothing stands there')],
  };
  return { datasheet: evidence };
}

/** A dataset card in which nothing is a heading that is known. */
export function exampleForeign(): Partial<FileKinds> {
  const documents = [{ path: 'data/README.md', form: 'dataset-card', asked: 0 }] as const;
  const nothing = { answered: [], form: 'dataset-card', questions: 18, filled: 0 } as const;
  return {
    datasheet: {
      documents,
      ...nothing,
      findings: [exampleNote('data/README.md', 'data/not-understood', 'Herkunft')],
    },
  };
}
