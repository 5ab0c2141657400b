/** Keys, certificates and trusted roots that a policy names and nobody can verify with, as mistakes of the policy. */
import type { Workspace } from '../../discover/workspace.ts';
import type { UnusableTrust } from '../../evidence/integrity/integrity-evidence.ts';
import type { IntegrityPorts } from '../../evidence/integrity/ports.ts';
import { INTEGRITY_RULES } from '../../evidence/model/rules/integrity.ts';
import type { ParsedPolicy } from '../../policy/parse.ts';
import type { SignaturePolicy, SubjectPolicy } from '../../policy/policy.ts';
import { newProblems } from '../../policy/waivers/new-problems.ts';
import type { Problem } from '../../problem.ts';
import { trustOf } from './read-trust.ts';

type Ports = Pick<IntegrityPorts, 'faultOf'>;

/** As the tree has them now; `asOf` is a UTC date. */
export async function trustProblems(
  { policy, locate }: ParsedPolicy,
  own: Workspace,
  asOf: string,
  ports: Ports,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [index, subject] of policy.subjects.entries()) {
    for (const { at, signature, fault } of await faultsOf(subject, own, asOf, ports)) {
      const place = locate(['subjects', index, ...at, keyOf(signature)]);
      const isPrivate = fault.fault === 'private-key';
      const rule = isPrivate ? INTEGRITY_RULES.privateKey : INTEGRITY_RULES.unusableTrust;
      problems.push({
        ...place,
        code: isPrivate ? 'policy/private-key' : 'policy/unusable-trust',
        message: `${fault.name} ${fault.reason}. ${rule.why}`,
        hint: rule.remedy,
      });
    }
  }
  return problems;
}

/** Those of the change's policy that the base's does not have, where the base has one: after the merge they would be the base's. */
export async function newTrustProblems(
  head: { readonly parsed: ParsedPolicy; readonly tree: Workspace },
  base: { readonly parsed: ParsedPolicy; readonly tree: Workspace } | undefined,
  asOf: string,
  ports: Ports,
): Promise<readonly Problem[]> {
  const brought = await trustProblems(head.parsed, head.tree, asOf, ports);
  return brought.length === 0 || base === undefined
    ? brought
    : newProblems(brought, await trustProblems(base.parsed, base.tree, asOf, ports));
}

interface Fault {
  readonly at: readonly string[];
  readonly signature: SignaturePolicy | undefined;
  readonly fault: UnusableTrust;
}

async function faultsOf(
  subject: SubjectPolicy,
  own: Workspace,
  asOf: string,
  ports: Ports,
): Promise<readonly Fault[]> {
  const { settings } = await trustOf(subject, { own, asOf });
  const { signature, provenance } = subject;
  const given = [
    { at: ['signature'], signature, trust: settings.trust },
    {
      at: ['provenance', 'signature'],
      signature: provenance?.signature,
      trust: settings.provenance?.trust,
    },
  ];
  const faults: Fault[] = [];
  for (const { at, signature: by, trust } of given) {
    const fault = trust === undefined || trust.kind === 'unusable' ? trust : await ports.faultOf(trust);
    faults.push(...(fault === undefined ? [] : [{ at, signature: by, fault }]));
  }
  return faults;
}

/** Which key of `signature` names the file. */
function keyOf(signature: SignaturePolicy | undefined): string {
  return signature?.key !== undefined
    ? 'key'
    : signature?.certificate !== undefined
      ? 'certificate'
      : 'trusted-root';
}
