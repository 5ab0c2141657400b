import { expect, it } from '@jest/globals';
import { sectionOf } from '../../scripts/release/changelog.ts';
import { selfReferences } from '../../scripts/release/self-references.ts';
import { ROOT, readText } from '../../scripts/tree.ts';

it('what users copy names one and the same version of this repository: main, or a release', () => {
  const references = selfReferences(ROOT);
  const [first] = references;
  expect(references.filter(({ ref }) => ref !== first?.ref)).toEqual([]);
  const ref = first?.ref ?? '';
  expect(ref === 'main' || sectionOf(readText('CHANGELOG.md'), ref.replace(/^v/u, '')) !== undefined).toBe(
    true,
  );
});

it('the callers, the quick start and the examples are among what is looked at', () => {
  const paths = new Set(selfReferences(ROOT).map(({ path }) => path));
  for (const path of ['README.md', 'workflows/fork.yml', 'examples/pipeline/.github/workflows/fates.yml']) {
    expect(paths).toContain(path);
  }
});
