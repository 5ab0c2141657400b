import type { TableBinding } from '../policy/policy.ts';
import type { Problem, Result } from '../problem.ts';
import { refuse, succeed } from '../problem.ts';
import type { SeverityEvidence } from './evidence.ts';
import type { SeverityRow } from './severity.ts';

/** Pairs or classes that a message lists. */
const LISTED = 5;

/** The classes of a cube, and what the policy says of their names. */
export interface CostQuestion {
  readonly path: string;
  readonly task: 'binary' | 'multiclass';
  readonly classes: readonly string[];
  readonly positive: TableBinding['positive'];
}

/**
 * The costs on the axes of the cube. Every pair of different classes that the evaluation table has needs a row: a forgotten one would
 * count as harmless. Classes that only the severity table has are passed over.
 */
export function costsOf(rows: readonly SeverityRow[], question: CostQuestion): Result<SeverityEvidence> {
  const { classes } = question;
  const placeOf = question.task === 'binary' ? binaryPlaces(rows, question) : multiclassPlaces(classes);
  if (!placeOf.ok) {
    return placeOf;
  }
  const costs = new Map<number, SeverityRow>();
  for (const row of rows) {
    const [truth, decision] = [placeOf.value.get(row.truth), placeOf.value.get(row.decision)];
    if (truth !== undefined && decision !== undefined && truth !== decision) {
      const cell = truth * classes.length + decision;
      const other = costs.get(cell);
      if (other !== undefined) {
        return refuse(samePair(question.path, row, other));
      }
      costs.set(cell, row);
    }
  }
  const missing = classes.flatMap((truth, from) =>
    classes.flatMap((decision, to) =>
      from === to || costs.has(from * classes.length + to) ? [] : [{ truth, decision }],
    ),
  );
  return missing.length > 0
    ? refuse(missingPairs(question, rows, missing))
    : succeed({
        costs: Array.from(
          { length: classes.length * classes.length },
          (_, cell) => costs.get(cell)?.cost ?? 0,
        ),
      });
}

type Places = Result<ReadonlyMap<string, number>>;

function multiclassPlaces(classes: readonly string[]): Places {
  return succeed(new Map(classes.map((name, place) => [name, place])));
}

/** A binary table is written with `negative` and `positive`, or with the values of the label: the policy says which are positive. */
function binaryPlaces(rows: readonly SeverityRow[], { path, positive }: CostQuestion): Places {
  const places = new Map([
    ['negative', 0],
    ['positive', 1],
    ...[...(positive?.label ?? []), ...(positive?.prediction ?? [])].map((name): [string, number] => [
      name,
      1,
    ]),
  ]);
  const others = new Map<string, number>();
  for (const { truth, decision, line } of rows) {
    for (const name of [truth, decision]) {
      if (!places.has(name) && !others.has(name)) {
        others.set(name, line);
      }
    }
  }
  const [other, second] = [...others.keys()];
  if (other === undefined) {
    return succeed(places);
  }
  return positive === undefined || second !== undefined
    ? refuse(unknownClass(path, others, positive !== undefined))
    : succeed(new Map([...places, [other, 0]]));
}

function unknownClass(path: string, others: ReadonlyMap<string, number>, hasPositive: boolean): Problem {
  const names = [...others.keys()].slice(0, LISTED).map((name) => JSON.stringify(name));
  const line = [...others.values()].at(hasPositive ? 1 : 0);
  return {
    code: 'severity/unknown-class',
    path,
    ...(line === undefined ? {} : { line }),
    message: hasPositive
      ? `It has several classes that are not the positive one (${names.join(', ')}), and a binary subject has one negative class.`
      : `Which of the two classes ${names.join(', ')} means is not written down, so the costs cannot be placed.`,
    hint: 'Write the classes as `negative` and `positive`, or as the values of the label together with `positive` in the policy.',
  };
}

function samePair(path: string, row: SeverityRow, first: SeverityRow): Problem {
  return {
    code: 'severity/duplicate-pair',
    path,
    line: row.line,
    message: `Line ${first.line} has the cost of the same two classes under other names; which of the two holds is not clear.`,
    hint: 'Write `negative` and `positive` where several values are the positive class.',
  };
}

function missingPairs(
  { path, classes }: CostQuestion,
  rows: readonly SeverityRow[],
  missing: readonly { readonly truth: string; readonly decision: string }[],
): Problem {
  const known = new Set(rows.flatMap(({ truth, decision }) => [truth, decision]));
  const absent = classes.filter((name) => !known.has(name));
  const shown = (list: readonly string[]): string =>
    list.length > LISTED
      ? `${list.slice(0, LISTED).join(', ')} and ${list.length - LISTED} more`
      : list.join(', ');
  const pairs = missing.map(
    ({ truth, decision }) => `${JSON.stringify(truth)} taken for ${JSON.stringify(decision)}`,
  );
  const lacking =
    absent.length > 0 && absent.length < classes.length
      ? `the class ${shown(absent.map((name) => JSON.stringify(name)))} of the evaluation table`
      : shown(pairs);
  return {
    code: absent.length > 0 ? 'severity/missing-class' : 'severity/missing-pair',
    path,
    message: `It has no cost for ${lacking}; what is forgotten would count as harmless.`,
    hint: 'Write a row for each pair of classes of the evaluation table, 0 where the confusion is harmless.',
  };
}
