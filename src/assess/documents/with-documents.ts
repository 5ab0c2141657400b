import { answerOf } from '../../evidence/model/examination.ts';
import type { ExaminedFile } from '../../report/examined.ts';
import { examinedFile, examinedFiles, rulesOf } from '../../report/examined.ts';
import type { FilesOfRun, SubjectFiles } from '../files/gather-files.ts';
import { isDocumentKind } from '../../metrics/measure.ts';
import { isClaimKind } from './answered-at-base.ts';
import { documentsAtBase } from './documents-at-base.ts';
import type { AskedDocuments, DocumentWorld, SubjectDocuments } from './gather-documents.ts';
import { documentsOfRun } from './gather-documents.ts';

const NOTHING: SubjectFiles = {
  evidence: { kinds: {}, missing: {} },
  examined: [],
  notes: [],
  capsSecurity: false,
};

/** The files of a run with the documents that somebody asks for. */
export async function filesWithDocuments(
  files: FilesOfRun,
  asked: readonly AskedDocuments[],
  world: DocumentWorld,
): Promise<FilesOfRun> {
  const documents = await documentsOfRun(asked, world);
  const subjects = new Map(files.subjects);
  for (const [id, own] of documents) {
    subjects.set(id, withDocuments(subjects.get(id), own));
  }
  const all = [...documents.values()];
  return {
    ...files,
    subjects,
    before: async (subject, base, kinds) => {
      const read = await files.before?.(subject, base, kinds);
      const own = [...kinds].filter(isDocumentKind).filter((kind) => !isClaimKind(kind));
      return own.length === 0
        ? { ...read }
        : { ...read, documents: await documentsAtBase(subject, own, base, world) };
    },
    rules: { ...files.rules, ...rulesOf(all.flatMap(({ findings }) => findings)) },
    notLookedAt: [...files.notLookedAt, ...all.flatMap(({ notLookedAt }) => notLookedAt)],
  };
}

/** What was gathered of a subject's other files, with its documents beside; documents in which something was found are listed. */
function withDocuments(files: SubjectFiles = NOTHING, documents: SubjectDocuments): SubjectFiles {
  const { kinds, missing } = files.evidence;
  const { shown, cut } = examinedFiles([...files.examined, ...examinedDocuments(documents, files)]);
  return {
    ...files,
    evidence: {
      kinds: { ...kinds, ...documents.kinds },
      missing: { ...missing, ...documents.missing },
    },
    examined: shown,
    notes: cut === 0 ? files.notes : [...files.notes, `${cut} more documents are not listed.`],
  };
}

/** A file that was examined as another thing already stands in the report. */
function examinedDocuments(
  { documents, findings }: SubjectDocuments,
  { examined }: SubjectFiles,
): readonly ExaminedFile[] {
  const known = new Set(examined.map(({ path }) => path));
  const paths = [...new Set(findings.map(({ path }) => path))].filter((path) => !known.has(path));
  return paths.map((path) => {
    const own = findings
      .filter((finding) => finding.path === path)
      .map(({ rule, line, message, detail }) => ({ rule, line, message, detail }));
    const examination = { format: 'document', findings: own, facts: {}, notAModel: true } as const;
    const { sha256 = '', bytes = 0 } = documents.get(path) ?? {};
    return examinedFile({ path, sha256, bytes }, examination, answerOf(examination));
  });
}
