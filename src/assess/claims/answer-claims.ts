/** Claims against what was recomputed: a pure function of both. */
import type { AnsweredClaim, ClaimedData, Recomputed } from '../../evidence/document/claims/claim.ts';
import type { ClaimsEvidence } from '../../evidence/document/claims/kinds.ts';
import { sameAs } from '../../evidence/document/claims/people-words.ts';
import { isWithin, rounds } from '../../evidence/document/claims/written-number.ts';
import type { FileEvidence } from '../../evidence/files/file-evidence.ts';
import type { Measurement, Part } from '../../metrics/measurement.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { MetricRequest } from '../../policy/plan.ts';
import type { ClaimSubject } from './claim-requests.ts';
import { asksOf, requestKey } from './claim-requests.ts';
import { claimFindings } from './claim-findings.ts';

/** What was measured, and on what. */
export interface Evaluated {
  readonly requests: readonly MetricRequest[];
  /** One a request. */
  readonly measurements: readonly Measurement[];
  /** The evaluation table as the policy binds it. */
  readonly table: string;
  /** Lower-case hex, of its files. */
  readonly digests: readonly string[];
  /** Why nothing could be recomputed at all. */
  readonly because?: string;
}

/** The files of a subject with each claim answered. */
export function withAnswers(
  files: FileEvidence,
  subject: ClaimSubject,
  metricOf: (id: string) => Metric | undefined,
  evaluated: Evaluated,
): FileEvidence {
  const byRequest = new Map(
    evaluated.requests.map((request, index) => [requestKey(request), evaluated.measurements[index]]),
  );
  const answer = (evidence: ClaimsEvidence | undefined): ClaimsEvidence | undefined => {
    if (evidence === undefined) {
      return undefined;
    }
    const outdated = new Set(evidence.outdated);
    const claims = evidence.claims.map((claim) => {
      const found = recomputed(claim, subject, metricOf, byRequest, evaluated);
      return answered(claim, found, { digests: evaluated.digests, isOutdated: outdated.has(claim.path) });
    });
    return { ...evidence, claims, findings: [...evidence.findings, ...claims.flatMap(claimFindings)] };
  };
  const claims = answer(files.kinds.claims);
  const reportedMetrics = answer(files.kinds.reportedMetrics);
  return {
    ...files,
    kinds: {
      ...files.kinds,
      ...(claims === undefined ? {} : { claims }),
      ...(reportedMetrics === undefined ? {} : { reportedMetrics }),
    },
  };
}

type Found = Recomputed | { readonly because: string };

function recomputed(
  claim: AnsweredClaim,
  subject: ClaimSubject,
  metricOf: (id: string) => Metric | undefined,
  byRequest: ReadonlyMap<string, Measurement | undefined>,
  { because, table }: Evaluated,
): Found {
  const asks = asksOf(claim, subject, metricOf);
  if ('because' in asks) {
    return asks;
  }
  if (because !== undefined) {
    return { because };
  }
  const measured = asks.requests.map((request) => byRequest.get(requestKey(request)));
  const numbers = asks.isPart
    ? measured.flatMap((each) => partsFor(asks.words, each))
    : measured.flatMap((each) => (each?.status === 'measured' ? [each] : []));
  const [first, second] = numbers;
  if (second !== undefined) {
    return {
      because: `several attributes have a group ${asks.words}: name the column, as in sex=${asks.words}`,
    };
  }
  return first === undefined
    ? { because: lackOf(asks.words, measured) }
    : { ...turned(first, claim.bound?.complement === true), over: table };
}

interface Number {
  readonly value: number;
  readonly interval?: readonly [number, number];
}

function partsFor(words: string, measurement: Measurement | undefined): readonly Number[] {
  const parts: readonly Part[] =
    measurement?.status === 'measured' || measurement?.status === 'insufficient'
      ? (measurement.parts ?? [])
      : [];
  const exact = parts.filter(({ group }) => group.length === 1 && group[0] === words);
  const alike = parts.filter(({ group }) => group.length === 1 && sameAs(group[0] ?? '') === sameAs(words));
  return (exact.length > 0 ? exact : alike).flatMap(({ value, interval }) =>
    value === null ? [] : [{ value, ...(interval === undefined ? {} : { interval }) }],
  );
}

/** 1 − the number, for a rate of which the metric is the rest. */
function turned({ value, interval }: Number, isComplement: boolean): Number {
  const own = isComplement ? 1 - value : value;
  if (interval === undefined) {
    return { value: own };
  }
  const [low, high] = interval;
  return { value: own, interval: isComplement ? [1 - high, 1 - low] : interval };
}

function lackOf(words: string, measured: readonly (Measurement | undefined)[]): string {
  const reasons = measured.flatMap((each) => {
    switch (each?.status) {
      case 'insufficient':
      case 'not-applicable':
        return [each.reason];
      case 'no-evidence':
        return [`there is no ${each.missing.join(', ')}`];
      case 'error':
        return [each.message];
      default:
        return [];
    }
  });
  return (
    reasons[0] ??
    (words === '' ? 'it was not recomputed' : `no attribute of the table has the group ${words}`)
  );
}

interface Circumstances {
  readonly digests: readonly string[];
  readonly isOutdated: boolean;
}

/** One claim against one number. */
export function answered(
  claim: AnsweredClaim,
  found: Found,
  { digests, isOutdated }: Circumstances,
): AnsweredClaim {
  if ('because' in found) {
    return { ...claim, state: isOutdated ? 'stale' : 'uncheckable', because: found.because };
  }
  const own = { ...claim, recomputed: found };
  const isEqual = rounds(found.value, claim.number);
  const data = sameness(claim.data, digests);
  if (data === 'same') {
    return { ...own, state: isEqual ? 'confirmed' : 'contradicted' };
  }
  if (isEqual || isWithin(claim.number, found.interval ?? [found.value, found.value])) {
    return { ...own, state: isOutdated && !isEqual ? 'stale' : 'consistent' };
  }
  if (data === 'other') {
    return { ...own, state: isOutdated ? 'stale' : 'uncheckable', because: otherData(claim.data) };
  }
  return { ...own, state: 'contradicted' };
}

/** `like`: other bytes of the same name, or nothing is said, which is read as the evaluation that the policy binds. */
function sameness(data: ClaimedData, digests: readonly string[]): 'same' | 'like' | 'other' {
  switch (data.kind) {
    case 'evaluation':
      return 'same';
    case 'unnamed':
      return 'like';
    case 'other':
      return 'other';
    case 'digest':
      if (digests.some((digest) => digest.startsWith(data.sha256))) {
        return 'same';
      }
      return data.isNamed ? 'like' : 'other';
  }
}

function otherData(data: ClaimedData): string {
  const name = data.kind === 'other' ? `“${data.name}”` : 'data of another digest';
  return `it is of ${name}, and lies outside of the interval that the bound table gives`;
}
