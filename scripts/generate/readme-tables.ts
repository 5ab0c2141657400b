import { parse } from 'yaml';
import { z } from 'zod';
import { readText } from '../tree.ts';
import type { Derived } from './artefact.ts';

const input = z.looseObject({
  description: z.string(),
  required: z.boolean().default(false),
  default: z.coerce.string().optional(),
});
const action = z.looseObject({
  inputs: z.record(z.string(), input),
  outputs: z.record(z.string(), z.looseObject({ description: z.string() })),
});

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ').replaceAll('|', String.raw`\|`);
}

function defaultOf({ required, default: preset = '' }: z.infer<typeof input>): string {
  if (required) return '*required*';
  return preset === '' ? '' : `\`${cell(preset)}\``;
}

/** Puts `text` between `<!-- name -->` and `<!-- /name -->`. Throws when the page lacks the markers. */
export function replaceSection(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`README.md has no place for the ${name}. Add the lines ${start} and ${end}.`);
  return `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`;
}

/** README.md with the tables of inputs and outputs as action.yml has them. */
export function readmeTables(): Derived {
  const { inputs, outputs } = action.parse(parse(readText('action.yml')));
  const inputRows = Object.entries(inputs).map(
    ([name, entry]) => `| \`${name}\` | ${defaultOf(entry)} | ${cell(entry.description)} |`,
  );
  const outputRows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  const withInputs = replaceSection(
    readText('README.md'),
    'inputs',
    ['| input | default | |', '|---|---|---|', ...inputRows].join('\n'),
  );
  const text = replaceSection(withInputs, 'outputs', ['| output | |', '|---|---|', ...outputRows].join('\n'));
  return { artefacts: [{ path: 'README.md', text }] };
}
