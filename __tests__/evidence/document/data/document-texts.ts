/** Documents as readers are given them. */
import type {
  DocumentContext,
  DocumentReader,
  Documents,
  DocumentText,
} from '../../../../src/evidence/document/document.ts';
import type { DocumentKind, DocumentKinds } from '../../../../src/evidence/document/kinds.ts';
import type { DocumentName } from '../../../../src/policy/documents.ts';
import { DOCUMENT_NAMES } from '../../../../src/policy/documents.ts';

export const AS_OF = '2026-11-27';

export const SUBJECT: DocumentContext['subject'] = {
  id: 'loans',
  evaluation: {
    table: 'predictions.csv',
    label: 'label',
    favourable: 'positive',
    attributes: [{ column: 'sex' }, { column: 'age_group' }],
    intersections: [],
    slices: [],
    strata: [],
    reference: {},
    population: {},
  },
  watch: [],
};

type Texts = { readonly [N in DocumentName]?: string | Readonly<Record<string, string>> };

/** By name the text of one document, or by path those of several. */
export function documentsOf(texts: Texts): Documents {
  return new Map(
    DOCUMENT_NAMES.flatMap((name) => {
      const written = texts[name];
      const all = typeof written === 'string' ? { [PATHS[name] ?? `${name}.md`]: written } : written;
      return all === undefined
        ? []
        : [[name, Object.entries(all).map(([path, text]) => textOf(path, text))] as const];
    }),
  );
}

const PATHS: Readonly<Record<string, string>> = {
  'model-card': 'MODEL_CARD.md',
  'bill-of-materials': 'bom.json',
  croissant: 'croissant.json',
  emissions: 'emissions.csv',
  licence: 'LICENSE',
  'training-declaration': 'training-declaration.yml',
};

export function textOf(path: string, text: string): DocumentText {
  return { path, text, sha256: '0'.repeat(64), bytes: text.length };
}

export function answer<K extends DocumentKind>(
  reader: DocumentReader<K>,
  texts: Texts,
  context: Partial<DocumentContext> = {},
) {
  return reader.read(documentsOf(texts), {
    subject: SUBJECT,
    paths: new Set<string>(),
    asOf: AS_OF,
    ...context,
  });
}

/** The evidence, or an error with what there is instead. */
export function evidence<K extends DocumentKind>(
  reader: DocumentReader<K>,
  texts: Texts,
  context: Partial<DocumentContext> = {},
): DocumentKinds[K] {
  const read = answer(reader, texts, context);
  if (read.state !== 'read') {
    throw new Error(JSON.stringify(read));
  }
  return read.evidence;
}

/** `path:line rule`, in order. */
export function named(findings: readonly { path: string; line: number; rule: { id: string } }[]) {
  return findings.map(({ path, line, rule }) => `${path}:${line} ${rule.id}`);
}
