/** A run manifest as `actions/record` writes it, one key a line. */

interface Recorded {
  readonly path: string;
  readonly digest: string;
}

interface Given {
  readonly kind?: 'training' | 'evaluation';
  readonly finishedAt?: string;
  readonly inputs?: readonly Recorded[];
  readonly outputs?: readonly Recorded[];
}

export function manifestText({
  kind = 'training',
  finishedAt = '2026-11-01T10:00:00Z',
  inputs = [],
  outputs = [],
}: Given): string {
  const files = (list: readonly Recorded[]): readonly unknown[] =>
    list.map((each) => ({ ...each, kind: 'file', bytes: 1 }));
  const manifest = {
    schema: 'fates-run/1',
    kind,
    tool: { name: 'fates-gate', version: '0.1.0' },
    command: 'python train.py',
    finishedAt,
    code: {
      repository: 'https://github.example/o/r',
      commit: 'c'.repeat(40),
      ref: 'refs/heads/main',
      workflow: 'o/r/.github/workflows/train.yml@refs/heads/main',
      run: { id: 1, attempt: 1 },
    },
    environment: { os: 'Linux', architecture: 'X64', locks: [] },
    inputs: files(inputs),
    outputs: files(outputs),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
