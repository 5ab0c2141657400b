import type { Check, Criterion, Frame } from '../../src/lifecycle/frame.ts';
import { BOUND_REASONS, BOUNDS } from '../../src/lifecycle/bounds.ts';
import { FRAMES } from '../../src/lifecycle/frames.ts';
import { standardFrame } from '../../src/lifecycle/standards/standard.ts';
import { STANDARDS } from '../../src/lifecycle/standards.ts';
import { readText } from '../tree.ts';
import type { Derived } from './artefact.ts';
import { replaceSection } from './section.ts';
import { table } from './table.ts';

const PAGE = 'docs/lifecycle.md';

const KINDS: { readonly [K in Frame['kind']]: string } = {
  ladder: 'A ladder: the highest level whose points, and those of all below, have evidence.',
  gates: 'A gate a part: each part by itself.',
  score:
    'A score: half a point for what is declared, one for what was checked; the least of the parts counts.',
};

/** A metric with a link to its page; one that this version does not have yet is named alone. */
function checkText(check: Check, known: ReadonlySet<string>): string {
  if ('family' in check) return `some number of ${check.family}`;
  const { metric, min, max } = check;
  const bound = min === undefined ? (max === undefined ? '' : ` ≤ ${max}`) : ` ≥ ${min}`;
  return `${known.has(metric) ? `[\`${metric}\`](metrics/${metric}.md)` : `\`${metric}\``}${bound}`;
}

function evidenceText({ checks, by }: Criterion, known: ReadonlySet<string>): string {
  const all = checks.map((check) => checkText(check, known));
  return all.length === 0 ? '*nothing of this version looks at it*' : all.join(by === 'any' ? ' or ' : ', ');
}

function sourceText({ source, limitation }: Frame): string {
  return `Source: [${source.title}](${source.url}). ${limitation}`;
}

export function frameText(frame: Frame, known: ReadonlySet<string>): string {
  const rows = frame.groups.flatMap((group) =>
    group.criteria.map((criterion, index) => [
      index === 0 ? (frame.kind === 'ladder' ? `${group.id} ${group.title}` : group.title) : '',
      criterion.text,
      evidenceText(criterion, known),
    ]),
  );
  const bands = frame.bands?.map(({ from, title }) => `from ${from}: ${title}`).join('; ');
  return [
    `### ${frame.title}`,
    `\`${frame.id}\`. ${KINDS[frame.kind]} ${sourceText(frame)}`,
    ...(bands === undefined ? [] : [`What the points mean, ${bands}.`]),
    table(['part', 'what has to be there', 'shown by'], rows),
  ].join('\n\n');
}

/** Clauses without a metric are counted and named: nobody looked there. */
export function standardText(frame: Frame, known: ReadonlySet<string>): string {
  const clauses = frame.groups.flatMap(({ criteria }) => criteria);
  const open = clauses.filter(({ checks }) => checks.length === 0).map(({ id }) => id);
  const rows = clauses
    .filter(({ checks }) => checks.length > 0)
    .map((clause) => [clause.text, clause.checks.map((check) => checkText(check, known)).join(', ')]);
  return [
    `### ${frame.title}`,
    `\`fates evidence --for ${frame.id}\`. Source: [${frame.source.title}](${frame.source.url}). The words are ours.`,
    table(['clause', 'metrics that are evidence for it'], rows),
    ...(open.length === 0
      ? []
      : [`No metric is evidence for ${open.length} of ${clauses.length} clauses: ${open.join(', ')}.`]),
  ].join('\n\n');
}

function boundsText(): string {
  const names: readonly (keyof typeof BOUNDS)[] = [
    'half',
    'most',
    'drop',
    'outOfRange',
    'sharedRows',
    'advantage',
  ];
  return table(
    ['bound', 'why'],
    names.map((name) => [String(BOUNDS[name]), BOUND_REASONS[name]]),
  );
}

/** Frames, bounds and standards of docs/lifecycle.md. */
export async function lifecyclePage(): Promise<Derived> {
  // Loaded here, not above: the registry may have been written a moment ago.
  const { METRICS } = await import('../../src/metrics/registry.ts');
  const known = new Set<string>(METRICS.map(({ id }) => id));
  const sections = {
    frames: FRAMES.map((frame) => frameText(frame, known)).join('\n\n'),
    bounds: boundsText(),
    standards: STANDARDS.map((each) => standardText(standardFrame(each, METRICS), known)).join('\n\n'),
  };
  const text = Object.entries(sections).reduce(
    (page, [name, section]) => replaceSection(PAGE, page, name, `\n${section}\n`),
    readText(PAGE),
  );
  return { artefacts: [{ path: PAGE, text }] };
}
