import type { Artifact } from '../discover/artifact.ts';
import { UserError } from '../errors.ts';
import { advisoryPolicy } from '../policy/advisory.ts';
import type { Catalogue } from '../policy/catalogue.ts';
import type { ParsedPolicy } from '../policy/parse.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { PolicySource } from '../policy/policy.ts';
import { inferSubjects } from './infer-subjects.ts';
import type { AssessInputs, AssessPorts } from './ports.ts';
import { readSmallText } from './read-text.ts';

export interface LoadedPolicy {
  readonly parsed: ParsedPolicy;
  readonly source: PolicySource;
  /** Advisory mode: the text that would make this a gate, and tables whose columns were not inferred. */
  readonly suggestion?: string;
  readonly notLookedAt: readonly { readonly path: string; readonly reason: string }[];
}

/** The repository's policy, or what can be inferred without one; throws one UserError with all mistakes. */
export async function loadPolicy(
  inputs: AssessInputs,
  ports: AssessPorts,
  artifacts: readonly Artifact[],
  catalogue: Catalogue,
): Promise<LoadedPolicy> {
  const text = await readSmallText(ports.workspace, inputs.policy);
  if (text === null && inputs.policyIsNamed) {
    throw new UserError({
      code: 'policy/no-such-file',
      path: inputs.policy,
      message: 'There is no such policy, so there is nothing to judge by.',
      hint: 'Give the path of your fates.yml from the root, or write one with `fates init`.',
    });
  }
  return text === null ? infer(inputs, ports, artifacts, catalogue) : parse(inputs, ports, text, catalogue);
}

async function parse(
  inputs: AssessInputs,
  ports: AssessPorts,
  text: string,
  catalogue: Catalogue,
): Promise<LoadedPolicy> {
  const read = (path: string) =>
    path === inputs.policy ? Promise.resolve(text) : readSmallText(ports.workspace, path);
  const parsed = await parsePolicy({ path: inputs.policy, read }, catalogue);
  if (!parsed.ok) {
    throw new UserError(...parsed.problems);
  }
  const source = { path: inputs.policy, sha256: await ports.hash(text), advisory: false };
  return { parsed: parsed.value, source, notLookedAt: [] };
}

async function infer(
  inputs: AssessInputs,
  ports: AssessPorts,
  artifacts: readonly Artifact[],
  catalogue: Catalogue,
): Promise<LoadedPolicy> {
  const inferred = await inferSubjects(artifacts, ports);
  const policy = advisoryPolicy(inferred.subjects, catalogue);
  return {
    parsed: { policy, files: [], locate: () => ({ path: inputs.policy }) },
    source: { path: inputs.policy, sha256: await ports.hash(inferred.text ?? ''), advisory: true },
    ...(inferred.text === null ? {} : { suggestion: inferred.text }),
    notLookedAt: inferred.notLookedAt,
  };
}
