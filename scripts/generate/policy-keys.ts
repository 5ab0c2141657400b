import { mappingAt } from '../../src/policy/schema.ts';
import { readText } from '../tree.ts';
import type { Derived } from './artefact.ts';
import { replaceSection } from './section.ts';

const PAGE = 'docs/policy.md';

/** A place of the format, as its heading calls it. */
const MAPPINGS: readonly (readonly [heading: string, path: readonly (string | number)[]])[] = [
  ['The policy', []],
  ['A subject', ['subjects', 0]],
  ['`evaluation`', ['subjects', 0, 'evaluation']],
  ['A requirement', ['requirements', 0]],
  ['`minimum`', ['minimum']],
  ['`gate`', ['gate']],
  ['`report`', ['report']],
];

function tableOf(heading: string, path: readonly (string | number)[]): string {
  const mapping = mappingAt(path);
  if (mapping === undefined) throw new Error(`The policy has no mapping at ${path.join('.')}.`);
  const rows = [...mapping.keys].map(
    ([key, description]) => `| \`${key}\` | ${description.replaceAll('|', String.raw`\|`)} |`,
  );
  return [`### ${heading}`, '', '| key | |', '|---|---|', ...rows].join('\n');
}

/** The tables of keys in docs/policy.md, with the descriptions that editors show. */
export function policyKeys(): Derived {
  const tables = MAPPINGS.map(([heading, path]) => tableOf(heading, path)).join('\n\n');
  return { artefacts: [{ path: PAGE, text: replaceSection(PAGE, readText(PAGE), 'keys', `\n${tables}\n`) }] };
}
