/**
 * The documents of each subject, as evidence: found where the policy binds them or where such documents lie, each read once,
 * and given to the readers whose kinds somebody asks for.
 */
import type { BaseSide } from '../../discover/commit-tree.ts';
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
import type { TablePorts } from '../../evidence/bytes.ts';
import type { HashBytes } from '../../evidence/provenance/root-digest.ts';
import type { MissingFiles } from '../../evidence/files/file-evidence.ts';
import type { DocumentName } from '../../policy/documents.ts';
import type { PlannedSubject } from '../../policy/plan.ts';
import type { NotLookedAt } from '../../report/report.ts';
import { boundTables } from './bound-tables.ts';
import type { ReadDocument } from './read-documents.ts';
import { boundDigests } from './bound-digests.ts';
import { DocumentFiles } from './read-documents.ts';
import { whatChanged } from './what-changed.ts';

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
  /** What is compared with, where everything counts as changed; absent: nothing is before this commit. */
  readonly base?: BaseSide;
  readonly workspace: Workspace;
  readonly asOf: string;
  readonly hashBytes: HashBytes;
  /** For tables in which personal data is looked for. */
  readonly tables: TablePorts;
}

/** A subject, and the kinds that somebody asks for. */
export interface AskedDocuments {
  readonly subject: PlannedSubject;
  readonly kinds: ReadonlySet<DocumentKind>;
  /** Those that the policy asks for; absent: all. What only a frame asks for is read, and what is found in it not told. */
  readonly told?: ReadonlySet<DocumentKind>;
}

/** By the subject's id. */
export async function documentsOfRun(
  asked: readonly AskedDocuments[],
  world: DocumentWorld,
): Promise<ReadonlyMap<string, SubjectDocuments>> {
  const files = new DocumentFiles(world);
  const tree = world.listing.files.map(({ path }) => path);
  const gathered = new Map<string, SubjectDocuments>();
  for (const each of asked) {
    gathered.set(each.subject.id, await documentsOf(each, files, tree, world));
  }
  return gathered;
}

async function documentsOf(
  { subject, kinds, told = kinds }: AskedDocuments,
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
  const context = {
    ...contextOf(subject, tree, world),
    ...(readers.some(({ asksChanges }) => asksChanges === true)
      ? await whatChanged(subject.bindings, pathsOf(documents), world)
      : {}),
    ...(digests === undefined ? {} : { digests }),
    ...(kinds.has('personalData') ? { tables: await boundTables(subject, world) } : {}),
  };
  const answered = readers.map((reader) => ({ reader, answer: reader.read(documents, context) }));
  const broken = new Map(read.map((each) => [each.name, lackingOf(each)]));
  const ownNames = new Set(readers.flatMap(({ kind, names: own }) => (told.has(kind) ? own : [])));
  const own = read.filter(({ name }) => ownNames.has(name));
  const ownAnswers = own.flatMap((each) => each.answers);
  return {
    ...kindsOf(answered, broken),
    findings: [
      ...ownAnswers.flatMap((each) => ('finding' in each ? [each.finding] : [])),
      ...answered.flatMap(({ reader, answer }) => (told.has(reader.kind) ? findingsOf(answer) : [])),
    ],
    documents: new Map([...documents.values()].flat().map((text) => [text.path, text])),
    notLookedAt: [
      ...ownAnswers.flatMap((each) => ('unread' in each ? [each.unread] : [])),
      ...own.flatMap(saidOf),
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

function kindsOf(
  answered: readonly Answered[],
  lacking: ReadonlyMap<DocumentName, readonly MissingFiles[]>,
): Pick<SubjectDocuments, 'kinds' | 'missing'> {
  const all = answered.map(({ reader: { kind, names }, answer }) => {
    const [lack] = names.flatMap((name) => lacking.get(name) ?? []);
    return { kind, answer, lack };
  });
  const kinds = all.flatMap(({ kind, answer, lack }) =>
    answer.state === 'read' && lack === undefined ? [[kind, answer.evidence] as const] : [],
  );
  const missing = all.flatMap(
    ({ kind, answer, lack }): readonly (readonly [DocumentKind, MissingFiles])[] => {
      if (lack !== undefined) {
        return [[kind, lack]];
      }
      switch (answer.state) {
        case 'read':
          return [];
        case 'missing':
          return [[kind, { missing: answer.missing, hint: answer.hint }]];
        case 'unreadable':
          return [[kind, { missing: [], hint: answer.hint, unreadable: answer.message }]];
      }
    },
  );
  return { kinds: Object.fromEntries(kinds), missing: Object.fromEntries(missing) };
}

/**
 * What nothing can be said without: the nearest document, or one that the policy binds, which is not there or cannot be read. A
 * farther one that cannot be read is a finding and does not stand for the nearest.
 */
function lackingOf({
  isBound,
  paths,
  answers,
}: DocumentPaths & { readonly answers: readonly ReadDocument[] }): readonly MissingFiles[] {
  return answers.flatMap((answer, index) => {
    if ('missing' in answer) {
      const hint = `Commit ${paths[index] ?? ''}, or mend what the policy binds under \`documents\` or \`card\`.`;
      return isBound ? [{ missing: [answer.missing], hint }] : [];
    }
    return isBound || index === 0 ? brokenBy(answer) : [];
  });
}

function brokenBy(answer: ReadDocument): readonly MissingFiles[] {
  if ('finding' in answer) {
    const { path, message, rule } = answer.finding;
    return [
      { missing: [], hint: rule.remedy, unreadable: `${JSON.stringify(path)} cannot be used: ${message}` },
    ];
  }
  return 'unread' in answer
    ? [
        {
          missing: [],
          hint: 'Let the job read the file, then run again.',
          unreadable: `${JSON.stringify(answer.unread.path)} cannot be opened: ${answer.unread.reason}`,
        },
      ]
    : [];
}

function pathsOf(documents: Documents): readonly string[] {
  return [...documents.values()].flat().map(({ path }) => path);
}

function contextOf(
  { bindings, requirements }: PlannedSubject,
  tree: readonly string[],
  { asOf }: DocumentWorld,
): DocumentContext {
  return {
    subject: bindings,
    requirements: new Set(requirements.map(({ requirement }) => requirement.metric)),
    paths: new Set(tree),
    asOf,
  };
}

/** What is bound and not there is for the readers to miss; here only what is left out. */
function saidOf({ name, cut }: DocumentPaths): readonly NotLookedAt[] {
  return cut === 0
    ? []
    : [{ path: name, reason: `${cut} more documents of this name: the ${MOST_DOCUMENTS} nearest are read` }];
}
