/**
 * The files of each subject: models below its `model:` and those that the change brings, texts beside them, signatures. Each
 * file is examined once, however many subjects have it, and nothing of it is run.
 */
import type { BaseSide } from '../../discover/commit-tree.ts';
import type { Changes, Matcher } from '../../discover/touched.ts';
import type { Listing, Workspace } from '../../discover/workspace.ts';
import type { EvidenceKind } from '../../evidence/evidence.ts';
import type { FileEvidence } from '../../evidence/files/file-evidence.ts';
import { isDocumentKind } from '../../metrics/measure.ts';
import type { PlannedSubject } from '../../policy/plan.ts';
import type { Requirement } from '../../policy/policy.ts';
import type { ExaminedFile, ExaminedRule } from '../../report/examined.ts';
import { examinedFiles, rulesOf } from '../../report/examined.ts';
import type { NotLookedAt } from '../../report/report.ts';
import type { FilePorts } from './file-ports.ts';
import type { GatheredIntegrity } from './gather-integrity.ts';
import type { SubjectBefore } from './files-at-base.ts';
import { gatherIntegrity } from './gather-integrity.ts';
import type { FoundFile, FoundModelFile } from './model-files.ts';
import { ModelFiles } from './model-files.ts';
import { boundFiles, changedFiles } from './files-of-subject.ts';
import { gatherTexts } from './gather-texts.ts';
import type { TrustSides } from './read-trust.ts';
import type { UnboundOutcome } from './unbound-files.ts';
import { judgeUnbound } from './unbound-files.ts';

export interface SubjectFiles {
  readonly evidence: FileEvidence;
  readonly examined: readonly ExaminedFile[];
  readonly notes: readonly string[];
  /** Something that was found is critical and dangerous, or a file of the model was not read to its end. */
  readonly capsSecurity: boolean;
}

export type BeforeOf = (
  subject: PlannedSubject,
  base: BaseSide,
  kinds: ReadonlySet<EvidenceKind>,
) => Promise<SubjectBefore>;

export interface FilesOfRun extends Pick<UnboundOutcome, 'unbound'> {
  /** By the subject's id; of those that bind a model, or ask about files. */
  readonly subjects: ReadonlyMap<string, SubjectFiles>;
  readonly rules: { readonly [id: string]: ExaminedRule };
  readonly notLookedAt: readonly NotLookedAt[];
  /** The files of a subject as it was bound at the base, as far as the kinds ask for them. */
  readonly before?: BeforeOf;
}

export interface FileWorld {
  readonly listing: Listing;
  readonly changes: Changes;
  readonly workspace: Workspace;
  readonly match: Matcher;
  readonly files: FilePorts;
  /** What a proof may be taken away from; absent at the base itself, and where nothing is before this commit. */
  readonly base?: BaseSide;
  /** Whose keys verify a signature. */
  readonly trust: TrustSides;
  /** Of the policy. */
  readonly requirements: readonly Requirement[];
}

export async function filesOfRun(subjects: readonly PlannedSubject[], world: FileWorld): Promise<FilesOfRun> {
  const models = new ModelFiles(world.workspace, world.files);
  const { models: brought, notLookedAt } = await models.amongst(changedFiles(world.changes, world.listing));
  if (subjects.length === 0) {
    return unboundOf(await examineAll(brought, models), notLookedAt, world.requirements);
  }
  const gathered = new Map<string, SubjectFiles>();
  const all: FoundFile[] = [];
  const unsearched: NotLookedAt[] = [];
  for (const subject of subjects) {
    const { files, found, notSearched } = await gatherFilesOf(subject, brought, models, world);
    gathered.set(subject.id, files);
    all.push(...found);
    unsearched.push(...notSearched);
  }
  return {
    subjects: gathered,
    before: async (subject, base, kinds) => {
      if ([...kinds].every(isDocumentKind)) {
        return {};
      }
      const { filesAtBase } = await import('./files-at-base.ts');
      return { files: await filesAtBase(subject, base, models, world) };
    },
    rules: rulesOf(all.flatMap(({ findings }) => findings)),
    notLookedAt: [...notLookedAt, ...onceEach(unsearched), ...unexamined(all)],
  };
}

async function examineAll(paths: readonly string[], models: ModelFiles): Promise<readonly FoundModelFile[]> {
  return (await Promise.all(paths.map((path) => models.examine(path)))).flatMap((each) => each ?? []);
}

