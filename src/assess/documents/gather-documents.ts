/**
 * The documents of each subject, as evidence: found where the policy binds them or where such documents lie, each read once,
 * and given to the readers whose kinds somebody asks for.
 */
import type { Changes } from '../../discover/touched.ts';
import type { Listing, Workspace } from '../../discover/workspace.ts';
import type {
  DocumentContext,
  DocumentFinding,
  DocumentReader,
  Documents,
  DocumentText,
} from '../../evidence/document/document.ts';
import type { DocumentKind, DocumentKinds } from '../../evidence/document/kinds.ts';
import { documentPaths, MOST_DOCUMENTS } from '../../evidence/document/near.ts';
import type { DocumentPaths } from '../../evidence/document/near.ts';
import { DOCUMENT_PLACES, DOCUMENT_READERS } from '../../evidence/document/readers.ts';
import type { HashBytes } from '../../evidence/provenance/root-digest.ts';
import type { MissingFiles } from '../../evidence/files/file-evidence.ts';
import type { DocumentName } from '../../policy/documents.ts';
import type { PlannedSubject } from '../../policy/plan.ts';
import type { NotLookedAt } from '../../report/report.ts';
import { boundDigests } from './bound-digests.ts';
import { DocumentFiles } from './read-documents.ts';

export interface SubjectDocuments {
  readonly kinds: Partial<DocumentKinds>;
  readonly missing: { readonly [K in DocumentKind]?: MissingFiles };
  readonly findings: readonly DocumentFinding[];
  /** Those that were read, by path; in which something was found or not. */
  readonly documents: ReadonlyMap<string, DocumentText>;
  readonly notLookedAt: readonly NotLookedAt[];
}

export interface DocumentWorld {
  readonly listing: Listing;
  readonly changes: Changes;
  readonly workspace: Workspace;
  readonly asOf: string;
  readonly hashBytes: HashBytes;
}

/** A subject, and the kinds that somebody asks for. */
export interface AskedDocuments {
  readonly subject: PlannedSubject;
  readonly kinds: ReadonlySet<DocumentKind>;
}

/** By the subject's id. */
export async function documentsOfRun(
  asked: readonly AskedDocuments[],
  world: DocumentWorld,
): Promise<ReadonlyMap<string, SubjectDocuments>> {
  const files = new DocumentFiles(world.workspace);
  const tree = world.listing.files.map(({ path }) => path);
  const gathered = new Map<string, SubjectDocuments>();
  for (const each of asked) {
    gathered.set(each.subject.id, await documentsOf(each, files, tree, world));
  }
  return gathered;
}

async function documentsOf(
  { subject, kinds }: AskedDocuments,
  files: DocumentFiles,
  tree: readonly string[],
  world: DocumentWorld,
): Promise<SubjectDocuments> {
  const readers = DOCUMENT_READERS.filter(({ kind }) => kinds.has(kind));
  const names = new Set(readers.flatMap((reader) => reader.names));
  const found = documentPaths(subject.bindings, names, DOCUMENT_PLACES, tree);
  const read = await Promise.all(
    found.map(async (each) => ({ ...each, answers: await files.readAll(each) })),
  );
  const answers = read.flatMap((each) => each.answers);
  const documents: Documents = new Map(
    read
      .map(
        ({ name, answers: own }) =>
          [name, own.flatMap((answer) => ('document' in answer ? [answer.document] : []))] as const,
      )
      .filter(([, texts]) => texts.length > 0),
  );
  const digests = readers.some(({ asksDigests }) => asksDigests === true)
    ? await boundDigests(subject.bindings, world)
    : undefined;
  const context = { ...contextOf(subject, tree, world), ...(digests === undefined ? {} : { digests }) };
  const answered = readers.map((reader) => ({ reader, answer: reader.read(documents, context) }));
  const broken = new Map(
    read.map(({ name, answers: own }) => [
      name,
      own.flatMap((each) => ('finding' in each ? [each.finding] : [])),
    ]),
  );
  return {
    ...kindsOf(answered, broken),
    findings: [
      ...answers.flatMap((each) => ('finding' in each ? [each.finding] : [])),
      ...answered.flatMap(({ answer }) => findingsOf(answer)),
    ],
    documents: new Map([...documents.values()].flat().map((text) => [text.path, text])),
    notLookedAt: [
      ...answers.flatMap((each) => ('unread' in each ? [each.unread] : [])),
      ...read.flatMap(saidOf),
    ],
  };
}

function findingsOf(answer: ReturnType<DocumentReader['read']>): readonly DocumentFinding[] {
  return answer.state === 'read' ? answer.evidence.findings : (answer.findings ?? []);
}

interface Answered {
  readonly reader: DocumentReader;
  readonly answer: ReturnType<DocumentReader['read']>;
}

/** A document that could not be read makes what is missing without it an error: it exists. */
function kindsOf(
  answered: readonly Answered[],
  broken: ReadonlyMap<DocumentName, readonly DocumentFinding[]>,
): Pick<SubjectDocuments, 'kinds' | 'missing'> {
  const kinds = answered.flatMap(({ reader, answer }) =>
    answer.state === 'read' ? [[reader.kind, answer.evidence] as const] : [],
  );
  const missing = answered.flatMap(({ reader: { kind, names }, answer }) => {
    if (answer.state === 'read') {
      return [];
    }
    const first = names.flatMap((name) => broken.get(name) ?? [])[0];
    if (answer.state === 'unreadable') {
      return [[kind, { missing: [], hint: answer.hint, unreadable: answer.message }] as const];
    }
    return first === undefined
      ? [[kind, { missing: answer.missing, hint: answer.hint }] as const]
      : [
          [
            kind,
            {
              missing: [],
              hint: first.rule.remedy,
              unreadable: `${JSON.stringify(first.path)} cannot be used: ${first.message}`,
            },
          ] as const,
        ];
  });
  return { kinds: Object.fromEntries(kinds), missing: Object.fromEntries(missing) };
}

function contextOf(
  { bindings }: PlannedSubject,
  tree: readonly string[],
  { asOf, changes }: DocumentWorld,
): DocumentContext {
  const changed = changes.kind === 'files' ? new Set(changes.files.map(({ path }) => path)) : undefined;
  return {
    subject: bindings,
    paths: new Set(tree),
    asOf,
    ...(changes.kind === 'files' && changed !== undefined
      ? { isChanged: (path: string) => changed.has(path) || changes.isUntracked(path) }
      : {}),
  };
}

/** What is bound and not there is for the readers to miss; here only what is left out. */
function saidOf({ name, cut }: DocumentPaths): readonly NotLookedAt[] {
  return cut === 0
    ? []
    : [{ path: name, reason: `${cut} more documents of this name: the ${MOST_DOCUMENTS} nearest are read` }];
}
