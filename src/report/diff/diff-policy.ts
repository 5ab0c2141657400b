/** How the policies of two reports differ, as far as the reports show them. */
import { combined, type Direction, narrower } from '../../policy/base/difference.ts';
import { limitsOf } from '../../policy/base/limits.ts';
import { FAIL_ON } from '../../policy/base/strictness.ts';
import type { PolicyChange } from '../../policy/policy-change.ts';
import type { Report, ReportFinding } from '../report.ts';
import { isSame, pairs, sides } from './pair.ts';

const LOOSER_FIRST: readonly PolicyChange['change'][] = ['looser', 'removed', 'changed', 'added', 'stricter'];

/** Requirements of the subjects that both reports have; gate, minimum and the policy's path. Looser first. */
export function diffPolicy(from: Report, to: Report): readonly PolicyChange[] {
  const rank = ({ change }: PolicyChange): number => LOOSER_FIRST.indexOf(change);
  return [...diffRequirements(from, to), ...diffSettings(from, to)].toSorted((a, b) => rank(a) - rank(b));
}

function diffRequirements(from: Report, to: Report): readonly PolicyChange[] {
  const ids = new Set(to.subjects.map(({ id }) => id));
  const both = new Set(from.subjects.map(({ id }) => id).filter((id) => ids.has(id)));
  return pairs(requirementsOf(from, both), requirementsOf(to, both), ({ id }) => id).flatMap((pair) => {
    const [was, is] = [pair.from, pair.to];
    const named = is ?? was;
    if (named === undefined || isSame(was, is)) {
      return [];
    }
    const change =
      was === undefined ? 'added' : is === undefined ? 'removed' : combined(requirementSteps(was, is));
    return [{ part: 'requirement', id: named.id, change, ...sides(textOf(was, is), textOf(is, was)) }];
  });
}

type Demand = Pick<ReportFinding, 'bound' | 'level' | 'weight' | 'options'> & { readonly id: string };

/** Each requirement once, whatever the number of its scopes. */
function requirementsOf({ subjects }: Report, ids: ReadonlySet<string>): readonly Demand[] {
  const demands = subjects
    .filter(({ id }) => ids.has(id))
    .flatMap(({ properties }) => properties.flatMap(({ findings }) => findings))
    .map(({ requirement, bound, level, weight, options }) => ({
      id: requirement,
      bound,
      level,
      weight,
      options,
    }));
  return [...new Map(demands.map((demand) => [JSON.stringify(demand), demand])).values()];
}

/** What a requirement demands, key by key as text; of two, only where they differ. */
function textOf(demand: Demand | undefined, other: Demand | undefined): string | undefined {
  if (demand === undefined) {
    return undefined;
  }
  const others = other === undefined ? [] : keysOf(other);
  return keysOf(demand)
    .filter((key) => !others.includes(key))
    .join(', ');
}

function keysOf({ bound, level, weight, options }: Demand): readonly string[] {
  const { kind: _, ...ends } = bound;
  const parts = Object.entries({ ...ends, level, weight }).map(([key, value]) => `${key}: ${plain(value)}`);
  return Object.keys(options).length === 0 ? parts : [...parts, `options: ${JSON.stringify(options)}`];
}

function plain(value: string | number | readonly number[]): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function requirementSteps(from: Demand, to: Demand): readonly Direction[] {
  return [
    narrower(limitsOf(from.bound), limitsOf(to.bound)),
    from.level === to.level ? 'same' : to.level === 'required' ? 'stricter' : 'looser',
    isSame(
      [from.bound.kind === 'within' ? null : from.bound.warn, from.weight, from.options],
      [to.bound.kind === 'within' ? null : to.bound.warn, to.weight, to.options],
    )
      ? 'same'
      : 'changed',
  ];
}

function diffSettings({ policy: from }: Report, { policy: to }: Report): readonly PolicyChange[] {
  const minimum = (['group', 'positives', 'negatives', 'decided', 'confidence'] as const).map((key) =>
    setting('minimum', `minimum.${key}`, from.minimum[key], to.minimum[key], 'changed'),
  );
  const failOn = FAIL_ON.indexOf(to.failOn) > FAIL_ON.indexOf(from.failOn) ? 'stricter' : 'looser';
  return [
    setting('gate', 'advisory', from.advisory, to.advisory, to.advisory ? 'looser' : 'stricter'),
    setting('gate', 'fail-on', from.failOn, to.failOn, failOn),
    setting('gate', 'path', from.path, to.path, 'changed'),
    ...minimum,
  ].flat();
}

function setting(
  part: PolicyChange['part'],
  id: string,
  from: string | number | boolean,
  to: string | number | boolean,
  change: PolicyChange['change'],
): readonly PolicyChange[] {
  return from === to ? [] : [{ part, id, change, from: String(from), to: String(to) }];
}
