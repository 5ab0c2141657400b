import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentFinding } from '../../../../src/evidence/document/document.ts';
import { REPOSITORY_READERS } from '../../../../src/evidence/document/repository/area.ts';
import { bomText } from './bom-text.ts';
import { colabText, notebookText } from './notebook-text.ts';
import { readRepository, SUBJECT } from './read-repository.ts';
import { manifestText } from './run-record.ts';

/** Of each kind of document one as people write it. */
const WRITTEN = {
  '.github/CODEOWNERS': '* @ann @bob\n/model.onnx @org/team # both\n*.csv\n',
  'SECURITY.md': '# Security\n\nsecurity@example.org\n',
  'requirements.txt': 'numpy==2.1.0\npandas>=2\n',
  'pyproject.toml': '[project]\ndependencies = ["numpy"]\nrequires-python = "==3.12.4"\n',
  'uv.lock': '[[package]]\nname = "numpy"\nversion = "2.1.0"\n',
  'environment.yml': 'dependencies:\n  - python=3.12.4\n  - pip:\n      - numpy\n',
  'renv.lock': '{"R":{"Version":"4.4.1"},"Packages":{"glm":{"Version":"1","Hash":"a"}}}',
  '.devcontainer/devcontainer.json': '{"image":"python:3.12"}',
  '.python-version': '3.12.4\n',
  Dockerfile: 'FROM python:3.12\n',
  'train.py': 'import numpy as np\nnp.random.seed(1)\nnp.random.rand()\n',
  'a.ipynb': colabText([1, 2]),
  'b.ipynb': notebookText([{ source: ['x = 1\n', 'y'], count: 1 }]),
  '.github/workflows/ci.yml': 'on: [push]\njobs:\n  a:\n    steps:\n      - run: pytest\n',
  'CHANGELOG.md': '# Changes\n\n## 1.0 - 2026-01-02\n\n- Model.\n',
  'docs/adr/0001.md': '# One\n\nStatus: accepted\n\nDate: 2026-01-02\n',
  'fates-run.json': manifestText({ outputs: [{ path: 'model.onnx', digest: 'a'.repeat(64) }] }),
  'dvc.lock': 'stages:\n  a:\n    outs:\n      - path: model.onnx\n        md5: ab\n        size: 3\n',
  'bom.cdx.json': bomText(),
  'model.onnx': '',
  'predictions.csv': '',
};
const PATHS = Object.keys(WRITTEN);

function findingsOf(files: Readonly<Record<string, string>>): readonly DocumentFinding[] {
  return REPOSITORY_READERS.flatMap((reader) => {
    const read = readRepository(reader, files, { subject: SUBJECT });
    return read.state === 'read' ? read.evidence.findings : (read.findings ?? []);
  });
}

function expectPlaced(findings: readonly DocumentFinding[], files: Readonly<Record<string, string>>): void {
  for (const { path, line, detail, message } of findings) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual((files[path] ?? '').split('\n').length);
    expect(detail.length).toBeLessThanOrEqual(300);
    expect(detail).not.toMatch(/\n/u);
    expect(message).not.toBe('');
  }
}

describe('every reader of a repository', () => {
  test('finds a place in the document for all that it finds', () => {
    expectPlaced(findingsOf(WRITTEN), WRITTEN);
    expect(findingsOf(WRITTEN).length).toBeGreaterThan(5);
  });

  test('answers whatever stands in a document', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), fc.string({ unit: 'binary', maxLength: 80 }), (path, text) => {
        const files = { ...WRITTEN, [path]: text };
        expectPlaced(findingsOf(files), files);
      }),
      { numRuns: 40 },
    );
  });

  test('answers when a piece of a document is taken away, or stands twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PATHS),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (path, from, length, isTwice) => {
          const text = Object.entries(WRITTEN).find(([own]) => own === path)?.[1] ?? '';
          const at = from % (text.length + 1);
          const piece = text.slice(at, at + (length % 40));
          const mutated = text.slice(0, at) + (isTwice ? piece + piece : '') + text.slice(at + piece.length);
          const files = { ...WRITTEN, [path]: mutated };
          expectPlaced(findingsOf(files), files);
        },
      ),
      { numRuns: 60 },
    );
  });
});
