import type { RunVerdict } from '../../judge/finding.ts';
import { PROPERTIES } from '../../judge/finding.ts';
import type { Report, Score, SubjectReport } from '../report.ts';
import { diffFindings, rankOf } from './diff-findings.ts';
import { isSame, pairs, sides } from './pair.ts';
import type { Change, FileDiff, ScoreDiff, SubjectDiff } from './report-diff.ts';

/** Subjects that differ, the one with the worst finding first. */
export function diffSubjects(from: Report, to: Report): readonly SubjectDiff[] {
  return pairs(from.subjects, to.subjects, ({ id }) => id)
    .flatMap((pair) => diffSubject(pair, from, to))
    .toSorted((a, b) => worst(a) - worst(b) || (a.id < b.id ? -1 : 1));
}

/** A subject that nobody looks at any more is worse than any finding. */
function worst({ change, untouched, findings }: SubjectDiff): number {
  return change === 'removed' && untouched === undefined ? -1 : Math.min(100, ...findings.map(rankOf));
}

function diffSubject({ from, to }: Change<SubjectReport>, a: Report, b: Report): readonly SubjectDiff[] {
  if (from !== undefined && to !== undefined) {
    const contents = contentsOf(from, to, a, b);
    const { verdict, scores, findings, files } = contents;
    const differs = verdict !== undefined || scores.length + findings.length + files.length > 0;
    return differs ? [{ id: to.id, change: 'altered', ...contents }] : [];
  }
  if (to !== undefined) {
    return [{ id: to.id, change: 'added', ...(untouchedOr(to.id, a) ?? contentsOf(from, to, a, b)) }];
  }
  return from === undefined
    ? []
    : [{ id: from.id, change: 'removed', ...(untouchedOr(from.id, b) ?? contentsOf(from, to, a, b)) }];
}

type Contents = Omit<SubjectDiff, 'id' | 'change'>;

/** Nothing is held against a report that did not look at the subject because nothing touched it. */
function untouchedOr(id: string, { untouched }: Report): Contents | undefined {
  return untouched.includes(id) ? { untouched: true, scores: [], findings: [], files: [] } : undefined;
}

function contentsOf(
  from: SubjectReport | undefined,
  to: SubjectReport | undefined,
  a: Report,
  b: Report,
): Contents {
  const verdict = verdictDiff(from?.verdict, to?.verdict);
  const [was, is] = [
    { findings: findingsOf(from), metrics: a.metrics },
    { findings: findingsOf(to), metrics: b.metrics },
  ] as const;
  return {
    ...(verdict === undefined ? {} : { verdict }),
    scores: diffScores(from?.score, to?.score),
    findings: diffFindings(was, is),
    files: diffFiles(from, to),
  };
}

export function findingsOf(
  subject: SubjectReport | undefined,
): SubjectReport['properties'][number]['findings'] {
  return subject?.properties.flatMap(({ findings }) => findings) ?? [];
}

export function verdictDiff(
  from: RunVerdict | undefined,
  to: RunVerdict | undefined,
): Change<RunVerdict> | undefined {
  return from === to ? undefined : sides(from, to);
}

/** Headline, the five properties, and the mean last. */
export function diffScores(from: Score | undefined, to: Score | undefined): readonly ScoreDiff[] {
  const of = ['headline', ...PROPERTIES, 'mean'] as const;
  return of.flatMap((part) => {
    const [was, is] = [from, to].map((score) => valueOf(score, part));
    return was === is ? [] : [{ of: part, ...sides(was, is) }];
  });
}

function valueOf(score: Score | undefined, part: ScoreDiff['of']): number | undefined {
  return part === 'headline' || part === 'mean' ? score?.[part] : score?.properties[part];
}

function diffFiles(from: SubjectReport | undefined, to: SubjectReport | undefined): readonly FileDiff[] {
  return pairs(from?.files ?? [], to?.files ?? [], ({ path }) => path).flatMap((pair) => {
    const path = pair.to?.path ?? pair.from?.path;
    const [was, is] = [pair.from, pair.to].map((file) =>
      file === undefined ? undefined : { sha256: file.sha256, grade: file.grade },
    );
    return path === undefined || isSame(was, is) ? [] : [{ path, ...sides(was, is) }];
  });
}