function unboundOf(
  found: readonly FoundModelFile[],
  notLookedAt: readonly NotLookedAt[],
  requirements: readonly Requirement[],
): FilesOfRun {
  const outcome = judgeUnbound(found, requirements);
  return {
    subjects: new Map(),
    rules: rulesOf(found.flatMap(({ findings }) => findings)),
    ...(outcome.unbound === undefined ? {} : { unbound: outcome.unbound }),
    notLookedAt: [...notLookedAt, ...outcome.notLookedAt, ...unexamined(found)],
  };
}

interface GatheredFiles {
  readonly files: SubjectFiles;
  readonly found: readonly FoundFile[];
  readonly notSearched: readonly NotLookedAt[];
}

/** `brought`: model files of the change, which are examined with every subject. */
export async function gatherFilesOf(
  subject: PlannedSubject,
  brought: readonly string[],
  models: ModelFiles,
  world: FileWorld,
): Promise<GatheredFiles> {
  const { model } = subject.bindings;
  const bound = boundFiles(subject.bindings, world.listing);
  // A model in a folder that no listing looks into can still be named.
  const own = bound.length === 0 && model !== undefined ? [model] : bound;
  const paths = [...new Set([...own, ...brought])].toSorted();
  const examined = await examineAll(paths, models);
  const texts = await gatherTexts(subject.bindings, world);
  const integrity =
    model === undefined ? undefined : await gatherIntegrity(model, subject.bindings, own, world);
  const owned = new Set(own);
  const isThere = examined.some(({ file, isPointer }) => owned.has(file.path) && !isPointer);
  const found = [...examined, ...texts.found, ...(integrity?.found ?? [])];
  const { shown, cut } = examinedFiles(found.map(({ file }) => file));
  return {
    found,
    notSearched: notSearchedIn(texts, integrity),
    files: {
      evidence: {
        kinds: {
          ...(isThere || (model === undefined && examined.length > 0)
            ? { modelFiles: { files: examined.map(({ model: each }) => each) } }
            : {}),
          ...texts.kinds,
          ...(integrity === undefined || !isThere ? {} : { integrity: integrity.kind }),
        },
        missing: missingOf(
          model,
          examined.some(({ isPointer }) => isPointer),
        ),
      },
      examined: shown,
      notes: notesOf(cut, integrity),
      capsSecurity: found.some(
        ({ file, findings }) =>
          (file.answer === 'inconclusive' && owned.has(file.path)) ||
          findings.some(({ rule }) => rule.severity === 'critical' && rule.leadsTo === 'dangerous'),
      ),
    },
  };
}

function notSearchedIn(
  texts: { readonly notLookedAt: readonly NotLookedAt[] },
  integrity: GatheredIntegrity | undefined,
): readonly NotLookedAt[] {
  return [...texts.notLookedAt, ...(integrity?.notLookedAt ?? [])];
}

function notesOf(cut: number, integrity: GatheredIntegrity | undefined): readonly string[] {
  return [
    ...(cut === 0
      ? []
      : [`${cut} more files were examined and are not listed: those with the best answers.`]),
    ...(integrity?.notes ?? []),
  ];
}

function missingOf(model: string | undefined, isPointer: boolean): FileEvidence['missing'] {
  if (model === undefined) {
    const unbound = {
      missing: ['model'],
      hint: 'Bind `model:` of the subject to its file or folder in the policy.',
    };
    return { modelFiles: unbound, integrity: unbound };
  }
  const absent = {
    missing: [model],
    hint: isPointer
      ? 'Only the Git LFS pointer is here: set `lfs: true` on actions/checkout, so that the model itself is examined.'
      : 'Commit the model, have an earlier step of the job write it, or mend `model` in the policy.',
  };
  return { modelFiles: absent, integrity: absent };
}

/** Subjects may share a folder. */
function onceEach(all: readonly NotLookedAt[]): readonly NotLookedAt[] {
  return [...new Map(all.map((each) => [each.path, each])).values()];
}

/** What was not read to its end, with the first reason. */
function unexamined(found: readonly FoundFile[]): readonly NotLookedAt[] {
  const reasons = new Map<string, string>();
  for (const { file, findings } of found) {
    const why = findings.find(({ rule }) => rule.leadsTo === 'inconclusive');
    if (why !== undefined && file.answer !== 'not-a-model') {
      reasons.set(file.path, `not examined to its end: ${why.message}`);
    }
  }
  return [...reasons]
    .map(([path, reason]) => ({ path, reason }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
