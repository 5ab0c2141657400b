import { afterAll, describe, expect, it } from '@jest/globals';
import { sectionOf } from '../../scripts/release/changelog.ts';
import { notesOf } from '../../scripts/release/notes.ts';
import {
  referencesIn,
  rewriteSelfReferences,
  selfReferences,
} from '../../scripts/release/self-references.ts';
import { releaseMistakes } from '../../scripts/release/verify.ts';
import { lastRelease, majorBranch, parseTag, type VersionTag } from '../../scripts/release/version-tag.ts';
import { makeReleaseRepository } from './release-repository.ts';

const repository = makeReleaseRepository();

afterAll(repository.remove);

function tagOf(tag: string): VersionTag {
  const parsed = parseTag(tag);
  if (parsed === undefined) throw new Error(`${tag} is no version`);
  return parsed;
}

describe('the tag of a release', () => {
  it.each(['1.2.3', 'v1.2', 'v01.2.3', 'v1.2.3+build', 'v1.2.3-', 'v1.2.3\n', 'version', 'v1.2.3/x'])(
    'is not %j',
    (tag) => {
      expect(parseTag(tag)).toBeUndefined();
    },
  );

  const tags = ['v0.9.0', 'v1.2.0', 'v1.10.0', 'v1.11.0-rc.1', 'v2.0.0', 'vaguely'];

  it.each([
    ['v1.10.1', 'v1.10.0'],
    ['v1.10.0', 'v1.2.0'],
    ['v1.3.0', 'v1.2.0'],
    ['v2.0.0-rc.1', 'v1.10.0'],
    ['v3.0.0', 'v2.0.0'],
    ['v0.9.0', undefined],
  ])('%s comes after %s', (tag, last) => {
    expect(lastRelease(tags, tagOf(tag))?.tag).toBe(last);
  });

  it.each([
    ['v1.10.0', 'v1'],
    ['v1.10.1', 'v1'],
    ['v2.0.1', 'v2'],
    ['v1.2.1', undefined],
    ['v2.1.0-rc.1', undefined],
  ])('%s moves the branch %s', (tag, branch) => {
    expect(majorBranch(tags, tagOf(tag))).toBe(branch);
  });
});

describe('the section of the change log', () => {
  const log =
    '# Changes\n\n## Unreleased\n\n- x\n\n## 1.2.0 (2026-11-26)\n\n- a\n\n### more\n\n- b\n\n## 1.1.0\n';

  it('ends where the next version begins', () => {
    expect(sectionOf(log, '1.2.0')).toBe('- a\n\n### more\n\n- b');
  });

  it('may be empty, or missing', () => {
    expect(sectionOf(log, '1.1.0')).toBe('');
    expect(sectionOf(log, '1.2')).toBeUndefined();
  });
});

describe('references to this repository', () => {
  it('are those of the action and of workflows, with their ref', () => {
    const text = [
      'uses: fates-gate/fates-gate@main',
      '`fates-gate/fates-gate/.github/workflows/fork.yml@v1.2.3`. And fates-gate/fates-gate/actions/comment@v1.',
      'pin it: fates-gate/fates-gate@<commit>; other/fates-gate/fates-gate@x; fates-gate/fates-gate-x@y',
    ].join('\n');
    expect(referencesIn('a.md', text)).toEqual([
      { path: 'a.md', line: 1, ref: 'main' },
      { path: 'a.md', line: 2, ref: 'v1.2.3' },
      { path: 'a.md', line: 2, ref: 'v1' },
    ]);
  });
});

/** In order: the repository goes from its first release to its second. */
describe('a release', () => {
  it('is refused with every place that says another version, at once', () => {
    repository.sayVersion('0.2.0');
    expect(releaseMistakes(repository.root, 'v0.2.0')).toEqual([]);
    expect(releaseMistakes(repository.root, 'v0.3.0')).toEqual([
      expect.stringMatching(/^package\.json says 0\.2\.0, and the tag v0\.3\.0\. Write 0\.3\.0 there\.$/u),
      expect.stringMatching(/^package-lock\.json says/u),
      expect.stringMatching(/^package-lock\.json, packages says/u),
      expect.stringMatching(/^src\/version\.ts says/u),
      expect.stringMatching(/^CHANGELOG\.md has no heading "## 0\.3\.0"/u),
      expect.stringMatching(/^README\.md:1 names this repository at v0\.2\.0/u),
      expect.stringMatching(/^workflows\/fork\.yml:1 names/u),
    ]);
    expect(releaseMistakes(repository.root, 'next')).toEqual([
      expect.stringContaining('is not v and a version'),
    ]);
    repository.write('CHANGELOG.md', '## 0.2.0\n\n## 0.1.0\n');
    expect(releaseMistakes(repository.root, 'v0.2.0')).toEqual([expect.stringContaining('says nothing')]);
  });

  it('has all references rewritten at once, and nothing else', () => {
    expect(rewriteSelfReferences(repository.root, 'v0.3.0')).toEqual(['README.md', 'workflows/fork.yml']);
    expect(selfReferences(repository.root).map(({ ref }) => ref)).toEqual(['v0.3.0', 'v0.3.0']);
    expect(rewriteSelfReferences(repository.root, 'v0.3.0')).toEqual([]);
  });

  it('says that it is the first', async () => {
    repository.sayVersion('0.1.0');
    expect(await notesOf(repository.root, 'v0.1.0')).toEqual({
      text: '- what is new\n\n## What reports say otherwise\n\nThere is no release before this one, so there are no reports to compare with.\n',
      broken: [],
    });
  });

  it('says which reports differ from those of the last one, and how', async () => {
    // The last release took errors for hits.
    expect(repository.mutateDist('cell % (classes + 1) === 0', 'cell % (classes + 1) !== 0')).toBe(1);
    repository.commit('v0.1.0');
    repository.restoreDist();
    repository.sayVersion('0.2.0');
    repository.commit('v0.2.0');
    const { text, broken } = await notesOf(repository.root, 'v0.2.0');
    expect(broken).toEqual([]);
    expect(text).toMatch(/^- what is new\n\n## What reports say otherwise\n\n2 assessments .* 1 differs\./u);
    expect(text).toContain('<summary>__tests__/scenarios/passes</summary>');
    expect(text).toContain('no worse than A: 1 mended');
    expect(text).toContain('- mended: Accuracy overall, FAIL → PASS, 0.075');
    expect(text).not.toContain('policy-with-mistakes');
  });

  it('says that no report differs when only the version does', async () => {
    repository.sayVersion('0.3.0');
    repository.commit();
    expect((await notesOf(repository.root, 'v0.3.0')).text).toContain(
      'were made by v0.2.0 and by this version. No report differs.',
    );
  });

  it('names what ends without a report, which keeps it from being released', async () => {
    repository.write('dist/cli.js', 'console.error("it broke");\nprocess.exit(70);\n');
    const { text, broken } = await notesOf(repository.root, 'v0.3.0');
    expect(broken).toEqual([
      '__tests__/scenarios/passes: exit code 70: it broke',
      '__tests__/scenarios/policy-with-mistakes: exit code 70: it broke',
    ]);
    expect(text).toContain('- last release: a report with the verdict pass');
  });
});
