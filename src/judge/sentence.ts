import { assertNever } from '../errors.ts';
import type { Measured, Measurement } from '../metrics/measurement.ts';
import type { Bound, Gate, Requirement } from '../policy/policy.ts';
import type { Scope } from '../policy/scope.ts';
import { columnsOf } from '../policy/scope.ts';
import { endsOf, intervalPositionOf, isPastWarn, positionOf, warnOf } from './bound.ts';
import type { MetricFacts } from './facts.ts';
import type { Text } from './text.ts';
import { counted, formatApart, formatNumber, formatWhole, joinText, text } from './text.ts';
import { unmeasuredGroups } from './verdict.ts';

/** ` on sex × race`, or nothing for overall. */
function onScope(scope: Scope): Text {
  const columns = columnsOf(scope);
  if (columns.length === 0) {
    return [];
  }
  const names = joinText(
    columns.map((column) => text`${column}`),
    ' × ',
  );
  return scope.kind === 'slice' ? text` on slice ${names}` : text` on ${names}`;
}

/** A count has no decimals. */
function valueText({ unit }: MetricFacts, value: number, bound: Bound): string {
  return unit === 'count' && value < 2 ? String(value) : formatApart(value, endsOf(bound));
}

function boundText({ unit }: Pick<MetricFacts, 'unit'>, bound: Bound): Text {
  const end = (value: number): Text => [unit === 'count' ? formatWhole(value) : formatNumber(value)];
  switch (bound.kind) {
    case 'max':
      return text`at most ${end(bound.max)}`;
    case 'min':
      return text`at least ${end(bound.min)}`;
    case 'within':
      return text`within ${end(bound.within[0])} and ${end(bound.within[1])}`;
    default:
      return assertNever(bound);
  }
}

/** The sentence of a finding, made from the bound that is enforced: claim and gate cannot drift apart. */
export function sentenceOf(
  facts: MetricFacts,
  requirement: Requirement,
  scope: Scope,
  measurement: Measurement,
  gate: Gate,
): Text {
  const name: Text = [facts.title, ...onScope(scope)];
  const { bound } = requirement;
  switch (measurement.status) {
    case 'measured':
      return text`${name} is ${[valueText(facts, measurement.value, bound)]}; ${relation(facts, requirement, measurement, gate)}.`;
    case 'insufficient':
      return text`${name} cannot be judged against ${boundText(facts, bound)}: ${[measurement.reason]}.`;
    case 'no-evidence':
      return text`${name} has no evidence to hold against ${boundText(facts, bound)}: ${missingList(measurement.missing)}.`;
    case 'error':
      return text`${name} could not be computed: ${[measurement.message]}.`;
    case 'not-applicable':
      return text`${name} does not apply: ${[measurement.reason]}.`;
    default:
      return assertNever(measurement);
  }
}

function relation(facts: MetricFacts, requirement: Requirement, measured: Measured, gate: Gate): Text {
  const { bound } = requirement;
  const required = unmeasuredGroups(requirement, measured);
  if (required.length > 0) {
    return text`but ${missingList(required)} must be measurable and is not`;
  }
  const interval = measured.interval;
  if (gate.on !== 'point' && interval === undefined) {
    return text`it has no interval, which the gate ${gate.on} needs to hold it against ${boundText(facts, bound)}`;
  }
  const held = text`the bound is ${boundText(facts, bound)}`;
  if (interval !== undefined && intervalPositionOf(bound, interval) === 'across') {
    if (gate.on === 'proven-inside') {
      return text`${held}, and the interval reaches past it, which the gate ${gate.on} leaves open`;
    }
    if (gate.on === 'proven-outside' && positionOf(bound, measured.value) === 'outside') {
      return text`${held}, and the interval reaches back inside it, for which the gate ${gate.on} only warns`;
    }
  }
  return positionOf(bound, measured.value) === 'outside'
    ? held
    : [...held, ...cautions(facts, bound, measured)];
}

/** Why a value inside its bound warns. */
function cautions(
  { unit }: MetricFacts,
  bound: Bound,
  { value, excluded = [], doubtful = 0, counted: what }: Measured,
): Text {
  const warn = warnOf(bound);
  const verb = excluded.length === 1 ? 'does' : 'do';
  return [
    ...(warn !== undefined && isPastWarn(bound, value)
      ? text`, with a warning past ${[unit === 'count' ? formatWhole(warn) : formatNumber(warn)]}`
      : []),
    ...(doubtful > 0 ? text`, and ${counted(doubtful, what ?? 'row')} may belong to it` : []),
    ...(excluded.length > 0 ? text`, and ${counted(excluded.length, 'group')} ${[verb]} not count` : []),
  ];
}

function missingList(names: readonly string[]): Text {
  return joinText(
    names.map((name) => text`${name}`),
    ', ',
  );
}
