/** Whoever searches the page for the name of a measure that they know must find it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { METRICS } from '../../src/metrics/registry.ts';
import { present, readText } from '../../scripts/tree.ts';
import { loadAequitas } from '../vectors/libraries/aequitas.ts';

const PAGE = readText('docs/coming-from.md');
const known = z
  .record(z.string(), z.strictObject({ version: z.string(), names: z.array(z.string()).min(20) }))
  .parse(JSON.parse(readFileSync(new URL('../vectors/libraries/names.json', import.meta.url), 'utf8')));

/** The section of a library. */
function sectionOf(heading: string): string {
  return PAGE.split('\n## ').find((section) => section.startsWith(`${heading}\n`)) ?? '';
}

describe('coming from', () => {
  it.each([
    ['Fairlearn', 'fairlearn'],
    ['AIF360', 'aif360'],
    ['SageMaker Clarify', 'smclarify'],
  ])('%s: every measure that the library has is named', (heading, library) => {
    const words = new Set(sectionOf(heading).match(/\w+/gu));
    expect((known[library]?.names ?? []).filter((name) => !words.has(name))).toEqual([]);
  });

  it('Aequitas: every rate is named', () => {
    const words = new Set(sectionOf('Aequitas').match(/\w+/gu));
    expect([...new Set(loadAequitas().map(({ rate }) => rate))].filter((rate) => !words.has(rate))).toEqual(
      [],
    );
  });

  it('leads to pages that exist, of metrics that exist', () => {
    const links = Array.from(PAGE.matchAll(/\]\((metrics\/[^)]+)\)/gu), ([, link = '']) => link);
    expect(links.filter((link) => !present(`docs/${link}`))).toEqual([]);
    const ids = new Set(METRICS.map(({ id }) => `metrics/${id}.md`));
    expect(links.filter((link) => !ids.has(link) && link !== 'metrics/README.md')).toEqual([]);
  });
});
