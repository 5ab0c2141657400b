import { parse } from 'yaml';
import { z } from 'zod';
import { readText } from '../tree.ts';
import type { Derived } from './artefact.ts';
import { replaceSection } from './section.ts';
import { cell } from './table.ts';

const input = z.looseObject({
  description: z.string(),
  required: z.boolean().default(false),
  default: z.coerce.string().optional(),
});
const action = z.looseObject({
  inputs: z.record(z.string(), input),
  outputs: z.record(z.string(), z.looseObject({ description: z.string() })),
});

function defaultOf({ required, default: preset = '' }: z.infer<typeof input>): string {
  if (required) return '*required*';
  return preset === '' ? '' : `\`${cell(preset)}\``;
}

/** The example's expected comment up to its first finding, as a quotation: a marker, then the text. */
function commentExcerpt(): string {
  const comment = readText('examples/income/expected/fates-report.md');
  const [, shown = ''] = /^<!-- [^\n]* -->\n+([\s\S]*?)\n2\. /u.exec(comment) ?? [];
  if (shown === '') throw new Error('The expected comment of examples/income does not begin as it should.');
  const lines = shown.trimEnd().split('\n');
  return ['', ...lines.map((line) => (line === '' ? '>' : `> ${line}`)), ''].join('\n');
}

/** README.md with a real comment, and the tables of inputs and outputs as action.yml has them. */
export function readmeTables(): Derived {
  const { inputs, outputs } = action.parse(parse(readText('action.yml')));
  const inputRows = Object.entries(inputs).map(
    ([name, entry]) => `| \`${name}\` | ${defaultOf(entry)} | ${cell(entry.description)} |`,
  );
  const outputRows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  const sections = {
    comment: commentExcerpt(),
    inputs: ['| input | default | |', '|---|---|---|', ...inputRows].join('\n'),
    outputs: ['| output | |', '|---|---|', ...outputRows].join('\n'),
  };
  const text = Object.entries(sections).reduce(
    (page, [name, section]) => replaceSection('README.md', page, name, section),
    readText('README.md'),
  );
  return { artefacts: [{ path: 'README.md', text }] };
}
