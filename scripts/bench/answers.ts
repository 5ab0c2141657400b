/** Whether a peer's answer is ours: a ratio of speeds means something only between programs that found the same. */
import { z } from 'zod';

/** The metric of ours whose groups have the rate that a peer gives under this name. */
const METRICS: Readonly<Record<string, string>> = {
  selection: 'fairness/demographic-parity-difference',
  truePositive: 'fairness/equal-opportunity-difference',
  falsePositive: 'fairness/fpr-difference',
  accuracy: 'fairness/worst-group-accuracy',
};
/** We print twelve digits. */
const TOLERANCE = 1e-9;

const group = z.union([z.string().transform((name) => [name]), z.array(z.string())]);
const ourAnswer = z.object({
  measurements: z.array(
    z.object({
      metric: z.string(),
      value: z.number().nullable(),
      interval: z.tuple([z.number(), z.number()]).nullable(),
      parts: z.array(z.object({ group, n: z.number(), value: z.number().nullish() })),
    }),
  ),
});
const theirAnswer = z.object({
  groups: z
    .array(z.object({ group, n: z.number().optional(), rates: z.record(z.string(), z.number()) }))
    .min(1),
});

/**
 * Throws unless each group of a peer's answer has the rows and the rates that ours has; both are the JSON that the
 * programs print. A rate whose metric we do not have is left out.
 */
export function sameGroups(ours: string, theirs: string): void {
  const { measurements } = ourAnswer.parse(JSON.parse(ours));
  for (const { group: key, n, rates } of theirAnswer.parse(JSON.parse(theirs)).groups) {
    for (const [rate, value] of Object.entries(rates)) {
      const parts = measurements.filter(({ metric }) => metric === METRICS[rate]).flatMap((one) => one.parts);
      const own = parts.find((part) => part.group.join('*') === key.join('*'));
      if (parts.length === 0 && rate !== 'selection') continue;
      if (own === undefined || (rate === 'selection' && n !== undefined && n !== own.n)) {
        throw new Error(`${key.join('*')}: the peer has ${n ?? 'some'} rows, we have ${own?.n ?? 'none'}.`);
      }
      sameNumber(`${rate} of ${key.join('*')}`, own.value ?? Number.NaN, value, TOLERANCE);
    }
  }
}

/** Throws unless the numbers differ by no more than `tolerance`. */
export function sameNumber(what: string, own: number, theirs: number, tolerance: number = TOLERANCE): void {
  if (!(Math.abs(own - theirs) <= tolerance)) {
    throw new Error(`${what} is ${own} for us and ${theirs} for the peer.`);
  }
}

/** Value of the only measurement of this metric in what we printed. Throws when there is none, or when it has no number. */
export function valueOf(ours: string, metric: string): number {
  const { measurements } = ourAnswer.parse(JSON.parse(ours));
  const found = measurements.filter((each) => each.metric === metric);
  const [only] = found;
  if (found.length !== 1 || only === undefined || only.value === null) {
    throw new Error(`${metric} was measured ${found.length} times, or has no number.`);
  }
  return only.value;
}

/** Throws unless the same measurements have the same numbers, whatever file they were read from. */
export function sameParts(one: string, other: string): void {
  const [a, b] = [one, other].map((text) => ourAnswer.parse(JSON.parse(text)).measurements);
  if (JSON.stringify(a) !== JSON.stringify(b)) {
    throw new Error('The same rows in two formats gave different numbers.');
  }
}
