import { createHash } from 'node:crypto';
import type { RecordedFile, RunManifest } from '../../src/evidence/provenance/run-manifest.ts';

/** A file as `record` notes it. */
export function recorded(path: string, content: string): RecordedFile {
  const digest = createHash('sha256').update(content).digest('hex');
  return { path, kind: 'file', digest, bytes: Buffer.byteLength(content) };
}

export interface Recorded {
  readonly inputs: readonly RecordedFile[];
  readonly outputs: readonly RecordedFile[];
}

export function runManifest(kind: RunManifest['kind'], files: Recorded): RunManifest {
  return {
    schema: 'fates-run/1',
    kind,
    tool: { name: 'fates-gate', version: '0.0.0-test' },
    command: 'python run.py',
    finishedAt: '2026-11-20T10:00:00Z',
    code: {
      repository: 'octo/models',
      commit: 'a'.repeat(40),
      ref: 'refs/heads/main',
      workflow: 'octo/models/.github/workflows/pipeline.yml@refs/heads/main',
      run: { id: 7, attempt: 1 },
    },
    environment: { os: 'Linux', architecture: 'X64', locks: [] },
    inputs: [...files.inputs],
    outputs: [...files.outputs],
  };
}

export function manifestOf(kind: RunManifest['kind'], files: Recorded): string {
  return `${JSON.stringify(runManifest(kind, files))}\n`;
}
