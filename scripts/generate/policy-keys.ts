import type { MappingAt } from '../../src/policy/check/mappings.ts';
import { mappingAt } from '../../src/policy/schema.ts';
import { waiversMappingAt } from '../../src/policy/waivers/schema-waivers.ts';
import { readText } from '../tree.ts';
import type { Artefact, Derived } from './artefact.ts';
import { replaceSection } from './section.ts';

/** A place of a format, as its heading calls it. */
type Place = readonly [heading: string, path: readonly (string | number)[]];

const POLICY: readonly Place[] = [
  ['The policy', []],
  ['A subject', ['subjects', 0]],
  ['`evaluation`', ['subjects', 0, 'evaluation']],
  ['`signature`', ['subjects', 0, 'signature']],
  ['`provenance`', ['subjects', 0, 'provenance']],
  ['A requirement', ['requirements', 0]],
  ['`minimum`', ['minimum']],
  ['`gate`', ['gate']],
  ['`report`', ['report']],
];

const WAIVERS: readonly Place[] = [
  ['The file', []],
  ['A waiver', ['waivers', 0]],
];

function tableOf([heading, path]: Place, mappingOf: MappingAt): string {
  const mapping = mappingOf(path);
  if (mapping === undefined) throw new Error(`The format has no mapping at ${path.join('.')}.`);
  const rows = [...mapping.keys].map(
    ([key, description]) => `| \`${key}\` | ${description.replaceAll('|', String.raw`\|`)} |`,
  );
  return [`### ${heading}`, '', '| key | |', '|---|---|', ...rows].join('\n');
}

function page(path: string, places: readonly Place[], mappingOf: MappingAt): Artefact {
  const tables = places.map((place) => tableOf(place, mappingOf)).join('\n\n');
  return { path, text: replaceSection(path, readText(path), 'keys', `\n${tables}\n`) };
}

/** The tables of keys in the pages of the two formats, with the descriptions that editors show. */
export function policyKeys(): Derived {
  return {
    artefacts: [
      page('docs/policy.md', POLICY, mappingAt),
      page('docs/waivers.md', WAIVERS, waiversMappingAt),
    ],
  };
}
