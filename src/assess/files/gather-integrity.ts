import type { ModelIntegrity } from '../../evidence/files/file-evidence.ts';
import { isOfGit } from '../../evidence/integrity/compare-files.ts';
import { isProof } from '../../evidence/integrity/documents.ts';
import type { ModelFinding } from '../../evidence/model/examination.ts';
import { answerOf } from '../../evidence/model/examination.ts';
import type { SubjectPolicy } from '../../policy/policy.ts';
import type { FileIdentity } from '../../report/examined.ts';
import { examinedFile } from '../../report/examined.ts';
import type { NotLookedAt } from '../../report/report.ts';
import { problemsOf } from '../gather-subject.ts';
import type { FileWorld } from './gather-files.ts';
import type { FoundFile } from './model-files.ts';
import { modelAt, proofsTakenAway } from './proofs-at-base.ts';
import { trustOfChange } from './mended-trust.ts';

export interface GatheredIntegrity {
  readonly kind: ModelIntegrity;
  readonly found: readonly FoundFile[];
  readonly notes: readonly string[];
  readonly notLookedAt: readonly NotLookedAt[];
}

/** Signatures, attestations and run manifests of a subject's model; `own` are its files. */
export async function gatherIntegrity(
  model: string,
  bindings: SubjectPolicy,
  own: readonly string[],
  world: FileWorld,
): Promise<GatheredIntegrity> {
  const { files: ports, listing, workspace, trust: sides } = world;
  const { settings, files: trusted, notes } = await trustOfChange(bindings, sides, ports);
  const signed = modelAt(model, own);
  const read = await ports.examineIntegrity(listing.files, signed, (path) => workspace.open(path), settings);
  const taken = await proofsTakenAway(bindings, { model: signed, evidence: read }, world);
  const evidence = { ...read, findings: [...taken.findings, ...read.findings] };
  const paths = [...new Set(evidence.findings.map(({ path }) => path))];
  const found: FoundFile[] = [];
  for (const path of paths) {
    const findings: readonly ModelFinding[] = evidence.findings
      .filter((finding) => finding.path === path)
      .map(({ rule, message, detail }) => ({ rule, message, detail }));
    const file = trusted.find((each) => each.path === path) ?? (await identityOf(path, workspace));
    const examination = { format: 'integrity', findings, facts: {} };
    found.push({ file: examinedFile(file, examination, answerOf(examination)), findings });
  }
  // What proves is made after the model, and lists the others; what is git's no signature lists.
  const files = own.filter((path) => !isProof(path) && !isOfGit(path, model)).length;
  return { kind: { files, evidence }, found, notes, notLookedAt: taken.notLookedAt };
}

/** Without a digest where there is no such file, or it cannot be opened: its finding says so. */
async function identityOf(path: string, workspace: FileWorld['workspace']): Promise<FileIdentity> {
  try {
    const source = await workspace.open(path);
    return { path, sha256: (await source?.sha256()) ?? '', bytes: source?.size ?? 0 };
  } catch (error) {
    problemsOf(error, path);
    return { path, sha256: '', bytes: 0 };
  }
}
