import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { readText } from '../../scripts/tree.ts';

/** https://pre-commit.com/#new-hooks; `files` is a regular expression of Python. */
const hooks = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    name: z.string(),
    description: z.string(),
    entry: z.string(),
    language: z.literal('node'),
    types: z.array(z.enum(['file', 'binary', 'text'])),
    files: z.string().optional(),
    require_serial: z.literal(true),
  }),
);
const manifest = z.object({ bin: z.record(z.string(), z.string()), files: z.array(z.string()) });

const HOOKS = hooks.parse(parse(readText('.pre-commit-hooks.yaml')));

describe.each(HOOKS)('the hook $id', ({ entry, id }) => {
  it('starts a program of the package with a command that it has', () => {
    const [program = '', command = '', ...more] = entry.split(' ');
    const { bin, files } = manifest.parse(JSON.parse(readText('package.json')));
    expect(bin[program]).toMatch(/^dist\//);
    expect(files).toContain('dist');
    expect(readText('src/doors/cli.ts')).toContain(`  ${command}: async () =>`);
    expect(more).toEqual([]);
  });

  it('is described', () => {
    expect(readText('docs/scan.md')).toContain(`\`${id}\``);
  });
});

describe('the files of fates-scan', () => {
  const written = HOOKS.find(({ id }) => id === 'fates-scan')?.files ?? '$^';
  // Python's group without regard to case; Node has it from version 23 on.
  const pattern = new RegExp(written.replace(/^\(\?i:/u, '(?:'), 'iu');

  it.each([
    'model.pkl',
    'a/b/MODEL.PKL',
    'net.pt',
    'x.joblib.gz',
    'pytorch_model.bin',
    'model.safetensors',
    'saved_model.pb',
    'm/model',
    'config.json',
    'a/tokenizer_config.json',
    'a/chat_template.jinja',
    'dense.keras',
    'dense.h5',
    'x.npz',
  ])('%s', (path) => {
    expect(pattern.test(path)).toBe(true);
  });

  it.each(['README.md', 'src/model.py', 'data/table.csv', 'package.json', 'model.pkl.md', '.gitignore'])(
    'not %s',
    (path) => {
      expect(pattern.test(path)).toBe(false);
    },
  );
});
