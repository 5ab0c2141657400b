/** Whether documents of the data name the attributes by which the policy tells people apart. */
import type { DocumentEvidence, DocumentReader, DocumentText } from '../document.ts';
import { DATA_RULES } from './datasheet/rules.ts';
import type { Place } from '../found.ts';
import { found } from '../found.ts';

export interface NamedAttribute {
  readonly column: string;
  /** The first place that names it; absent: none does. */
  readonly at?: Place;
}

export interface SensitiveDataEvidence extends DocumentEvidence {
  /** The policy's, at least one. */
  readonly attributes: readonly NamedAttribute[];
}

export const sensitiveData: DocumentReader<'sensitiveData'> = {
  kind: 'sensitiveData',
  names: ['datasheet', 'dataset-card', 'croissant'],
  read: (documents, { subject }) => {
    const columns = subject.evaluation.attributes.map(({ column }) => column);
    if (columns.length === 0) {
      return {
        state: 'missing',
        missing: ['evaluation.attributes'],
        hint: 'Name the sensitive attributes of the table under `evaluation.attributes` of the policy.',
      };
    }
    const texts = sensitiveData.names.flatMap((name) => documents.get(name) ?? []);
    const [first] = texts;
    if (first === undefined) {
      return {
        state: 'missing',
        missing: ['a datasheet, dataset card or Croissant file'],
        hint: 'Write a datasheet or dataset card that says which sensitive attributes the data has.',
      };
    }
    const attributes = columns.map((column) => namedIn(column, texts));
    const findings = attributes
      .filter(({ at }) => at === undefined)
      .map(({ column }) =>
        found(
          DATA_RULES.attribute,
          { path: first.path, line: 1 },
          `No document of the data names ${JSON.stringify(column.slice(0, 80))}.`,
        ),
      );
    return { state: 'read', evidence: { attributes, findings } };
  },
};

/** The name as a whole: words of it may be apart by blanks, hyphens or underscores. */
function namedIn(column: string, texts: readonly DocumentText[]): NamedAttribute {
  const words = column
    .slice(0, 100)
    .split(/[\s_-]+/u)
    .filter((word) => word !== '');
  const name = words
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(String.raw`[\s_-]{0,2}`);
  if (name === '') {
    return { column };
  }
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${name}(?![\p{L}\p{N}])`, 'iu');
  for (const { path, text } of texts) {
    const index = text.split('\n').findIndex((line) => pattern.test(line));
    if (index !== -1) {
      return { column, at: { path, line: index + 1 } };
    }
  }
  return { column };
}
