/** What the base side has to say: what the change makes of the policy, and who accepted what until when. */
import { joinText, text } from '../../judge/text.ts';
import type { Report, ReportWaiver } from '../../report/report.ts';
import { looserFirst, mayLoosen, policyChangeSentence } from '../base/policy-changes.ts';
import { expiredFirst, waiverState, waiverTally } from '../base/waivers.ts';
import type { Section } from '../budget.ts';
import { groupName } from '../names.ts';
import { formatCount } from '../numbers.ts';
import { details, listForms, remainder, table } from './blocks.ts';
import { code, markdownText, name, prose } from './escape.ts';
import { gridSection } from './grid.ts';

const TITLE = 'policy changes';
const NONE: Section = { title: TITLE, forms: [''], drop: 7 };

/** Open for everybody to see, and never left out, where the change may loosen something. */
export function looserPolicySection(report: Report): Section {
  const { policyChanges } = report;
  if (policyChanges.length === 0 || !mayLoosen(report)) {
    return NONE;
  }
  const lead = `### Policy changes\n\n${policyChangeSentence(policyChanges)}`;
  const build = (most: number): string => [lead, changeTable(report, most)].join('\n\n');
  return { title: TITLE, forms: [...listForms(policyChanges.length, build), lead], drop: 'never' };
}

/** Folded where everything becomes stricter. */
export function policyChangesSection(report: Report): Section {
  const { policyChanges } = report;
  if (policyChanges.length === 0 || mayLoosen(report)) {
    return NONE;
  }
  const summary = policyChangeSentence(policyChanges).replace(/\.$/, '');
  const build = (most: number): string => details(summary, changeTable(report, most));
  return { title: TITLE, forms: listForms(policyChanges.length, build), drop: 7 };
}

function changeTable({ policyChanges }: Report, most: number): string {
  const rows = looserFirst(policyChanges)
    .slice(0, most)
    .map(({ part, id, change, from, to }) => [change, part, code(id, 'cell'), value(from), value(to)]);
  return [
    table(['becomes', 'what', 'id', 'from', 'to'], 'lllll', rows),
    ...remainder(policyChanges.length, most, formatCount),
  ].join('\n\n');
}

function value(given: string | undefined): string {
  return given === undefined ? '–' : code(given, 'cell');
}

export function waiversSection({ waivers }: Report): Section {
  const sorted = expiredFirst(waivers);
  const rows = sorted.map((waiver) => {
    const { id, requirement, subject, reason, owner, granted, expires } = waiver;
    return [
      waiverState(waiver),
      code(id, 'cell'),
      `${code(requirement, 'cell')} of ${name(subject, 'cell')}, ${scopeOf(waiver)}`,
      prose(reason, 'cell'),
      code(owner, 'cell'),
      name(granted, 'cell'),
      name(expires, 'cell'),
    ];
  });
  return gridSection({
    title: 'waivers',
    summary: `Waivers: ${waiverTally(waivers)}`,
    header: ['state', 'waiver', 'covers', 'reason', 'owner', 'granted', 'expires'],
    align: 'lllllll',
    rows,
    drop: 8,
    before: expiredLine(sorted),
  });
}

function scopeOf({ on }: ReportWaiver): string {
  return on === undefined ? 'every scope' : markdownText(text`on ${groupName(on)}`, 'cell');
}

const MOST_NAMED = 10;

/** Whoever let a waiver expire is named before the table. */
function expiredLine(waivers: readonly ReportWaiver[]): readonly string[] {
  const expired = waivers.filter(({ state }) => state === 'expired');
  const names = expired
    .slice(0, MOST_NAMED)
    .map(({ id, owner, expires }) => text`${id} of ${owner} on ${expires}`);
  const more = expired.length > MOST_NAMED ? [` and ${formatCount(expired.length - MOST_NAMED)} more`] : [];
  return expired.length === 0
    ? []
    : [markdownText(['Expired, so the findings count again: ', ...joinText(names, ', '), ...more, '.'])];
}
