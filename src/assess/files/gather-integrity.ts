import type { ModelIntegrity } from '../../evidence/files/file-evidence.ts';
import type { ModelFinding } from '../../evidence/model/examination.ts';
import { answerOf } from '../../evidence/model/examination.ts';
import { examinedFile } from '../../report/examined.ts';
import type { FileWorld } from './gather-files.ts';
import type { FoundFile } from './model-files.ts';

/** Signatures, attestations and run manifests of a model; `own` are its files. */
export async function gatherIntegrity(
  model: string,
  own: readonly string[],
  { files: ports, listing, workspace }: FileWorld,
): Promise<{ readonly kind: ModelIntegrity; readonly found: readonly FoundFile[] }> {
  const evidence = await ports.examineIntegrity(
    listing.files,
    { path: model, kind: own.length === 1 && own[0] === model ? 'file' : 'folder', files: own },
    (path) => workspace.open(path),
  );
  const paths = [...new Set(evidence.findings.map(({ path }) => path))];
  const found: FoundFile[] = [];
  for (const path of paths) {
    const findings: readonly ModelFinding[] = evidence.findings
      .filter((finding) => finding.path === path)
      .map(({ rule, message, detail }) => ({ rule, message, detail }));
    const source = await workspace.open(path);
    const file = { path, sha256: (await source?.sha256()) ?? '', bytes: source?.size ?? 0 };
    const examination = { format: 'integrity', findings, facts: {} };
    found.push({ file: examinedFile(file, examination, answerOf(examination)), findings });
  }
  return { kind: { files: own.length, evidence }, found };
}
