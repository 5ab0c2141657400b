/**
 * Whom the policy trusts, as contents: on a pull request what the base branch says and has, because a change that could bring its own key
 * would be verified by it.
 */
import type { Workspace } from '../../discover/workspace.ts';
import type {
  GivenTrust,
  IntegritySettings,
  TrustFile,
  UnusableTrust,
} from '../../evidence/integrity/integrity-evidence.ts';
import { sortedJson } from '../../policy/json-value.ts';
import type { SignaturePolicy, SubjectPolicy } from '../../policy/policy.ts';
import type { FileIdentity } from '../../report/examined.ts';
import { problemsOf } from '../gather-subject.ts';

export interface TrustSides {
  /** The tree of the base branch, and the subjects of its policy where that one judges; absent where nothing is before this commit. */
  readonly base?: {
    readonly tree: Workspace;
    readonly subjects: readonly SubjectPolicy[];
    /** The change is to rules, keys and proofs alone: where the base's cannot be used, it may mend them. */
    readonly mayMend: boolean;
  };
  /** Where the commit's own policy is read. */
  readonly own: Workspace;
  /** UTC date at which certificates have to be valid. */
  readonly asOf: string;
}

export interface SubjectTrust {
  readonly settings: IntegritySettings;
  /** Files that were read, as they are on their side. */
  readonly files: readonly FileIdentity[];
  readonly notes: readonly string[];
}

/** `bindings` are those of the assessed subject: they say whom to trust where the base has no such subject. */
export async function trustOf(bindings: SubjectPolicy, sides: TrustSides): Promise<SubjectTrust> {
  const known = sides.base?.subjects.find(({ id }) => id === bindings.id);
  const { signature, provenance } = known ?? bindings;
  const reader = new TrustReader(placesOf(known !== undefined, sides), sides.asOf);
  const trust = signature === undefined ? undefined : await reader.trust(signature);
  const builders = provenance?.signature === undefined ? undefined : await reader.trust(provenance.signature);
  const { signature: _, ...origin } = provenance ?? {};
  return {
    settings: {
      ...(trust === undefined ? {} : { trust }),
      ...(provenance === undefined
        ? {}
        : { provenance: { ...origin, ...(builders === undefined ? {} : { trust: builders }) } }),
    },
    files: reader.files,
    notes: notesOf(bindings, known, sides),
  };
}

interface Place {
  readonly tree: Workspace;
  /** Completes "the key keys/model.pub". */
  readonly whose: string;
}

/** A subject that the base has is verified by the base's files alone. */
function placesOf(isKnown: boolean, { base, own }: TrustSides): readonly Place[] {
  if (base === undefined) {
    return [{ tree: own, whose: '' }];
  }
  const before = { tree: base.tree, whose: ' of the base branch' };
  return isKnown ? [before] : [before, { tree: own, whose: ', which this change brings along,' }];
}

function notesOf(
  bindings: SubjectPolicy,
  known: SubjectPolicy | undefined,
  { base }: TrustSides,
): readonly string[] {
  if (base === undefined) {
    return [];
  }
  if (known === undefined) {
    return bindings.signature === undefined && bindings.provenance === undefined
      ? []
      : ['Whom to trust is what this change says: the base branch does not have this subject.'];
  }
  return saidOf(known) === saidOf(bindings)
    ? []
    : [
        'The change alters whom to trust: until it is merged, `signature` and `provenance` of the base branch count.',
      ];
}

function saidOf({ signature, provenance }: SubjectPolicy): string {
  const { signature: by, ...origin } = provenance ?? {};
  return sortedJson([{ ...signature }, { ...by }, { ...origin }]);
}

/** Nothing in it is longer than a chain of certificates or Sigstore's trusted root. */
const MOST_BYTES = 1 << 20;

class TrustReader {
  readonly files: FileIdentity[] = [];
  readonly #places: readonly Place[];
  readonly #asOf: string;

  constructor(places: readonly Place[], asOf: string) {
    this.#places = places;
    this.#asOf = asOf;
  }

  async trust(policy: SignaturePolicy): Promise<GivenTrust | undefined> {
    const { key, certificate, identity, issuer, 'trusted-root': root } = policy;
    if (key !== undefined) {
      const read = await this.#read(key);
      return 'kind' in read ? read : { kind: 'key', ...read.file, pem: read.text };
    }
    if (certificate !== undefined) {
      const read = await this.#read(certificate);
      return 'kind' in read ? read : { kind: 'certificate', ...read.file, pem: read.text, asOf: this.#asOf };
    }
    if (identity === undefined || issuer === undefined) {
      return undefined;
    }
    const read = root === undefined ? undefined : await this.#read(root);
    if (read === undefined) {
      return { kind: 'identity', identity, issuer };
    }
    return 'kind' in read
      ? read
      : { kind: 'identity', identity, issuer, trustedRoot: { ...read.file, json: read.text } };
  }

  /** From the first place that has it. */
  async #read(path: string): Promise<{ readonly file: TrustFile; readonly text: string } | UnusableTrust> {
    for (const { tree, whose } of this.#places) {
      const file = { path, name: `${path}${whose}` };
      const text = await this.#textIn(tree, path);
      if (text !== undefined) {
        return typeof text === 'string' ? { file, text } : unusable(file, 'unreadable', text.because);
      }
    }
    const whose = this.#places.length === 1 ? (this.#places[0]?.whose ?? '') : '';
    return unusable({ path, name: `${path}${whose}` }, 'missing', 'is not there');
  }

  async #textIn(tree: Workspace, path: string): Promise<string | { readonly because: string } | undefined> {
    try {
      const source = await tree.open(path);
      if (source === null) {
        return undefined;
      }
      if (source.size > MOST_BYTES) {
        return { because: `has more than ${MOST_BYTES} bytes` };
      }
      this.files.push({ path, sha256: await source.sha256(), bytes: source.size });
      return new TextDecoder().decode(await source.read(0, source.size));
    } catch (error) {
      const reasons = problemsOf(error, path).map(({ message }) => message);
      return { because: `cannot be read: ${reasons.join(' ')}` };
    }
  }
}

function unusable(file: TrustFile, fault: UnusableTrust['fault'], reason: string): UnusableTrust {
  return { kind: 'unusable', ...file, fault, reason };
}
