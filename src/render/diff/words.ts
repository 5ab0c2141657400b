/** The difference of two reports in blocks of sentences: the same words in every medium, worst first. */
import { endsOf } from '../../judge/bound.ts';
import type { Text } from '../../judge/text.ts';
import { formatApart, joinText, text } from '../../judge/text.ts';
import { isEmpty } from '../../report/diff/diff-reports.ts';
import type {
  Change,
  DiffedReport,
  FindingChange,
  FindingDiff,
  FindingSide,
  ReportDiff,
  ScoreDiff,
  SubjectDiff,
} from '../../report/diff/report-diff.ts';
import type { ReportWaiver } from '../../report/report.ts';
import { directionName } from '../base/since-base.ts';
import { waiverState } from '../base/waivers.ts';
import { shortRef } from '../headline.ts';
import { boundName, scopeName } from '../names.ts';
import { counted, formatCount, formatInterval, formatScore } from '../numbers.ts';
import { cutLong } from '../visible.ts';

const TITLE_LIMIT = 200;

export interface DiffBlock {
  readonly title: Text;
  readonly lines: readonly Text[];
}

/** `B is worse than A: 1 newly failing, 2 moved`; without anything from the reports. */
export function diffHeadline(diff: ReportDiff): string {
  if (isEmpty(diff)) {
    return 'no difference that a reader would look for';
  }
  const counts = findingCounts(diff);
  return `B is ${diff.worse ? 'worse than A' : 'no worse than A'}${counts === '' ? '' : `: ${counts}`}`;
}

function findingCounts({ subjects }: ReportDiff): string {
  const changes = subjects.flatMap(({ findings }) => findings.map(({ change }) => change));
  return Object.entries(CHANGES)
    .flatMap(([change, word]) => {
      const count = changes.filter((each) => each === change).length;
      return count === 0 ? [] : [`${formatCount(count)} ${word}`];
    })
    .join(', ');
}

const CHANGES: { readonly [C in FindingChange]: string } = {
  'newly-failing': 'newly failing',
  'newly-waived': 'newly waived',
  worse: 'with a worse verdict',
  gone: 'gone',
  moved: 'moved',
  appeared: 'appeared',
  better: 'with a better verdict',
  mended: 'mended',
};

/** Which two reports, and for an empty difference what was compared. */
export function diffLead(diff: ReportDiff): readonly Text[] {
  const { from, to, compared } = diff;
  const counts = [
    counted(compared.subjects, 'subject'),
    counted(compared.findings, 'finding'),
    counted(compared.files, 'file'),
    counted(compared.waivers, 'waiver'),
  ].join(', ');
  return [
    text`A: ${reportName(from)}`,
    text`B: ${reportName(to)}`,
    ...(isEmpty(diff)
      ? [
          [
            `Compared: verdicts, scores, bounds, problems and the tool; ${counts}. Dates, commits and sentences were not.`,
          ],
        ]
      : []),
  ];
}

function reportName({ digest, asOf, commit, tool }: DiffedReport): Text {
  const at = commit === undefined ? [] : text` at ${shortRef(commit)}`;
  return text`report ${digest.slice(0, 12)} of ${asOf}${at}, tool ${tool}`;
}

/** What differs, one block a subject, worst first; then policy, waivers and problems. Without empty blocks. */
export function diffBlocks(diff: ReportDiff): readonly DiffBlock[] {
  const blocks: readonly DiffBlock[] = [
    { title: ['Result'], lines: results(diff) },
    ...diff.subjects.map((subject) => subjectBlock(subject, diff.scores)),
    { title: ['Policy'], lines: diff.policy.map(policyLine) },
    { title: ['Waivers'], lines: diff.waivers.map(waiverLine) },
    { title: ['Problems'], lines: diff.problems.map(problemLine) },
  ];
  return blocks.filter(({ title, lines }) => lines.length > 0 || title.length > 1);
}

function results({ verdict, scores, tool }: ReportDiff): readonly Text[] {
  return [
    ...(verdict === undefined ? [] : [text`verdict: ${[arrow(verdict)]}`]),
    ...scores.map(scoreLine),
    ...(tool === undefined ? [] : [text`tool: ${quoted(tool.from)} → ${quoted(tool.to)}`]),
  ];
}

function scoreLine({ of, from, to }: ScoreDiff): Text {
  const [was, is] = [from, to].map((score) => (score === undefined ? 'not assessed' : formatScore(score)));
  return [`score ${of}: ${was} → ${is}`];
}

