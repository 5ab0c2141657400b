/**
 * What the head's policy makes stricter and looser than the base's, both with all that they extend merged in. Nothing of it
 * counts before the merge.
 */
import { compare } from '../mistake.ts';
import type { Gate, Minimum, Policy, Requirement, SubjectPolicy } from '../policy.ts';
import type { PolicyChange } from '../policy-change.ts';
import { FAIL_ON, GATE_ON } from './strictness.ts';
import { attributeText, bindingsOf, intersectionText } from './bindings.ts';
import {
  combined,
  type Direction,
  differingKeys,
  fewer,
  type Keys,
  keysOf,
  sideText,
  sidesOf,
  wider,
} from './difference.ts';
import { matchRequirements } from './match-requirements.ts';
import { requirementChange, requirementKeys } from './requirement-change.ts';

/** Requirements, then minimum, gate and subjects, each by id. Without a head's policy everything is removed. */
export function policyChanges(base: Policy, head: Policy | undefined): readonly PolicyChange[] {
  return [
    ...requirementChanges(base, head),
    ...(head === undefined ? [] : [...minimumChanges(base, head), ...gateChanges(base.gate, head.gate)]),
    ...subjectChanges(base.subjects, head?.subjects ?? []),
  ];
}

function requirementChanges(base: Policy, head: Policy | undefined): readonly PolicyChange[] {
  const { pairs, onlyBase, onlyHead } = matchRequirements(base.requirements, head?.requirements ?? []);
  const presets = pairs.flatMap(([before, after]) => (isPreset(before) && isPreset(after) ? [before] : []));
  return [
    ...pairs.flatMap(([before, after]) => requirementChange(before, after) ?? []),
    ...onlyBase.map((requirement) => oneSided(requirement, 'removed', presets)),
    ...onlyHead.map((requirement) => oneSided(requirement, 'added', presets)),
  ].toSorted(byId);
}

function isPreset({ origin }: Requirement): boolean {
  return origin.preset === true;
}

/**
 * A requirement of one side. Where a preset of both sides asks for the same metric, the repository's own decides in the
 * preset's place and can be looser than it: then it is neither only added nor only removed.
 */
