/** Builders attest what one job made: several attestations together may stand for a folder. */
import { canVerify } from './absent-proof.ts';
import type { AttestationEvidence, GivenTrust, SignedModel, TogetherAttested } from './integrity-evidence.ts';
import { attestable } from './examine-statement.ts';
import { isProvenance } from './provenance-claims.ts';

/** Collects the files that attestations stand for; one that contradicts a file stands for none. */
export class Together {
  readonly #required: readonly string[];
  readonly #trust: GivenTrust | undefined;
  readonly #verified = new Set<string>();
  readonly #stated = new Set<string>();
  readonly #listed = new Set<string>();

  /** `trust`: whom the policy trusts for provenance. */
  constructor(model: SignedModel, trust: GivenTrust | undefined) {
    this.#required = attestable(model);
    this.#trust = trust;
  }

  add(
    { predicateType = '', subjects, origin, signature: { answer } }: AttestationEvidence,
    named: readonly string[],
  ): void {
    const isAgreeing = subjects === 'match' || subjects === 'incomplete';
    if (!isAgreeing || origin === 'other' || answer === 'invalid') {
      return;
    }
    addAll(this.#listed, named);
    if (isProvenance({ predicateType }) && origin !== 'not-stated') {
      addAll(this.#stated, !canVerify(this.#trust) || answer === 'verified' ? named : []);
      addAll(this.#verified, origin === 'as-declared' && answer === 'verified' ? named : []);
    }
  }

  answer(): TogetherAttested {
    return {
      isVerified: this.#covers(this.#verified),
      isStated: this.#covers(this.#stated),
      listed: this.#listed.size,
    };
  }

  #covers(named: ReadonlySet<string>): boolean {
    return this.#required.length > 0 && named.size === this.#required.length;
  }
}

function addAll(all: Set<string>, paths: readonly string[]): void {
  for (const path of paths) {
    all.add(path);
  }
}
