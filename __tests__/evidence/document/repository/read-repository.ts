/** Reads a kind of evidence of a repository from texts by path, as a run finds and reads them. */
import type {
  DocumentContext,
  DocumentReader,
  Documents,
  ReadDocuments,
} from '../../../../src/evidence/document/document.ts';
import type { DocumentKind, DocumentKinds } from '../../../../src/evidence/document/kinds.ts';
import { documentPaths } from '../../../../src/evidence/document/near.ts';
import { REPOSITORY_PLACES } from '../../../../src/evidence/document/repository/area.ts';
import type { SubjectPolicy } from '../../../../src/policy/policy.ts';

export type Repository = Readonly<Record<string, string>>;

export const SUBJECT: SubjectPolicy = {
  id: 'loans',
  task: 'binary',
  model: 'model.onnx',
  evaluation: {
    table: 'predictions.csv',
    label: 'label',
    prediction: 'prediction',
    favourable: 'positive',
    attributes: [],
    intersections: [],
    slices: [],
    strata: [],
    reference: {},
    population: {},
  },
  watch: [],
};

type Given = Partial<DocumentContext>;

export function readRepository<K extends DocumentKind>(
  reader: DocumentReader<K>,
  files: Repository,
  given: Given = {},
): ReadDocuments<DocumentKinds[K]> {
  const tree = Object.keys(files).toSorted();
  const context = { subject: SUBJECT, asOf: '2026-11-27', paths: new Set(tree), ...given };
  const found = documentPaths(context.subject, new Set(reader.names), REPOSITORY_PLACES, tree);
  const documents: Documents = new Map(
    found
      .map(({ name, paths }) => {
        const texts = paths.flatMap((path) => {
          const text = files[path];
          return text === undefined ? [] : [{ path, text, sha256: '0'.repeat(64), bytes: text.length }];
        });
        return [name, texts] as const;
      })
      .filter(([, texts]) => texts.length > 0),
  );
  return reader.read(documents, context);
}

/** The evidence, or an error that says why there is none. */
export function evidenceIn<K extends DocumentKind>(
  reader: DocumentReader<K>,
  files: Repository,
  given: Given = {},
): DocumentKinds[K] {
  const read = readRepository(reader, files, given);
  if (read.state !== 'read') {
    throw new Error(`${reader.kind} is ${read.state}: ${read.hint}`);
  }
  return read.evidence;
}

/** `path:line rule`, in the order of the evidence. */
export function placesOf({
  findings,
}: {
  readonly findings: readonly {
    readonly path: string;
    readonly line: number;
    readonly rule: { readonly id: string };
  }[];
}): readonly string[] {
  return findings.map(({ path, line, rule }) => `${path}:${line} ${rule.id}`);
}
