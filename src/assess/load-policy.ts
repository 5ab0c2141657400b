import type { Artifact } from '../discover/artifact.ts';
import type { CommitTree } from '../discover/commit-tree.ts';
import { isAvailable } from '../discover/commit-tree.ts';
import { UserError } from '../errors.ts';
import { advisoryPolicy } from '../policy/advisory.ts';
import type { Catalogue } from '../policy/catalogue.ts';
import type { ParsedPolicy } from '../policy/parse.ts';
import type { PolicyChange, Standing } from '../policy/policy-change.ts';
import type { PolicySource } from '../policy/policy.ts';
import type { Problem } from '../problem.ts';
import { trustFiles } from './files/trust-files.ts';
import { inferSubjects } from './infer-subjects.ts';
import { judgeByBase } from './judge-by-base.ts';
import type { AssessInputs, AssessPorts } from './ports.ts';
import { type ReadPolicy, readPolicy } from './read-policy.ts';

/** What the assessed tree is judged by. */
export interface LoadedPolicy {
  readonly parsed: ParsedPolicy;
  readonly source: PolicySource;
  /** Of each subject; empty where there is no base. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** The base's own binding of a subject, where the change binds it anew. */
  readonly base?: ParsedPolicy;
  readonly changes: readonly PolicyChange[];
  /** Files that make a subject touched when they change: policies, what they extend, waivers. */
  readonly files: readonly string[];
  /** Mistakes that the change brings in: the run fails with them. */
  readonly problems: readonly Problem[];
  /** The base's policy is invalid and the change does more than mend it. */
  readonly atBest?: 'inconclusive';
  /** Advisory mode: the text that would make this a gate, and tables whose columns were not inferred. */
  readonly suggestion?: string;
  readonly notLookedAt: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Whose policy judges (policy.md, "Whose policy, which subjects"): the base branch's on a pull request, else the commit's own,
 * or what can be inferred without one. Throws one UserError with all mistakes where nothing can judge.
 */
export async function loadPolicy(
  inputs: AssessInputs,
  ports: AssessPorts,
  artifacts: readonly Artifact[],
  catalogue: Catalogue,
): Promise<LoadedPolicy> {
  const own = await readPolicy(ports.rules ?? ports.workspace, inputs.policy, catalogue, ports.hash);
  const tree = ports.base?.policy;
  if (tree === undefined) {
    return ownPolicy(own, inputs, () => infer(inputs, ports, artifacts, catalogue));
  }
  if (!isAvailable(tree)) {
    const loaded = await ownPolicy(own, inputs, () => infer(inputs, ports, artifacts, catalogue));
    return { ...loaded, problems: [...loaded.problems, tree.problem] };
  }
  const base = await readPolicy(tree, inputs.policy, catalogue, ports.hash);
  if (base.state === 'absent' && own.state === 'absent') {
    return ownPolicy(own, inputs, () => infer(inputs, ports, artifacts, catalogue));
  }
  const judged = judgeByBase({ base, own, inputs, commit: tree.commit });
  const { problems } = judged;
  return { ...judged, problems: [...problems, ...(await brokenTrust(base, own, { inputs, ports, tree }))] };
}

interface Sides {
  readonly inputs: AssessInputs;
  readonly ports: AssessPorts;
  readonly tree: CommitTree;
}

/** Keys that a change breaks. The examiners are loaded only where its policy names whom to trust. */
async function brokenTrust(
  base: ReadPolicy,
  own: ReadPolicy,
  { inputs, ports: { files, rules, workspace }, tree }: Sides,
): Promise<readonly Problem[]> {
  const names =
    own.state === 'valid' && own.parsed.policy.subjects.some((subject) => trustFiles(subject).length > 0);
  if (!names || files === undefined) {
    return [];
  }
  const { newTrustProblems } = await import('./files/trust-problems.ts');
  return newTrustProblems(
    { parsed: own.parsed, tree: rules ?? workspace },
    base.state === 'valid' ? { parsed: base.parsed, tree } : undefined,
    inputs.asOf,
    await files(),
  );
}

/** The commit's own policy, or advice without one. */
function ownPolicy(
  own: ReadPolicy,
  { policy: path, policyIsNamed }: AssessInputs,
  advise: () => Promise<LoadedPolicy>,
): LoadedPolicy | Promise<LoadedPolicy> {
  switch (own.state) {
    case 'valid':
      return {
        ...UNCHANGED,
        parsed: own.parsed,
        source: { path, sha256: own.sha256, advisory: false },
        files: own.parsed.files,
      };
    case 'invalid':
      throw new UserError(...own.problems);
    case 'absent':
      if (policyIsNamed) {
        throw new UserError({
          code: 'policy/no-such-file',
          path,
          message: 'There is no such policy, so there is nothing to judge by.',
          hint: 'Give the path of your fates.yml from the root, or write one with `fates init`.',
        });
      }
      return advise();
  }
}

const UNCHANGED = { standings: new Map<string, Standing>(), changes: [], problems: [], notLookedAt: [] };

async function infer(
  inputs: AssessInputs,
  ports: AssessPorts,
  artifacts: readonly Artifact[],
  catalogue: Catalogue,
): Promise<LoadedPolicy> {
  const inferred = await inferSubjects(artifacts, ports);
  const policy = advisoryPolicy(inferred.subjects, catalogue);
  return {
    ...UNCHANGED,
    parsed: { policy, files: [], locate: () => ({ path: inputs.policy }) },
    source: { path: inputs.policy, sha256: await ports.hash(inferred.text ?? ''), advisory: true },
    files: [],
    ...(inferred.text === null ? {} : { suggestion: inferred.text }),
    notLookedAt: inferred.notLookedAt,
  };
}
