/** The way out of a base whose keys cannot be used: it judges no change that only mends them. */
import type {
  GivenTrust,
  IntegritySettings,
  UnusableTrust,
} from '../../evidence/integrity/integrity-evidence.ts';
import type { SubjectPolicy } from '../../policy/policy.ts';
import type { FilePorts } from './file-ports.ts';
import type { SubjectTrust, TrustSides } from './read-trust.ts';
import { trustOf } from './read-trust.ts';

type Ports = Pick<FilePorts, 'faultOf'>;

/**
 * Whom the base trusts; where nothing can be verified with that, and the change is to rules, keys and proofs alone, whom the change trusts.
 * It is then as with a policy of the base that cannot be read: who mends it is judged by what they bring.
 */
export async function trustOfChange(
  bindings: SubjectPolicy,
  sides: TrustSides,
  ports: Ports,
): Promise<SubjectTrust> {
  const judging = await trustOf(bindings, sides);
  const { own, asOf, base } = sides;
  const fault = base?.mayMend === true ? await faultIn(judging.settings, ports) : undefined;
  if (fault === undefined) {
    return judging;
  }
  const brought = await trustOf(bindings, { own, asOf });
  return (await faultIn(brought.settings, ports)) === undefined
    ? {
        ...brought,
        notes: [
          `Nothing can be verified with ${fault.name}: it ${fault.reason}. This change is to rules, keys and proofs alone, so it is verified by what it brings.`,
        ],
      }
    : judging;
}

async function faultIn(
  { trust, provenance }: IntegritySettings,
  ports: Ports,
): Promise<UnusableTrust | undefined> {
  return (await faultOf(trust, ports)) ?? (await faultOf(provenance?.trust, ports));
}

async function faultOf(given: GivenTrust | undefined, ports: Ports): Promise<UnusableTrust | undefined> {
  return given === undefined || given.kind === 'unusable' ? given : await ports.faultOf(given);
}
