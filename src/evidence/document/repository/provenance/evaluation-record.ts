import type { DocumentContext, DocumentFinding, DocumentReader, DocumentText } from '../../document.ts';
import { datesIn, daysBetween } from '../logs/dates.ts';
import { EVALUATION_HINT } from './evidence.ts';
import { readRecord, type RunRecord } from './records.ts';
import { PROVENANCE_RULES } from './rules.ts';

/** Of one line. */
const MOST_LETTERS = 2000;
const EVALUATED = /\b(?:evaluat(?:ed|ion)|tested|benchmarked|last measured|results? (?:as of|from))\b/iu;

interface Dated {
  readonly path: string;
  readonly line: number;
  readonly date: string;
}

export const evaluationRecord: DocumentReader<'evaluationRecord'> = {
  kind: 'evaluationRecord',
  names: ['run-record', 'model-card'],
  asksDigests: true,
  read: (documents, context) => {
    const read = (documents.get('run-record') ?? []).map(readRecord);
    const runs = read.flatMap(({ record }) => (record?.kind === 'evaluation' ? [record] : []));
    const [card] = documents.get('model-card') ?? [];
    const [any] = [...(card === undefined ? [] : [card]), ...runs];
    if (any === undefined) {
      return { state: 'missing', missing: ['a dated evaluation'], hint: EVALUATION_HINT };
    }
    const dated = [
      ...runs.filter((run) => isOfSubject(run, context)).flatMap(ofRun),
      ...(card === undefined ? [] : ofCard(card)),
    ];
    const past = dated.filter(({ date }) => date <= context.asOf);
    const [latest] = past.toSorted((a, b) => (a.date < b.date ? 1 : -1));
    return {
      state: 'read',
      evidence: {
        ...(latest === undefined
          ? {}
          : { latest: { ...latest, age: daysBetween(latest.date, context.asOf) } }),
        findings: [
          ...dated.filter(({ date }) => date > context.asOf).map(inTheFuture),
          ...(dated.length === 0 ? [undated(any.path)] : []),
        ],
      },
    };
  },
};

/** A run that names the model's digest, or that of the table; where neither is there, nothing speaks against it. */
function isOfSubject({ files }: RunRecord, { digests, subject }: DocumentContext): boolean {
  const own = [subject.model, subject.evaluation.table].flatMap((path) =>
    path === undefined ? [] : (digests?.get(path)?.sha256 ?? []),
  );
  return own.length === 0 || files.some(({ sha256 }) => sha256 !== undefined && own.includes(sha256));
}

function ofRun({ path, line, finishedAt }: RunRecord): readonly Dated[] {
  return finishedAt === undefined ? [] : [{ path, line, date: finishedAt.slice(0, 10) }];
}

/** Of a line that speaks of an evaluation its last date. */
function ofCard({ path, text }: DocumentText): readonly Dated[] {
  return text.split('\n').flatMap((written, index) => {
    const line = written.slice(0, MOST_LETTERS);
    const date = EVALUATED.test(line) ? datesIn(line).at(-1) : undefined;
    return date === undefined ? [] : [{ path, line: index + 1, date }];
  });
}

function inTheFuture({ path, line, date }: Dated): DocumentFinding {
  const message = 'The evaluation is dated after the day of this run.';
  return { rule: PROVENANCE_RULES.futureEvaluation, path, line, message, detail: date };
}

function undated(path: string): DocumentFinding {
  const message = 'It does not say when the model was evaluated.';
  return { rule: PROVENANCE_RULES.undated, path, line: 1, message, detail: path.slice(0, 300) };
}
