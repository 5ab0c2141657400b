/** One signed statement: a model signature, or an attestation of the model. */
import { comparedSubjects } from './attested-subjects.ts';
import { compareFiles, type Ground, MOST_LISTED } from './compare-files.ts';
import { type DocumentFile, folderOf, kindOf, MOST_BYTES } from './documents.ts';
import { type Decoded, decodeEnvelope, type Envelope } from './envelope.ts';
import type { FileHashes } from './file-hashes.ts';
import type {
  AttestationEvidence,
  DigestAnswer,
  GivenTrust,
  IntegrityFile,
  IntegritySettings,
  SignatureEvidence,
  SignedModel,
  VerificationAnswer,
} from './integrity-evidence.ts';
import type { IntegrityPorts } from './ports.ts';
import { claimsOf, isProvenance, originOf } from './provenance-claims.ts';
import { type SignedList, signedListOf } from './signed-list.ts';
import { decodeStatement, type Statement } from './statement.ts';

export interface StatementPlace {
  readonly document: DocumentFile;
  readonly line: number;
  readonly files: ReadonlyMap<string, IntegrityFile>;
  readonly model: SignedModel;
  readonly settings: IntegritySettings;
  readonly ports: IntegrityPorts;
  readonly hashes: FileHashes;
}

export interface ExaminedStatement {
  readonly signature?: SignatureEvidence;
  readonly attestation?: AttestationEvidence;
  /** Files that the attestation stands for. */
  readonly named?: readonly string[];
}

/** `body` is undefined when the document could not be read as text. */
export async function examineStatement(
  body: string | undefined,
  place: StatementPlace,
): Promise<ExaminedStatement> {
  const envelope = body === undefined ? noText(place.document) : decodeEnvelope(body);
  if (!envelope.ok) {
    return unreadable(envelope.reason, place);
  }
  const statement = decodeStatement(envelope.value);
  if (!statement.ok) {
    return unreadable(statement.reason, place);
  }
  const list = signedListOf(statement.value);
  if (list?.ok === false) {
    return unreadable(list.reason, { ...place, document: { ...place.document, kind: 'signature' } });
  }
  return list === undefined
    ? await attestationOf(envelope.value, statement.value, place)
    : { signature: await signatureOf(envelope.value, statement.value, list.value, place) };
}

function noText({ size }: DocumentFile): Decoded<never> {
  return {
    ok: false,
    reason: size > MOST_BYTES ? `it has more than ${MOST_BYTES} bytes` : 'it cannot be opened or is no UTF-8',
  };
}

function unreadable(reason: string, { document, line }: StatementPlace): ExaminedStatement {
  const { path, kind } = document;
  const signature: VerificationAnswer = { answer: 'not-verified', reason };
  return kind === 'signature'
    ? { signature: { path, present: 'unreadable', digests: { ...NOTHING, reason }, signature } }
    : {
        attestation: {
          path,
          line,
          present: 'unreadable',
          subjects: 'inconclusive',
          changed: [],
          unnamed: [],
          origin: 'not-stated',
          signature,
        },
      };
}

const NOTHING: DigestAnswer = {
  answer: 'inconclusive',
  matching: 0,
  changed: [],
  missing: [],
  renamed: [],
  uncovered: [],
  ignored: [],
  notCompared: [],
};

async function signatureOf(
  envelope: Envelope,
  statement: Statement,
  list: SignedList,
  place: StatementPlace,
): Promise<SignatureEvidence> {
  return {
    path: place.document.path,
    present: 'yes',
    predicateType: statement.predicateType,
    digests: await compareFiles(list, groundOf(statement, list, place), place.hashes),
    signature: await verified(envelope, place.settings.trust, place.ports),
  };
}

async function attestationOf(
  envelope: Envelope,
  statement: Statement,
  { document, line, model, settings, ports, hashes }: StatementPlace,
): Promise<ExaminedStatement> {
  const claims = claimsOf(statement);
  // What proves is made after the model, and is no part of it.
  const required = attestable(model);
  const { answer, named, changed, unnamed } = await comparedSubjects(
    statement.subject,
    model,
    required,
    hashes,
  );
  const attestation: AttestationEvidence = {
    path: document.path,
    line,
    present: 'yes',
    predicateType: statement.predicateType,
    ...claims,
    subjects: answer,
    changed: changed.slice(0, MOST_LISTED),
    unnamed: unnamed.slice(0, MOST_LISTED),
    origin: originOf(claims, settings.provenance),
    // The policy says whose SLSA provenance counts; others may attest other things of the model.
    signature: isProvenance(statement)
      ? await verified(envelope, settings.provenance?.trust, ports)
      : { answer: 'not-verified', reason: 'the policy says nothing of attestations of this type' },
  };
  return { attestation, named };
}

/** Files of a model that an attestation can stand for. */
export function attestable({ files }: SignedModel): readonly string[] {
  return files.filter((path) => kindOf(path) === undefined);
}

async function verified(
  envelope: Envelope,
  trust: GivenTrust | undefined,
  ports: IntegrityPorts,
): Promise<VerificationAnswer> {
  if (trust === undefined) {
    return { answer: 'not-verified', reason: 'the policy says not whom to trust' };
  }
  return trust.kind === 'unusable'
    ? { answer: 'not-verified', reason: `${trust.name} ${trust.reason}` }
    : await ports.verify(envelope, trust);
}

/** Names are relative to the folder that was signed: that of the signature, or the model when the signature lies beside it. */
function groundOf(
  { subject }: Statement,
  { resources }: SignedList,
  { document, files, model }: StatementPlace,
): Ground {
  const folder = folderOf(document.path);
  const isInside = model.kind === 'file' || document.path.startsWith(`${model.path}/`);
  const rest = { files, required: model.files, signature: document.path };
  if (resources.length === 1 && resources[0]?.name === '.') {
    const named = folder === '' ? (subject[0]?.name ?? '') : `${folder}/${subject[0]?.name ?? ''}`;
    return { ...rest, base: files.has(named) ? named : model.path };
  }
  return { ...rest, base: isInside ? folder : model.path };
}
