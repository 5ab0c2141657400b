/** What a scan found, for a terminal: what is not clean, worst first, what to do about it, and how many files there were. */
import type { Answer, ModelFinding } from '../../evidence/model/examination.ts';
import { escapeTerminal } from '../escape-terminal.ts';
import { counted, formatCount } from '../numbers.ts';
import type { ScannedFile } from './scan-result.ts';
import { type Paint, painter, type Style, wrap } from '../terminal-layout.ts';

/** What a scan leaves in memory: clean files are counted only. */
export interface ScanSummary {
  readonly counts: ReadonlyMap<Answer, number>;
  /** Files with an answer that needs a look. */
  readonly files: readonly ScannedFile[];
  readonly skipped: readonly string[];
}

/** Findings of one file that are shown. */
const SHOWN = 20;
const WORST_FIRST = ['dangerous', 'inconclusive', 'suspicious', 'no-known-indicator', 'not-a-model'] as const;
const WORDS: { readonly [answer in Answer]: string } = {
  dangerous: 'dangerous',
  inconclusive: 'inconclusive',
  suspicious: 'suspicious',
  'no-known-indicator': 'with no known indicator',
  'not-a-model': 'no model',
};
const STYLES: { readonly [answer in Answer]: Style } = {
  dangerous: 'red',
  inconclusive: 'yellow',
  suspicious: 'yellow',
  'no-known-indicator': 'green',
  'not-a-model': 'dim',
};
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
/** As wide as a terminal line is pleasant to read. */
const WIDEST = 120;

export function renderScan(scan: ScanSummary, terminal: { width: number; color: boolean }): string {
  const paint = painter(terminal.color);
  const width = Math.min(terminal.width, WIDEST);
  const files = scan.files.toSorted(
    (a, b) => WORST_FIRST.indexOf(a.answer) - WORST_FIRST.indexOf(b.answer) || (a.path < b.path ? -1 : 1),
  );
  const blocks = files.map((file) => fileLines(file, width, paint));
  const told = [...blocks, remedyLines(files, width, paint)].filter((lines) => lines.length > 0);
  return [...told.map((lines) => `${lines.join('\n')}\n\n`), summaryLines(scan, width).join('\n')].join('');
}

/** Whether a finding is why the file has its answer, or stands beside it. */
function isTold({ rule }: ModelFinding): boolean {
  return rule.leadsTo !== 'note';
}

function fileLines({ path, format, answer, findings }: ScannedFile, width: number, paint: Paint): string[] {
  const head = `${paint(STYLES[answer], WORDS[answer])}  ${paint('bold', escapeTerminal(path))}  ${paint('dim', format)}`;
  const told = findings
    .filter(isTold)
    .toSorted((a, b) => SEVERITIES.indexOf(a.rule.severity) - SEVERITIES.indexOf(b.rule.severity));
  const lines = told.slice(0, SHOWN).flatMap((finding) => findingLines(finding, width));
  const more = told.length - SHOWN;
  return [
    head,
    ...lines,
    ...(more > 0 ? [`  … and ${counted(more, 'finding')} more; --json has them all`] : []),
  ];
}

function findingLines(
  { rule, offset, line, within = [], message, detail }: ModelFinding,
  width: number,
): string[] {
  const place = [
    ...within.map(escapeTerminal),
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(offset === undefined ? [] : [`byte ${offset}`]),
  ];
  const where = place.length === 0 ? '' : `${place.join(', ')}: `;
  const what = message.includes(detail) ? '' : ` (${escapeTerminal(detail)})`;
  return [...wrap(`${where}${escapeTerminal(message)}${what} [${rule.id}]`, width, '  - ')];
}

/** Each remedy once, with the rules that it belongs to. */
function remedyLines(files: readonly ScannedFile[], width: number, paint: Paint): readonly string[] {
  const rules = new Map<string, Set<string>>();
  for (const { rule } of files.flatMap(({ findings }) => findings.filter(isTold))) {
    rules.set(rule.remedy, (rules.get(rule.remedy) ?? new Set()).add(rule.id));
  }
  const lines = [...rules].flatMap(([remedy, ids]) =>
    wrap(`${remedy} [${[...ids].toSorted().join(', ')}]`, width, '  - '),
  );
  return lines.length === 0 ? [] : [paint('bold', 'What to do'), ...lines];
}

function summaryLines({ counts, skipped }: ScanSummary, width: number): string[] {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const parts = WORST_FIRST.flatMap((answer) => {
    const count = counts.get(answer) ?? 0;
    return count === 0 ? [] : [`${formatCount(count)} ${WORDS[answer]}`];
  });
  return [
    ...wrap(`${counted(total, 'file')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`, width),
    ...skippedLines(skipped, width),
    '',
  ];
}

/** Folders that were passed over by their name; nothing when there are none. */
export function skippedLines(skipped: readonly string[], width: number): readonly string[] {
  const shown = skipped.slice(0, SHOWN).map(escapeTerminal);
  const more = skipped.length > SHOWN ? ` and ${skipped.length - SHOWN} more` : '';
  return skipped.length === 0 ? [] : wrap(`Passed over by name: ${shown.join(', ')}${more}.`, width);
}
