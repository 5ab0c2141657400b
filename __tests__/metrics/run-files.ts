/** Runs one metric over what was found in files, and makes such findings of the rules as their tables have them. */
import type { FileFinding, FileKinds } from '../../src/evidence/files/file-evidence.ts';
import type {
  AttestationEvidence,
  DigestAnswer,
  IntegrityEvidence,
  ManifestEvidence,
  SignatureEvidence,
  VerificationAnswer,
} from '../../src/evidence/integrity/integrity-evidence.ts';
import type { Rule } from '../../src/evidence/model/rules/rule.ts';
import type { Insufficient, Measured } from '../../src/metrics/measurement.ts';
import type { Metric, MetricExample } from '../../src/metrics/metric.ts';
import { NO_MINIMUM } from './run-metric.ts';

type Given = Pick<MetricExample, 'files' | 'options'>;

export function runFiles(metric: Metric, { files = {}, options = {} }: Given): Measured | Insufficient {
  return metric.run(files, options, {
    scope: { kind: 'overall' },
    minimum: NO_MINIMUM,
    seed: 1,
    draws: 0,
    favourable: 'positive',
  });
}

/** The measurement, or an error that says why there is none. */
export function measuredFiles(metric: Metric, given: Given): Measured {
  const answer = runFiles(metric, given);
  if (answer.status !== 'measured') {
    throw new Error(`${metric.id} is insufficient: ${answer.reason}`);
  }
  return answer;
}

/** What a measurement names, in its order: `path rule`. */
export function namedBy({ found = [] }: Measured): readonly string[] {
  return found.map(({ path, rule }) => `${path} ${rule}`);
}

export function findingOf(
  rule: Rule,
  path: string,
  where: Pick<FileFinding, 'offset' | 'line' | 'within'> = {},
): FileFinding {
  return { path, rule, ...where, detail: `what ${rule.id} found` };
}

export function integrityOf(files: number, evidence: Partial<IntegrityEvidence>): Partial<FileKinds> {
  const nothing = {
    signatures: [],
    attestations: [],
    together: { isVerified: false, isStated: false, listed: 0 },
    manifests: [],
    findings: [],
    more: 0,
  };
  return { integrity: { files, evidence: { ...nothing, ...evidence } } };
}

export function signatureOf(
  answer: DigestAnswer['answer'],
  matching: number,
  signer: VerificationAnswer['answer'] = 'not-verified',
): SignatureEvidence {
  const nothing = { changed: [], missing: [], renamed: [], uncovered: [], ignored: [], notCompared: [] };
  return {
    path: 'model.sig',
    present: 'yes',
    digests: { answer, matching, ...nothing },
    signature:
      signer === 'verified' ? { answer: signer, by: 'release.pub' } : { answer: signer, reason: 'no key' },
  };
}

export function attestationOf(subjects: AttestationEvidence['subjects']): AttestationEvidence {
  return {
    path: 'model.intoto.jsonl',
    line: 1,
    present: 'yes',
    subjects,
    changed: [],
    unnamed: [],
    origin: 'not-declared',
    signature: { answer: 'not-verified', reason: 'no key' },
  };
}

export function manifestOf(outputs: ManifestEvidence['outputs']): ManifestEvidence {
  return { path: 'fates-run.json', present: 'yes', outputs };
}
