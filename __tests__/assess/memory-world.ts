import { createHash } from 'node:crypto';

import type { AssessInputs, AssessPorts } from '../../src/assess/ports.ts';
import type { Workspace } from '../../src/discover/workspace.ts';
import type { ByteSource } from '../../src/evidence/bytes.ts';
import { EVERY_METRIC } from '../../src/assess/metrics/metric-source.ts';
import { matchGlob } from '../../src/platform/match.ts';
import { profileOf } from '../../src/platform/sheet/in-worker.ts';
import { sha256OfBytes, sha256OfText, tablePorts } from '../../src/platform/table-ports.ts';

export type MemoryFiles = Readonly<Record<string, string | Uint8Array>>;

/** A tree that is nowhere on disk. */
export function memoryWorkspace(files: MemoryFiles): Workspace {
  const bytesOf = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  return {
    list: () =>
      Promise.resolve({
        files: [...bytesOf]
          .map(([path, { length: size }]) => ({ path, size }))
          .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        notLookedAt: [],
      }),
    open: (path) => {
      const bytes = bytesOf.get(path);
      return Promise.resolve(bytes === undefined ? null : memoryBytes(path, bytes));
    },
  };
}

function memoryBytes(path: string, bytes: Uint8Array): ByteSource {
  return {
    path,
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    async *stream() {
      for (let from = 0; from < bytes.length; from += 65_536) {
        yield await Promise.resolve(bytes.subarray(from, from + 65_536));
      }
    },
    sha256: () => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  };
}

export function memoryPorts(files: MemoryFiles): AssessPorts {
  return {
    workspace: memoryWorkspace(files),
    tables: tablePorts(() => undefined),
    hash: sha256OfText,
    hashBytes: sha256OfBytes,
    match: matchGlob,
    metrics: EVERY_METRIC,
    profile: profileOf,
    step: (_name, work) => work(),
  };
}

export const INPUTS: AssessInputs = {
  version: '0.0.0-test',
  policy: 'fates.yml',
  policyIsNamed: false,
  asOf: '2026-11-21',
  commit: {},
  changes: { kind: 'everything', because: 'a test' },
  problems: [],
};
