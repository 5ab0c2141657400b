/**
 * What is known of a model's integrity. Three answers that are never merged: whether there is a signature, whether what it lists is what
 * lies there, and who signed. Texts may hold names from the files: escape them for the medium.
 */
import type { Rule } from '../model/rules/rule.ts';

export interface IntegrityEvidence {
  /** Sorted by path. Empty: the model has no signature. */
  readonly signatures: readonly SignatureEvidence[];
  /** Sorted by path, then in the order of the file's lines. */
  readonly attestations: readonly AttestationEvidence[];
  readonly together: TogetherAttested;
  /** Run manifests, sorted by path. */
  readonly manifests: readonly ManifestEvidence[];
  /** At most 200, the worst, and each proof that was taken away; `more` says how many are not shown. */
  readonly findings: readonly IntegrityFinding[];
  readonly more: number;
}

/** One OpenSSF Model Signing file (`model.sig`). */
export interface SignatureEvidence {
  readonly path: string;
  /** `unreadable`: it is there and is no signature that we can read; `digests` and `signature` say why. */
  readonly present: 'yes' | 'unreadable';
  /** Predicate type, as signed; absent when unreadable. */
  readonly predicateType?: string;
  readonly digests: DigestAnswer;
  readonly signature: VerificationAnswer;
}

/** The listed files against those that lie there. Paths are from the root of the workspace, each list sorted, at most 1,000 long. */
export interface DigestAnswer {
  /**
   * `mismatch`: a file is changed, missing or renamed, or the list is not the one that was signed for. `incomplete`: all that is listed
   * is there, and the model has more. `inconclusive`: nothing is wrong so far, and something could not be compared.
   */
  readonly answer: 'match' | 'mismatch' | 'incomplete' | 'inconclusive';
  /** Why the first of `notCompared` was not, or why nothing could be. */
  readonly reason?: string;
  /** How the list contradicts the root digest that was signed for. */
  readonly contradiction?: string;
  /** Files whose bytes were compared and are as listed. */
  readonly matching: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Of the model, and not listed. */
  readonly uncovered: readonly string[];
  /** Of the model, and left out by the signature's own `ignore_paths`. */
  readonly ignored: readonly string[];
  /** Not compared: a hash that we do not have, a symbolic link. */
  readonly notCompared: readonly string[];
}

/** Whose signature it is. `not-verified` is neither good nor bad: nothing was given to verify with, or it did not suffice. */
export type VerificationAnswer =
  | { readonly answer: 'verified'; readonly by: string }
  | { readonly answer: 'invalid' | 'not-verified'; readonly reason: string };

/** One in-toto statement: a line of `*.intoto.jsonl`, or a Sigstore bundle. */
export interface AttestationEvidence {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly present: 'yes' | 'unreadable';
  readonly predicateType?: string;
  /** SLSA Provenance v0.2 and v1: as it says itself. */
  readonly builder?: string;
  readonly source?: string;
  /** Commit of the source. */
  readonly commit?: string;
  readonly ref?: string;
  readonly workflow?: string;
  /** `match`: each file of the model is a subject. `unrelated`: no file of the model is one. */
  readonly subjects: 'match' | 'mismatch' | 'incomplete' | 'inconclusive' | 'unrelated';
  /** Files of the model that a subject names with another digest, sorted; at most 1,000, and so are those below. */
  readonly changed: readonly string[];
  /** Files of the model that no subject stands for, sorted. */
  readonly unnamed: readonly string[];
  /** Against the policy; `not-declared`: the policy asks nothing. */
  readonly origin: 'as-declared' | 'other' | 'not-stated' | 'not-declared';
  readonly signature: VerificationAnswer;
}

/** What all attestations say together, of which each may stand for some of the files only. */
export interface TogetherAttested {
  /** SLSA provenance that is verified and of the declared origin stands for every file of the model. */
  readonly isVerified: boolean;
  /** The same, as far as the policy gives something to hold it against. */
  readonly isStated: boolean;
  /** Files that an attestation stands for, unless it is of another origin or its signature is invalid. */
  readonly listed: number;
}

/** One `fates-run.json`. */
export interface ManifestEvidence {
  readonly path: string;
  readonly present: 'yes' | 'unreadable';
  readonly kind?: 'training' | 'evaluation';
  /** `match`: what it recorded at the model's path is what lies there. `unrelated`: it recorded nothing there. */
  readonly outputs: 'match' | 'mismatch' | 'unrelated' | 'inconclusive';
}

export interface IntegrityFinding {
  readonly rule: Rule;
  readonly path: string;
  /** One sentence. */
  readonly message: string;
  /** At most 300 characters. */
  readonly detail: string;
}

/** A regular file, or a symbolic link, which is never followed. */
export interface IntegrityFile {
  readonly path: string;
  readonly size: number;
  readonly isLink?: true;
}

/** A file, or a folder with its files. */
export interface SignedModel {
  /** From the root of the workspace. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** Paths from the root of the workspace. */
  readonly files: readonly string[];
}

/** What the policy gives. Contents, not paths: whoever reads the files decides on which side (for a pull request: the base's). */
export interface IntegritySettings {
  readonly trust?: GivenTrust;
  readonly provenance?: ProvenanceSettings;
}

/** What attestations are held against. Their signer is usually another than the model's. */
export interface ProvenanceSettings {
  /** As SLSA names it; without `@ref` any ref of it. */
  readonly builder?: string;
  /** `github.com/owner/repository`. */
  readonly source?: string;
  /** In full: `refs/heads/main`. */
  readonly ref?: string;
  /** Path in its repository. */
  readonly workflow?: string;
  readonly trust?: GivenTrust;
}

/** Whom to believe. */
export type Trust =
  | ({ readonly kind: 'key'; readonly pem: string } & TrustFile)
  /** `asOf`: a UTC date, at which certificates have to be valid. */
  | ({ readonly kind: 'certificate'; readonly pem: string; readonly asOf: string } & TrustFile)
  | {
      readonly kind: 'identity';
      /** Whole; one `*` stands for any text. */
      readonly identity: string;
      readonly issuer: string;
      /** Sigstore's `trusted_root.json`; without one there is nothing to verify against. */
      readonly trustedRoot?: { readonly json: string } & TrustFile;
    };

export interface TrustFile {
  /** From the root of the workspace. */
  readonly path: string;
  /** The path, and whose it is: what a sentence calls it. */
  readonly name: string;
}

/** What the policy names and nobody can verify with; `reason` completes "keys/model.pub …". */
export interface UnusableTrust extends TrustFile {
  readonly kind: 'unusable';
  readonly fault: TrustFault;
  readonly reason: string;
}

export type TrustFault = 'private-key' | 'missing' | 'unreadable' | 'expired';
export type GivenTrust = Trust | UnusableTrust;
