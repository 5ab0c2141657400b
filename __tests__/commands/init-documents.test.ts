import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { initCommand } from '../../src/commands/init.ts';

const ROWS = Array.from({ length: 60 }, (_, row) => `${row % 2},${(row % 3) % 2},${row % 4 < 2 ? 'f' : 'm'}`);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fates-init-'));
  mkdirSync(join(folder, 'evaluation'));
  writeFileSync(join(folder, 'evaluation/predictions.csv'), ['label,prediction,sex', ...ROWS].join('\n'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function init(
  ...flags: readonly string[]
): Promise<{ exit: number; printed: string; complained: string }> {
  let [printed, complained] = ['', ''];
  const exit = await initCommand.run([folder, ...flags], {
    print: (text) => {
      printed += text;
    },
    complain: (text) => {
      complained += text;
    },
    width: 80,
    color: false,
    today: '2026-11-27',
    environment: {},
  });
  return { exit, printed, complained };
}

describe('init --documents', () => {
  test('writes the policy and what is missing, once', async () => {
    const first = await init('--documents');
    expect(first).toMatchObject({ exit: 0, complained: '' });
    expect(first.printed.match(/is written/gu)).toHaveLength(11);
    expect(readFileSync(join(folder, 'MODEL_CARD.md'), 'utf8')).toContain('evaluation/predictions.csv');
    expect(existsSync(join(folder, '.github/CODEOWNERS'))).toBe(true);
    expect((await init('--documents')).printed).toBe('No document is missing.\n');
  });

  test('knows the format of the model', async () => {
    mkdirSync(join(folder, 'models'));
    // The magic bytes of safetensors' header: its length, and an object without tensors.
    writeFileSync(join(folder, 'models/m.safetensors'), Buffer.from([2, 0, 0, 0, 0, 0, 0, 0, 0x7b, 0x7d]));
    writeFileSync(
      join(folder, 'fates.yml'),
      [
        'version: 1',
        'subjects:',
        '  - id: m',
        '    task: binary',
        '    model: models/m.safetensors',
        '    evaluation:',
        '      table: evaluation/predictions.csv',
        '      label: label',
        '      prediction: prediction',
        '      positive: 1',
        'requirements:',
        '  - { metric: performance/accuracy, min: 0.1 }',
      ].join('\n'),
    );
    await init('--documents');
    expect(readFileSync(join(folder, 'models/MODEL_CARD.md'), 'utf8')).toContain('| safetensors |');
  });

  test('leaves alone what is there', async () => {
    await init();
    writeFileSync(join(folder, 'evaluation/model-card.md'), '# Ours\n');
    writeFileSync(join(folder, 'SECURITY.md'), 'risk@bank.example\n');
    const { printed } = await init('--documents');
    expect(existsSync(join(folder, 'MODEL_CARD.md'))).toBe(false);
    expect(readFileSync(join(folder, 'SECURITY.md'), 'utf8')).toBe('risk@bank.example\n');
    expect(printed).not.toContain('SECURITY.md');
  });

  test('a README of the repository is no card', async () => {
    writeFileSync(join(folder, 'README.md'), '# Tool\n\n## Usage\n\nRun it.\n');
    await init('--documents');
    expect(existsSync(join(folder, 'MODEL_CARD.md'))).toBe(true);
  });

  test('prints with --stdout and writes nothing', async () => {
    expect(await init('--documents', '--stdout').catch((error: unknown) => error)).toMatchObject({
      problems: [{ code: 'cli/usage' }],
    });
    await init();
    expect((await init('--documents', '--stdout')).printed).toContain('==> MODEL_CARD.md <==');
    expect(existsSync(join(folder, 'MODEL_CARD.md'))).toBe(false);
  });

  test('a policy with mistakes is named, and nothing is written', async () => {
    writeFileSync(join(folder, 'fates.yml'), 'version: 7\n');
    const { exit, complained } = await init('--documents');
    expect(exit).toBe(64);
    expect(complained).toContain('fates.yml');
    expect(existsSync(join(folder, 'MODEL_CARD.md'))).toBe(false);
  });
});
