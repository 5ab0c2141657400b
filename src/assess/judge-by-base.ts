import { renamesIn, touchesOnly } from '../discover/touched.ts';
import { UserError } from '../errors.ts';
import { unite } from '../policy/base/unite.ts';
import type { LoadedPolicy } from './load-policy.ts';
import type { AssessInputs } from './ports.ts';
import type { ReadPolicy } from './read-policy.ts';

export interface TwoPolicies {
  /** At the tip of the base branch. */
  readonly base: ReadPolicy;
  /** In the assessed tree. */
  readonly own: ReadPolicy;
  readonly inputs: Pick<AssessInputs, 'policy' | 'changes'>;
  /** The commit that the base's was read at. */
  readonly commit: string;
}

/** The state of two policies, of which one is there: which of them judges, and what the change does to the other. */
export function judgeByBase({ base, own, inputs, commit }: TwoPolicies): LoadedPolicy {
  const { policy: path, changes } = inputs;
  if (base.state === 'valid') {
    const head = own.state === 'valid' ? own.parsed : undefined;
    const united = unite(base.parsed, head, renamesIn(changes));
    return {
      ...united,
      source: { path, sha256: base.sha256, ref: commit, side: 'base', advisory: false },
      base: base.parsed,
      files: [...new Set([...base.parsed.files, ...(head?.files ?? [path])])],
      problems: own.state === 'invalid' ? own.problems : [],
      notLookedAt: [],
    };
  }
  if (own.state !== 'valid') {
    throw new UserError(...[base, own].flatMap((each) => (each.state === 'invalid' ? each.problems : [])));
  }
  const judged = {
    parsed: own.parsed,
    standings: new Map(),
    changes: [],
    files: own.parsed.files,
    problems: [],
    notLookedAt: [],
  };
  const source = { path, sha256: own.sha256, side: 'head' as const };
  if (base.state === 'absent') {
    const because = 'the base branch has none, so it advises only: it binds after the merge';
    return { ...judged, source: { ...source, advisory: true, because } };
  }
  const rules = [...own.parsed.files, own.parsed.policy.waivers ?? path];
  const mends = touchesOnly(changes, (each) => rules.includes(each));
  const mistakes = base.problems.length === 1 ? 'one mistake' : `${base.problems.length} mistakes`;
  const because = `the base branch’s cannot be read: it has ${mistakes}`;
  return {
    ...judged,
    source: { ...source, advisory: false, because },
    ...(mends ? {} : { atBest: 'inconclusive' as const }),
  };
}
