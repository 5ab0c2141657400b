/**
 * A model's signatures, attestations and run manifests against its files. Nothing is executed, fetched or followed: only files that the
 * caller listed are opened.
 */
import type { ByteSource } from '../bytes.ts';
import { absentProvenance, absentSignature } from './absent-proof.ts';
import { type DocumentFile, documentsOf, textOf } from './documents.ts';
import { examineStatement } from './examine-statement.ts';
import { FileHashes } from './file-hashes.ts';
import { attestationFindings, manifestFindings, signatureFindings, trustFindings } from './findings.ts';
import type {
  AttestationEvidence,
  GivenTrust,
  IntegrityEvidence,
  IntegrityFile,
  IntegrityFinding,
  IntegritySettings,
  ManifestEvidence,
  SignatureEvidence,
  SignedModel,
} from './integrity-evidence.ts';
import type { IntegrityPorts } from './ports.ts';
import { comparedOutputs } from './recorded-outputs.ts';
import { Together } from './together.ts';

const MOST_FINDINGS = 200;
const MOST_LINES = 1000;

export async function examineIntegrity(
  files: readonly IntegrityFile[],
  model: SignedModel,
  open: (path: string) => Promise<ByteSource | null>,
  given: IntegritySettings,
  ports: IntegrityPorts,
): Promise<IntegrityEvidence> {
  const settings = await checked(given, ports);
  const links = new Set(files.filter(({ isLink }) => isLink === true).map(({ path }) => path));
  const hashes = new FileHashes(async (path) => (links.has(path) ? null : await open(path)), ports);
  const listed = new Map(files.map((file) => [file.path, file]));
  const read: SignatureEvidence[] = [];
  const attestations: AttestationEvidence[] = [];
  const manifests: ManifestEvidence[] = [];
  const together = new Together(model, settings.provenance?.trust);
  for (const document of documentsOf(files, model)) {
    const text = await textOf(document, open);
    if (document.kind === 'manifest') {
      manifests.push(await comparedOutputs(document.path, text, model, hashes));
      continue;
    }
    for (const { line, body } of statementsIn(document, text)) {
      const at = { document, line, files: listed, model, settings, ports, hashes };
      const { signature, attestation, named = [] } = await examineStatement(body, at);
      read.push(...(signature === undefined ? [] : [signature]));
      if (attestation !== undefined) {
        attestations.push(attestation);
        together.add(attestation, named);
      }
    }
  }
  const proofs = new Set(
    [...read, ...attestations].filter(({ present }) => present === 'yes').map(({ path }) => path),
  );
  const signatures = read.map((signature) => withoutProofs(signature, proofs));
  const isVerified = signatures.some(
    ({ digests, signature }) => digests.answer === 'match' && signature.answer === 'verified',
  );
  const findings = worstFirst([
    ...trustFindings(settings),
    ...signatures.flatMap((signature) => signatureFindings(signature, isVerified)),
    ...absentSignature(signatures, settings, model),
    ...attestations.flatMap(attestationFindings),
    ...absentProvenance(attestations, together.answer(), settings, model),
    ...manifests.flatMap(manifestFindings),
  ]);
  return {
    signatures,
    attestations,
    together: together.answer(),
    manifests,
    findings: findings.slice(0, MOST_FINDINGS),
    more: Math.max(0, findings.length - MOST_FINDINGS),
  };
}

const RANKS = ['dangerous', 'suspicious', 'inconclusive', 'note'];

/** Otherwise one document with hundreds of faults that say little would hide what another one says. */
function worstFirst(findings: readonly IntegrityFinding[]): readonly IntegrityFinding[] {
  const rank = ({ rule }: IntegrityFinding): number => RANKS.indexOf(rule.leadsTo);
  return findings.length <= MOST_FINDINGS ? findings : findings.toSorted((a, b) => rank(a) - rank(b));
}

/** Of two proofs none can list the one that was made after it; a file that only has the name of a proof is no proof. */
function withoutProofs(signature: SignatureEvidence, proofs: ReadonlySet<string>): SignatureEvidence {
  const { digests } = signature;
  const uncovered = digests.uncovered.filter((path) => !proofs.has(path));
  const isWhole = digests.answer === 'incomplete' && uncovered.length === 0;
  return { ...signature, digests: { ...digests, uncovered, ...(isWhole ? { answer: 'match' } : {}) } };
}

/** With what cannot be used told apart, before anything is verified with it. */
async function checked(
  { trust, provenance }: IntegritySettings,
  ports: IntegrityPorts,
): Promise<IntegritySettings> {
  const own = await usable(trust, ports);
  const builders = await usable(provenance?.trust, ports);
  return {
    ...(own === undefined ? {} : { trust: own }),
    ...(provenance === undefined
      ? {}
      : { provenance: { ...provenance, ...(builders === undefined ? {} : { trust: builders }) } }),
  };
}

async function usable(given: GivenTrust | undefined, ports: IntegrityPorts): Promise<GivenTrust | undefined> {
  return given === undefined || given.kind === 'unusable' ? given : ((await ports.faultOf(given)) ?? given);
}

/** A line of a `.jsonl` is a document of its own. */
function statementsIn(
  { path }: DocumentFile,
  text: string | undefined,
): readonly { readonly line: number; readonly body: string | undefined }[] {
  if (text === undefined || !path.endsWith('.jsonl')) {
    return [{ line: 1, body: text }];
  }
  return text
    .split('\n', MOST_LINES)
    .map((body, index) => ({ line: index + 1, body }))
    .filter(({ body }) => body.trim() !== '');
}
