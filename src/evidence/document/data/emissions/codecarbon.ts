/**
 * `emissions.csv` of CodeCarbon: one row a run, `emissions` in kg of CO₂ equivalent, `energy_consumed` in kWh. A run that writes
 * while it goes has several rows, each with all so far: its largest counts.
 */
import type { DocumentFinding, DocumentText } from '../../document.ts';
import { found, quoted } from '../../found.ts';
import { plainNumber } from './amounts.ts';
import type { CsvRow } from './csv.ts';
import { csvRows } from './csv.ts';
import type { StatedEmissions } from './emissions.ts';
import { EMISSIONS_RULES } from './rules.ts';

export interface ReadEmissions {
  readonly stated: readonly StatedEmissions[];
  readonly findings: readonly DocumentFinding[];
}

interface Run {
  readonly id: string;
  readonly line: number;
  readonly kilograms: number;
  readonly energy: number | undefined;
  readonly at: string;
}

export function readCodeCarbon({ path, text }: DocumentText, asOf: string): ReadEmissions {
  const [header, ...rows] = csvRows(text.replace(/^\uFEFF/u, ''));
  const columns = header?.fields ?? [];
  const columnOf = (name: string): number => columns.indexOf(name);
  if (columnOf('emissions') === -1) {
    const message = 'It has no column "emissions".';
    return { stated: [], findings: [found(EMISSIONS_RULES.notUnderstood, { path, line: 1 }, message)] };
  }
  const idColumn = columnOf('run_id') === -1 ? columnOf('experiment_id') : columnOf('run_id');
  const findings: DocumentFinding[] = [];
  const runs = new Map<string, Run>();
  for (const row of rows) {
    const field = (column: number): string => row.fields[column] ?? '';
    const written = field(columnOf('emissions'));
    const kilograms = plainNumber(written);
    const at = field(columnOf('timestamp'));
    findings.push(...faultsOf(row, path, { written, kilograms, at, asOf }));
    if (kilograms === undefined || kilograms < 0) {
      continue;
    }
    const id = field(idColumn) || `line ${row.line}`;
    const energy = plainNumber(field(columnOf('energy_consumed')));
    const known = runs.get(id);
    if (known === undefined || kilograms >= known.kilograms) {
      runs.set(id, { id, line: row.line, kilograms, energy, at });
    }
  }
  return { stated: totalOf([...runs.values()], path), findings };
}

function faultsOf(
  { line }: CsvRow,
  path: string,
  {
    written,
    kilograms,
    at,
    asOf,
  }: { written: string; kilograms: number | undefined; at: string; asOf: string },
): readonly DocumentFinding[] {
  const place = { path, line };
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(at)?.[0];
  return [
    ...(kilograms === undefined
      ? [found(EMISSIONS_RULES.noNumber, place, `\`emissions\` is ${quoted(written)}, which is no number.`)]
      : []),
    ...(kilograms !== undefined && kilograms < 0
      ? [found(EMISSIONS_RULES.negative, place, `\`emissions\` is ${written} kg.`)]
      : []),
    ...(day !== undefined && day > asOf
      ? [found(EMISSIONS_RULES.future, place, `The run is of ${day}, and it is ${asOf}.`)]
      : []),
  ];
}

/** The sum of all runs, at the line of the newest. */
function totalOf(runs: readonly Run[], path: string): readonly StatedEmissions[] {
  const newest = runs.toSorted((a, b) => (a.at === b.at ? b.line - a.line : a.at < b.at ? 1 : -1))[0];
  if (newest === undefined) {
    return [];
  }
  const kilograms = sumOf(runs.map((run) => run.kilograms));
  const energies = runs.flatMap(({ energy }) => energy ?? []);
  const many = runs.length === 1 ? '' : ` in ${runs.length} runs, the newest ${newest.kilograms} kg`;
  return [
    {
      path,
      line: newest.line,
      form: 'codecarbon',
      kilograms,
      written: `${kilograms} kg${many}`,
      ...(energies.length === runs.length ? { energy: sumOf(energies) } : {}),
      source: 'CodeCarbon',
      alternatives: runs.length === 1 ? [] : [newest.kilograms],
    },
  ];
}

function sumOf(numbers: readonly number[]): number {
  return Number(numbers.reduce((sum, each) => sum + each, 0).toPrecision(12));
}
