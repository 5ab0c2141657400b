/** The policy that judges a pull request: the base's demands over the subjects of base and head (policy.md, "Whose policy"). */
import type { KeyPath } from '../key-path.ts';
import type { ParsedPolicy, Place } from '../parse.ts';
import type { SubjectPolicy } from '../policy.ts';
import type { PolicyChange, Standing } from '../policy-change.ts';
import { type Renames, standingOf } from './bindings.ts';
import { policyChanges } from './policy-changes.ts';

export interface UnitedPolicy {
  readonly parsed: ParsedPolicy;
  /** By subject id; every subject of `parsed` has one. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly changes: readonly PolicyChange[];
}

/** A subject with the side and the position from which its bindings are taken. */
interface Taken {
  readonly subject: SubjectPolicy;
  readonly standing: Standing;
  readonly side: ParsedPolicy;
  readonly index: number;
}

/**
 * Requirements, minimum, gate, presets and waivers are the base's. Subjects are the base's in its order, then what only the
 * head has; one whose bindings the head changes has the head's. A removed one keeps the base's bindings, so that what was
 * asked of it can be listed. `head` is undefined when the change takes the policy away.
 */
export function unite(base: ParsedPolicy, head: ParsedPolicy | undefined, renames: Renames): UnitedPolicy {
  const taken = subjectsOf(base, head, renames);
  return {
    parsed: {
      policy: { ...base.policy, subjects: taken.map(({ subject }) => subject) },
      locate: (path) => locate(path, base, taken),
      files: [
        ...new Set([...(head?.files ?? []).filter((file) => !base.files.includes(file)), ...base.files]),
      ],
    },
    standings: new Map(taken.map(({ subject, standing }) => [subject.id, standing])),
    changes: policyChanges(base.policy, head?.policy),
  };
}

function subjectsOf(base: ParsedPolicy, head: ParsedPolicy | undefined, renames: Renames): readonly Taken[] {
  const heads = new Map(
    (head?.policy.subjects ?? []).map((subject, index) => [subject.id, { subject, index }]),
  );
  const known = base.policy.subjects.map((subject, index): Taken => {
    const other = heads.get(subject.id);
    if (head === undefined || other === undefined) {
      return { subject, standing: 'removed', side: base, index };
    }
    const standing = standingOf(subject, other.subject, renames);
    return standing === 'same'
      ? { subject, standing, side: base, index }
      : { ...other, standing, side: head };
  });
  const ids = new Set(base.policy.subjects.map(({ id }) => id));
  const added =
    head === undefined
      ? []
      : [...heads.values()]
          .filter(({ subject }) => !ids.has(subject.id))
          .map((each): Taken => ({ ...each, standing: 'new', side: head }));
  return [...known, ...added];
}

function locate(path: KeyPath, base: ParsedPolicy, taken: readonly Taken[]): Place {
  const [list, index, ...rest] = path;
  const subject = list === 'subjects' && typeof index === 'number' ? taken[index] : undefined;
  return subject === undefined
    ? base.locate(path)
    : subject.side.locate(['subjects', subject.index, ...rest]);
}