/** Scores that stand above already, because there is one subject, are not said twice. */
function subjectBlock(subject: SubjectDiff, ofRun: ReportDiff['scores']): DiffBlock {
  const { id, change, untouched, verdict, scores, findings, files } = subject;
  const repeated = JSON.stringify(scores) === JSON.stringify(ofRun);
  const why = untouched === true ? ', not touched by the change' : '';
  const what = change === 'altered' ? '' : ` (${change === 'added' ? 'only in B' : 'only in A'}${why})`;
  return {
    title: text`subject ${id}${[what]}`,
    lines: [
      ...(verdict === undefined ? [] : [text`verdict: ${[arrow(verdict)]}`]),
      ...(repeated ? [] : scores.map(scoreLine)),
      ...findings.map(findingLine),
      ...files.map(({ path, from, to }) => text`file ${path}: ${fileName(from)} → ${fileName(to)}`),
    ],
  };
}

function fileName(side: { readonly sha256: string; readonly grade: string } | undefined): Text {
  return side === undefined ? ['–'] : text`${side.sha256.slice(0, 12)}, ${[side.grade]}`;
}

/** `newly failing: Equalized odds difference on sex, PASS → FAIL, 0.081 → 0.121 (0.090–0.150), ▼ +0.040 worse`. */
function findingLine(diff: FindingDiff): Text {
  const { title, from, to, farther } = diff;
  const parts: readonly Text[] = [
    [arrow({ ...verdictOf('from', from), ...verdictOf('to', to) })],
    values(from, to),
    ...(farther === undefined ? [] : [[directionName(farther)]]),
    ...(from === undefined || to === undefined ? [] : asides(from, to)),
  ];
  return text`${[wordOf(diff)]}: ${[cutLong(title, TITLE_LIMIT)]} ${scopeName(diff)}, ${joinText(parts, ', ')}`;
}

/** What else differs. */
function asides(from: FindingSide, to: FindingSide): readonly Text[] {
  const ours = (
    [
      ['bound', boundName(from.bound), boundName(to.bound)],
      ['level', from.level, to.level],
      ['grade', from.grade ?? '–', to.grade ?? '–'],
    ] as const
  ).flatMap(([what, was, is]) => (was === is ? [] : [[`${what} ${was} → ${is}`]]));
  const waiver =
    from.waiver === to.waiver ? [] : [text`waiver ${quoted(from.waiver)} → ${quoted(to.waiver)}`];
  return [...ours, ...waiver];
}

function wordOf({ change, to }: FindingDiff): string {
  const isOpen = to?.verdict === 'MISSING' || to?.verdict === 'INSUFFICIENT';
  return change === 'newly-failing' && isOpen ? 'newly inconclusive' : CHANGES[change];
}

function verdictOf<S extends 'from' | 'to'>(side: S, finding: FindingSide | undefined): Change<string> {
  return finding === undefined ? {} : { [side]: finding.verdict };
}

function values(from: FindingSide | undefined, to: FindingSide | undefined): Text {
  const was = from === undefined ? undefined : valueName(from, to?.value);
  const is = to === undefined ? undefined : valueName(to, from?.value);
  return [was === is ? `${is}` : [was, is].flatMap((value) => value ?? []).join(' → ')];
}

const STATUSES: { readonly [S in FindingSide['status']]: string } = {
  measured: 'measured',
  insufficient: 'too little',
  'no-evidence': 'no evidence',
  'not-applicable': 'does not apply',
  error: 'error',
};

/** With digits that tell it from its bound and from the other side. */
function valueName({ status, value, interval, bound }: FindingSide, other: number | undefined): string {
  const range = interval === undefined ? '' : ` (${formatInterval(interval)})`;
  const ends = other === undefined ? endsOf(bound) : [...endsOf(bound), other];
  return value === undefined ? STATUSES[status] : `${formatApart(value, ends)}${range}`;
}

function arrow({ from = '–', to = '–' }: Change<string>): string {
  return from === to ? from : `${from} → ${to}`;
}

function quoted(value: string | undefined): Text {
  return value === undefined ? ['–'] : text`${value}`;
}

function policyLine({ part, id, change, from, to }: ReportDiff['policy'][number]): Text {
  return text`${[change]}: ${[part]} ${id}, ${quoted(from)} → ${quoted(to)}`;
}

function waiverLine({ id, from, to }: ReportDiff['waivers'][number]): Text {
  const [was, is] = [waiverName(from), waiverName(to)];
  return JSON.stringify(was) === JSON.stringify(is)
    ? text`${id}, ${is}: scope, reason, owner or date granted differ`
    : text`${id}: ${was} → ${is}`;
}

function waiverName(waiver: ReportWaiver | undefined): Text {
  return waiver === undefined
    ? ['–']
    : text`${[waiverState(waiver)]}, for ${waiver.requirement} of ${waiver.subject} until ${waiver.expires}`;
}

function problemLine({ change, subject, problem }: ReportDiff['problems'][number]): Text {
  const whose = subject === undefined ? [] : text` of ${subject}`;
  return text`${[change]}${whose}: ${problem.path}, ${problem.code}: ${problem.message}`;
}