function oneSided(
  requirement: Requirement,
  change: 'added' | 'removed',
  presets: readonly Requirement[],
): PolicyChange {
  const { id, metric } = requirement;
  const preset = isPreset(requirement) ? undefined : presets.find((each) => each.metric === metric);
  const own = wholeText(requirementKeys(requirement));
  const beside = preset && `${wholeText(requirementKeys(preset))} of ${preset.origin.source}`;
  const [from, to] = change === 'added' ? [beside, own] : [own, beside];
  return {
    part: 'requirement',
    id,
    change: preset === undefined ? change : 'changed',
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

const ASIDE: readonly string[] = ['because', 'options', 'weight'];

function wholeText(keys: Keys): string {
  return (
    sideText(
      [...keys.keys()].filter((key) => !ASIDE.includes(key)),
      keys,
    ) ?? ''
  );
}

/**
 * A higher minimum leaves more groups out: that turns PASS into WARN, and it can also hide the group with the gap. So it
 * has no direction. Confidence has one only under `proven-outside`, where a wider interval proves less.
 */
function minimumChanges(base: Policy, head: Policy): readonly PolicyChange[] {
  const [before, after] = [minimumKeys(base.minimum), minimumKeys(head.minimum)];
  const isProvenOutside = [base, head].every(({ gate }) => gate.on === 'proven-outside');
  return differingKeys(before, after).map((key) => ({
    part: 'minimum',
    id: `minimum.${key}`,
    change:
      key === 'confidence' && isProvenOutside
        ? combined([fewer(base.minimum.confidence, head.minimum.confidence)])
        : 'changed',
    ...sidesOf([key], before, after),
  }));
}

function minimumKeys({ group, positives, negatives, decided, confidence }: Minimum): Keys {
  return keysOf({ confidence, decided, group, negatives, positives });
}

function gateChanges(base: Gate, head: Gate): readonly PolicyChange[] {
  const [before, after] = [gateKeys(base), gateKeys(head)];
  const directions: Readonly<Record<string, Direction>> = {
    on: onDirection(base, head),
    'fail-on': fewer(FAIL_ON.indexOf(head.failOn), FAIL_ON.indexOf(base.failOn)),
  };
  return differingKeys(before, after).map((key) => ({
    part: 'gate',
    id: `gate.${key}`,
    change: combined([directions[key] ?? 'changed']),
    ...sidesOf([key], before, after),
  }));
}

function gateKeys({ on, failOn }: Gate): Keys {
  return keysOf({ 'fail-on': failOn, on });
}

/**
 * `proven-inside` turns FAIL into INSUFFICIENT where the interval reaches back inside. That is stricter than `point` only
 * where INSUFFICIENT fails the job too.
 */
function onDirection(base: Gate, head: Gate): Direction {
  const places = [base.on, head.on];
  const isToInconclusive = places.includes('point') && places.includes('proven-inside');
  const isTolerant = [base, head].some(({ failOn }) => failOn === 'fail' || failOn === 'never');
  return isToInconclusive && isTolerant
    ? 'changed'
    : fewer(GATE_ON.indexOf(head.on), GATE_ON.indexOf(base.on));
}

function subjectChanges(
  base: readonly SubjectPolicy[],
  head: readonly SubjectPolicy[],
): readonly PolicyChange[] {
  const after = new Map(head.map((subject) => [subject.id, subject]));
  const ids = new Set(base.map(({ id }) => id));
  return [
    ...base.flatMap((subject) => {
      const other = after.get(subject.id);
      return other === undefined ? [gone(subject)] : (subjectChange(subject, other) ?? []);
    }),
    ...head.filter(({ id }) => !ids.has(id)).map(come),
  ].toSorted(byId);
}

function gone(subject: SubjectPolicy): PolicyChange {
  return { part: 'subject', id: subject.id, change: 'removed', from: tableText(subject) };
}

function come(subject: SubjectPolicy): PolicyChange {
  return { part: 'subject', id: subject.id, change: 'added', to: tableText(subject) };
}

function tableText(subject: SubjectPolicy): string {
  return sideText(['evaluation.table'], subjectKeys(subject)) ?? '';
}

function subjectKeys(subject: SubjectPolicy): Keys {
  return new Map([...bindingsOf(subject), ...keysOf({ watch: subject.watch.toSorted(compare) })]);
}

/** More groups to look at, or more files that call for a look, are stricter; what any other binding does nobody can say here. */
const WIDER: readonly {
  readonly key: string;
  readonly listOf: (subject: SubjectPolicy) => readonly string[];
}[] = [
  { key: 'evaluation.attributes', listOf: ({ evaluation }) => evaluation.attributes.map(attributeText) },
  {
    key: 'evaluation.intersections',
    listOf: ({ evaluation }) => evaluation.intersections.map(intersectionText),
  },
  { key: 'evaluation.slices', listOf: ({ evaluation }) => evaluation.slices.map(attributeText) },
  { key: 'watch', listOf: ({ watch }) => watch },
];

function subjectChange(base: SubjectPolicy, head: SubjectPolicy): PolicyChange | undefined {
  const [before, after] = [subjectKeys(base), subjectKeys(head)];
  const keys = differingKeys(before, after);
  const directions = keys.map((key): Direction => {
    const list = WIDER.find((each) => each.key === key);
    return list === undefined ? 'changed' : wider(list.listOf(base), list.listOf(head));
  });
  return keys.length === 0
    ? undefined
    : { part: 'subject', id: base.id, change: combined(directions), ...sidesOf(keys, before, after) };
}

function byId(a: PolicyChange, b: PolicyChange): number {
  return compare(a.id, b.id) || compare(a.change, b.change);
}
