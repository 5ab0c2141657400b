/** The one line that says how it went, and the lines under it; the same words in every medium. */
import type { RunVerdict, Verdict } from '../judge/finding.ts';
import type { Text } from '../judge/text.ts';
import { joinText, text } from '../judge/text.ts';
import type { PropertyReport, Report, Score } from '../report/report.ts';
import { counted, formatCount, formatScore } from './numbers.ts';
import { unboundHeadline } from './scan/unbound-text.ts';
import type { SubjectFinding } from './tally.ts';
import { countedFindings } from './tally.ts';

export const RUN_ICONS: { readonly [V in RunVerdict]: string } = {
  pass: '✅',
  warn: '⚠️',
  fail: '❌',
  inconclusive: '❔',
  nothing: '✅',
};

export const VERDICT_ICONS: { readonly [V in Verdict]: string } = {
  PASS: '✅',
  WARN: '⚠️',
  WAIVED: '⚠️',
  FAIL: '❌',
  INSUFFICIENT: '❔',
  MISSING: '❔',
  ERROR: '❌',
  'N/A': '–',
};

/** `1 of 14 requirements fails, 1 is inconclusive`. Without an icon and without anything from the repository. */
export function headline(report: Report): string {
  const judged = countedFindings(report);
  const problems = counted(report.problems.length, 'problem');
  if (judged.length === 0) {
    return unjudged(report, problems);
  }
  if (report.verdict === 'fail' || report.verdict === 'inconclusive') {
    const open = unsatisfied(judged);
    const parts = [
      ...open,
      ...(report.problems.length === 0 ? [] : [`${problems} with what was read`]),
      ...unboundPart(report),
    ];
    return parts.length === 0 ? report.verdict : parts.join(', ');
  }
  return report.verdict === 'warn' ? warnings(judged, report) : allPass(judged.length);
}

function warnings(judged: readonly SubjectFinding[], report: Report): string {
  const warned = phrases(judged, judged.length, [
    [['WARN'], 'warns', 'warn'],
    [['WAIVED'], 'is waived', 'are waived'],
    [['ERROR', 'MISSING', 'INSUFFICIENT'], 'is advisory and open', 'are advisory and open'],
  ]);
  return [...warned, ...unboundPart(report)].join(', ');
}

function unboundPart(report: Report): readonly string[] {
  const said = unboundHeadline(report);
  return said === undefined ? [] : [said];
}

function allPass(total: number): string {
  return total === 1 ? 'the one requirement passes' : `all ${formatCount(total)} requirements pass`;
}

function unjudged(report: Report, problems: string): string {
  if (report.problems.length > 0) {
    return `nothing could be assessed, ${problems}`;
  }
  return (
    unboundHeadline(report) ??
    (report.verdict === 'nothing' ? 'nothing to assess' : 'no requirement could be judged')
  );
}

type Phrase = readonly [verdicts: readonly Verdict[], one: string, many: string];

function unsatisfied(judged: readonly SubjectFinding[]): readonly string[] {
  const required = judged.filter(({ finding }) => finding.level === 'required');
  return phrases(required, judged.length, [
    [['FAIL'], 'fails', 'fail'],
    [['ERROR'], 'has an error', 'have errors'],
    [['MISSING', 'INSUFFICIENT'], 'is inconclusive', 'are inconclusive'],
    [['WAIVED'], 'is waived', 'are waived'],
  ]);
}

/** `2 of 14 requirements fail` for the first that occurs, `1 is inconclusive` for the others. */
function phrases(
  judged: readonly SubjectFinding[],
  total: number,
  wordings: readonly Phrase[],
): readonly string[] {
  const found = wordings.flatMap(([verdicts, one, many]) => {
    const count = judged.filter(({ finding }) => verdicts.includes(finding.verdict)).length;
    return count === 0 ? [] : [{ count, words: count === 1 ? one : many }];
  });
  return found.map(({ count, words }, index) =>
    index === 0
      ? `${formatCount(count)} of ${counted(total, 'requirement')} ${words}`
      : `${formatCount(count)} ${words}`,
  );
}

/** A commit or a ref as people write it: seven digits of a full sha, else as it is. */
export function shortRef(ref: string): string {
  return /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : ref;
}

/** `a1b2c3d against main @ e4f5a6b · policy fates.yml @ e4f5a6b (the base branch's)`, as far as it is known. */
export function contextLine({ commit, policy }: Report): Text {
  const { head, base, baseRef } = commit;
  const named = [baseRef, base === undefined ? undefined : shortRef(base)].flatMap((name) =>
    name === undefined ? [] : [text`${name}`],
  );
  const against = named.length === 0 ? [] : [text`against ${joinText(named, ' @ ')}`];
  const assessed = joinText([...(head === undefined ? [] : [text`${shortRef(head)}`]), ...against], ' ');
  const at = policy.ref === undefined ? [] : text` @ ${shortRef(policy.ref)}`;
  const judgedBy = text`policy ${policy.path}${at}${policy.side === undefined ? [] : [SIDES[policy.side]]}`;
  return joinText([...(assessed.length === 0 ? [] : [assessed]), judgedBy], ' · ');
}

const SIDES = { base: " (the base branch's)", head: " (this change's own)" } as const;

const WORDS = ['none', 'one', 'two', 'three', 'four'];

const RULE = 'below 50 something required is not satisfied';
const ADVISED = 'nothing is required there, it says how much of the advice is met';

/**
 * What follows the bold number: `is the lowest of five (mean 71); below 50 something required is not satisfied`. Where the lowest
 * properties of the subject have only advice, 50 is no border (docs/adr/0003-score-floor.md).
 */
export function scoreSentence(score: Score, properties: readonly PropertyReport[]): string {
  const words = WORDS.slice(score.assessed, score.assessed + 1).join('');
  const mean = `(mean ${formatScore(score.mean)})`;
  const rule = isOnlyAdvised(score, properties) ? ADVISED : RULE;
  if (score.assessed === 1) {
    return `is the score of the only property that was assessed, of five; ${rule}`;
  }
  return words === ''
    ? `is the lowest of five ${mean}; ${rule}`
    : `is the lowest of the ${words} properties of five that were assessed ${mean}; ${rule}`;
}

function isOnlyAdvised({ headline: lowest }: Score, properties: readonly PropertyReport[]): boolean {
  const levels = properties
    .filter(({ score }) => score === lowest)
    .flatMap(({ findings }) => findings.filter(({ verdict }) => verdict !== 'N/A'))
    .map(({ level }) => level);
  return levels.length > 0 && !levels.includes('required');
}

/** Where the policy is that would make an advisory run a gate. */
const NEXT = {
  below: ' Commit the `fates.yml` below to make this a gate.',
  command: ' `fates init` writes the `fates.yml` that makes this a gate.',
} as const;

/** What the verdict does to the job, where it is not what the verdict suggests. `next`: whether the medium shows the policy. */
export function gateNotes(
  { policy, verdict, blocks, suggestedPolicy }: Report,
  next: keyof typeof NEXT,
): readonly Text[] {
  if (policy.advisory) {
    return [
      ['Advisory: nothing here fails the job.', ...(suggestedPolicy === undefined ? [] : [NEXT[next]])],
    ];
  }
  const open = verdict === 'fail' || verdict === 'inconclusive';
  if (open && !blocks) {
    return [[`This does not fail the job (\`fail-on: ${policy.failOn}\`).`]];
  }
  return blocks && verdict !== 'fail' ? [[`This fails the job (\`fail-on: ${policy.failOn}\`).`]] : [];
}
