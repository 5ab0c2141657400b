import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { licencesOf, packageFolderOf } from '../../scripts/build/licences.ts';
import { brokenLinks } from '../../scripts/docs/links.ts';
import { readPage } from '../../scripts/docs/markdown.ts';
import { yamlMistakes } from '../../scripts/docs/yaml-blocks.ts';
import { readRules } from '../../scripts/generate/rules-page.ts';
import { replaceSection } from '../../scripts/generate/section.ts';
import { filesOfMetric } from '../../scripts/new-metric.ts';
import { present, ROOT, readText } from '../../scripts/tree.ts';
import { METRICS } from '../../src/metrics/registry.ts';
import { ruleAnchor } from '../../src/render/sarif/rules.ts';
import { DOCS, VERSION } from '../../src/version.ts';

function siteOf(pages: Readonly<Record<string, string>>) {
  const read = new Map(Object.entries(pages).map(([path, text]) => [path, readPage(text)]));
  return { pages: read, has: (path: string) => path in pages || path === 'docs' };
}

describe('the check of links', () => {
  it('follows relative links to files, folders and headings', () => {
    const site = siteOf({
      'README.md':
        '[a](docs/a.md#what-it-does-in-short) [b](docs/) [c](#twice-1) [d](../../actions) <https://x.org/y>\n# Twice\n# Twice',
      'docs/a.md': '# What it does, in short\n\n[up](../README.md) ![i](/README.md)',
    });
    expect(brokenLinks(site)).toEqual([]);
  });

  it('names the page, the line and what is missing', () => {
    const site = siteOf({ 'docs/a.md': '# A\n\n[x](b.md) [y](#none)\n\n[z](../../outside.md)' });
    expect(brokenLinks(site)).toEqual([
      expect.stringMatching(/^docs\/a\.md:3: b\.md leads to docs\/b\.md, which does not exist/u),
      expect.stringMatching(/^docs\/a\.md:3: #none leads to a heading/u),
      expect.stringMatching(/^docs\/a\.md:5: .* leaves the repository/u),
    ]);
  });
});

describe('the check of YAML blocks', () => {
  it('gives the line on the page of what does not parse', () => {
    const pages = new Map([['a.md', readPage('# A\n\n```yaml\na: 1\nb: [1\n```\n\n```json\n{\n```\n')]]);
    const mistakes = yamlMistakes(pages);
    expect(mistakes.length).toBeGreaterThan(0);
    expect(mistakes[0]).toMatch(/^a\.md:[56]: /u);
  });
});

describe('the tables of the README', () => {
  it('replace what stands between their markers', () => {
    expect(replaceSection('README.md', 'a\n<!-- inputs -->\nold\n<!-- /inputs -->\nb', 'inputs', 'new')).toBe(
      'a\n<!-- inputs -->\nnew\n<!-- /inputs -->\nb',
    );
  });

  it('say which lines the page lacks', () => {
    expect(() => replaceSection('README.md', 'a', 'inputs', 'new')).toThrow(
      'Add the lines <!-- inputs --> and <!-- /inputs -->',
    );
  });
});

describe('a new metric', () => {
  it('is a file and its test, under the id', () => {
    const files = filesOfMetric('fairness/my-metric');
    expect([...files.keys()]).toEqual([
      'src/metrics/fairness/my-metric.ts',
      '__tests__/metrics/fairness/my-metric.test.ts',
    ]);
    expect(files.get('src/metrics/fairness/my-metric.ts')).toContain("id: 'fairness/my-metric',");
  });

  it.each(['', 'my-metric', 'fairness/My_Metric', 'fairness/../x', 'luck/my-metric'])(
    'is not called "%s"',
    (id) => {
      expect(() => filesOfMetric(id)).toThrow('Give family and name');
    },
  );
});

describe('the licences of the bundle', () => {
  it('know the package of a module, scoped and nested ones too', () => {
    expect(packageFolderOf('/a/node_modules/x/node_modules/@s/y/lib/z.js')).toBe(
      '/a/node_modules/x/node_modules/@s/y',
    );
    expect(packageFolderOf('/a/src/z.ts')).toBeUndefined();
  });

  it('give each package once, with its licence text', () => {
    const zod = join(ROOT, 'node_modules/zod');
    const text = licencesOf([`${zod}/a.js`, `${zod}/b.js`, join(ROOT, 'src/version.ts')]);
    expect(text.match(/^zod .*\(MIT\)$/gmu)).toHaveLength(1);
    expect(text).toContain('Permission is hereby granted');
  });
});

describe('the pages that reports link to', () => {
  const local = (url: string): string =>
    url.replace(/^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/main\//u, '');

  it('are in the repository', () => {
    expect(readText(local(DOCS.scoring))).toContain('# How a report is judged and scored');
    expect(METRICS.filter(({ id }) => !present(`${local(DOCS.metrics)}${id}.md`))).toEqual([]);
  });

  it('have a heading for each rule of each table, and for nothing else', async () => {
    const { anchors } = readPage(readText(local(DOCS.rules)));
    const rules = await readRules();
    expect(rules.length).toBeGreaterThan(50);
    expect(rules.map(({ id }) => ruleAnchor(id)).filter((anchor) => !anchors.has(anchor))).toEqual([]);
    expect(readText(local(DOCS.rules)).match(/^### /gmu)).toHaveLength(rules.length);
  });
});

describe('the version', () => {
  it('is the one of package.json', () => {
    expect(VERSION).toBe(JSON.parse(readText('package.json')).version);
  });
});
