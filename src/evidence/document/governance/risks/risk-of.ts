/** One entry of a register as a risk: what is known of it, what is missing, and what is odd. */
import { wordsOf } from '../../card/placeholders.ts';
import { found, quoted } from '../../found.ts';
import type { DocumentContext, DocumentFinding } from '../../document.ts';
import { isInFuture, reviewOf } from '../dates.ts';
import type { Entry, Said } from '../entries.ts';
import { namedEvidence } from '../named-evidence.ts';
import { degreeOf, HIGHEST, IMPACTS, LIKELIHOODS, treatmentOf } from '../scales.ts';
import type { RegisterField } from './register-fields.ts';
import type { Risk, RiskField } from './risks.ts';
import { RISK_RULES } from './rules.ts';

const CLOSED = /^(?:closed|resolved|retired|done)\b/iu;
/** Of a reason, or of a measure. */
const FEWEST_WORDS = 3;
const DEGREE = 'is no number from 1 to 5 and no word such as low or high';

/** What one look at a field gives: it is missing, or something has to be said of it. */
interface Look {
  readonly missing: readonly RiskField[];
  readonly findings: readonly DocumentFinding[];
}

const FINE: Look = { missing: [], findings: [] };

export function riskOf(entry: Entry<RegisterField>, index: number, context: DocumentContext): Risk {
  const { path, line, said } = entry;
  const id = said.get('id')?.text ?? `risk ${index + 1}`;
  const likelihood = degreeIn(said.get('likelihood'), LIKELIHOODS);
  const impact = degreeIn(said.get('impact'), IMPACTS);
  const isClosed = CLOSED.test(said.get('status')?.text ?? '');
  const looks = [
    lookAtText(entry),
    lookAtDegree(entry, 'likelihood', likelihood),
    lookAtDegree(entry, 'impact', impact),
    lookAtTreatment(entry, id),
    said.has('owner') ? FINE : missed('owner'),
    isClosed ? FINE : lookAtReview(entry, id, context.asOf),
  ];
  const absent = looks.filter(({ findings }) => findings.length === 0).flatMap(({ missing }) => missing);
  const nothing = found(
    RISK_RULES.missingField,
    { path, line },
    `${quoted(id)} has no ${absent.join(', no ')}.`,
  );
  const level = (likelihood ?? HIGHEST) * (impact ?? HIGHEST);
  const isKnown = likelihood !== undefined && impact !== undefined;
  return {
    path,
    line,
    id: id.slice(0, 80),
    level,
    isClosed,
    missing: looks.flatMap(({ missing }) => missing),
    findings: [
      ...(absent.length === 0 ? [] : [nothing]),
      ...looks.flatMap(({ findings }) => findings),
      ...(isKnown ? lookAtLevel(entry, id, level) : []),
      ...lookAtRaised(entry, id, context.asOf),
      ...lookAtEvidence(entry, id, context),
    ],
  };
}

function degreeIn(said: Said | undefined, words: Readonly<Record<string, number>>): number | undefined {
  return said === undefined ? undefined : degreeOf(said.text, words);
}

function missed(field: RiskField, ...findings: readonly DocumentFinding[]): Look {
  return { missing: [field], findings };
}

function lookAtText({ said }: Entry<RegisterField>): Look {
  return wordsOf(said.get('risk')?.text ?? '') < 2 ? missed('risk') : FINE;
}

function lookAtDegree(
  { path, said }: Entry<RegisterField>,
  field: 'likelihood' | 'impact',
  degree: number | undefined,
): Look {
  const written = said.get(field);
  if (written === undefined || degree !== undefined) {
    return degree === undefined ? missed(field) : FINE;
  }
  const message = `${field} ${quoted(written.text)} ${DEGREE}.`;
  return missed(field, found(RISK_RULES.notUnderstood, { path, line: written.line }, message));
}

/** A measure that is described is a treatment, whatever word stands before it. */
function lookAtTreatment({ path, line, said }: Entry<RegisterField>, id: string): Look {
  const written = said.get('treatment');
  const isDescribed = wordsOf(said.get('measure')?.text ?? '') >= FEWEST_WORDS;
  const treatment = treatmentOf(written?.text ?? '');
  if (isDescribed) {
    return FINE;
  }
  if (written === undefined) {
    return missed('treatment');
  }
  if (treatment === undefined) {
    const message = `treatment ${quoted(written.text)} is none of avoid, reduce, transfer, accept.`;
    return missed('treatment', found(RISK_RULES.notUnderstood, { path, line: written.line }, message));
  }
  const message = `${quoted(id)} is accepted, and nothing says why.`;
  return treatment !== 'accept' || isReasoned(said, written)
    ? FINE
    : missed('reason', found(RISK_RULES.noReason, { path, line }, message));
}

/** Some write the reason behind the word: `accept: the group is told of it`. */
function isReasoned(said: Entry<RegisterField>['said'], treatment: Said): boolean {
  return wordsOf(said.get('reason')?.text ?? '') >= FEWEST_WORDS || wordsOf(treatment.text) > FEWEST_WORDS;
}

function lookAtReview({ path, said }: Entry<RegisterField>, id: string, asOf: string): Look {
  const written = said.get('review');
  if (written === undefined) {
    return missed('review');
  }
  const place = { path, line: written.line };
  switch (reviewOf(written.text, asOf)) {
    case 'due':
      return FINE;
    case 'overdue':
      return missed(
        'review',
        found(
          RISK_RULES.overdue,
          place,
          `${quoted(id)} was to be reviewed by ${written.text}; it is ${asOf}.`,
        ),
      );
    case 'far':
      return missed(
        'review',
        found(RISK_RULES.farReview, place, `${quoted(id)} is to be reviewed on ${written.text}.`),
      );
    case 'no-date':
      return missed(
        'review',
        found(
          RISK_RULES.notUnderstood,
          place,
          `review ${quoted(written.text)} is no date such as 2027-03-31.`,
        ),
      );
  }
}

function lookAtLevel(
  { path, said }: Entry<RegisterField>,
  id: string,
  level: number,
): readonly DocumentFinding[] {
  const written = said.get('level');
  const number = /^\d{1,3}$/u.test(written?.text ?? '') ? Number(written?.text) : level;
  return written === undefined || number === level
    ? []
    : [
        found(
          RISK_RULES.wrongLevel,
          { path, line: written.line },
          `${quoted(id)} has the level ${number}; likelihood × impact is ${level}.`,
        ),
      ];
}

function lookAtRaised(
  { path, said }: Entry<RegisterField>,
  id: string,
  asOf: string,
): readonly DocumentFinding[] {
  const raised = said.get('raised');
  return raised !== undefined && isInFuture(raised.text, asOf)
    ? [
        found(
          RISK_RULES.future,
          { path, line: raised.line },
          `${quoted(id)} was raised on ${raised.text}, and it is ${asOf}.`,
        ),
      ]
    : [];
}

function lookAtEvidence(
  { path, said }: Entry<RegisterField>,
  id: string,
  context: DocumentContext,
): readonly DocumentFinding[] {
  const { items = [], line = 1 } = said.get('evidence') ?? {};
  return items.flatMap((item) => {
    const kind = namedEvidence(item, path, context);
    const because =
      kind === 'nothing' ? 'no file of the tree and no metric' : 'a metric that the policy does not require';
    return kind === 'requirement' || kind === 'file'
      ? []
      : [found(RISK_RULES.noEvidence, { path, line }, `${quoted(id)} rests on ${quoted(item)}: ${because}.`)];
  });
}
