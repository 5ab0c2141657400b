import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examineIntegrity } from '../../../src/evidence/integrity/integrity.ts';
import type {
  IntegrityEvidence,
  IntegrityFile,
  IntegritySettings,
  SignedModel,
} from '../../../src/evidence/integrity/integrity-evidence.ts';
import { integrityPorts } from '../../../src/platform/integrity-ports.ts';
import { memoryBytes } from '../../../src/platform/memory-bytes.ts';

const VECTORS = join(import.meta.dirname, '../../vectors/integrity');

/** Made by the reference tool: scripts/fixtures/sign_models.py. */
export function vector(name: string): Buffer<ArrayBuffer> {
  return readFileSync(join(VECTORS, name));
}

/** By path; the model is in `m/`. */
export type Folder = Map<string, Uint8Array>;

/** The model of the vectors, with one of their signatures as `m/model.sig`. */
export function signedFolder(signature: string): Folder {
  const names = readdirSync(join(VECTORS, 'model'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(VECTORS, 'model').length + 1));
  return new Map([
    ...names.map((name) => [`m/${name}`, vector(`model/${name}`)] as const),
    ['m/model.sig', vector(signature)],
  ]);
}

export interface Further {
  readonly settings?: IntegritySettings;
  readonly links?: readonly string[];
  readonly model?: SignedModel;
}

export async function examined(folder: Folder, further: Further = {}): Promise<IntegrityEvidence> {
  const { settings = {}, links = [] } = further;
  const files: IntegrityFile[] = [
    ...[...folder].map(([path, bytes]) => ({ path, size: bytes.length })),
    ...links.map((path) => ({ path, size: 10, isLink: true }) as const),
  ];
  const own = files.map(({ path }) => path).filter((path) => path.startsWith('m/'));
  const model = further.model ?? { path: 'm', kind: 'folder', files: own };
  const open = (path: string) => {
    const bytes = folder.get(path);
    return Promise.resolve(bytes === undefined ? null : memoryBytes(path, bytes, 'artifact'));
  };
  return await examineIntegrity(files, model, open, settings, integrityPorts);
}

export function keyOf(name: string): IntegritySettings {
  return { trust: { kind: 'key', path: name, name, pem: vector(name).toString() } };
}

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const OWN_KEY: IntegritySettings = {
  trust: {
    kind: 'key',
    path: 'own.pub',
    name: 'own.pub',
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  },
};

/** A bundle over the statement, signed by a key of the test. */
export function bundleOf(statement: unknown, key: KeyObject = privateKey): string {
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
    dsseEnvelope: envelopeOf(JSON.stringify(statement), key),
  });
}

export function envelopeOf(payload: string, key: KeyObject = privateKey) {
  const type = 'application/vnd.in-toto+json';
  const bytes = Buffer.from(payload);
  const encoded = Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${bytes.length} `), bytes]);
  return {
    payloadType: type,
    payload: bytes.toString('base64'),
    signatures: [
      { sig: sign(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', encoded, key).toString('base64') },
    ],
  };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** An OpenSSF model signature of one file, as the reference tool lays it out. */
export function signatureOf(name: string, bytes: Uint8Array, key: KeyObject): string {
  const digest = sha256(bytes);
  return bundleOf(
    {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'model', digest: { sha256: sha256(Buffer.from(digest, 'hex')) } }],
      predicateType: 'https://model_signing/signature/v1.0',
      predicate: {
        serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ignore_paths: [] },
        resources: [{ name, algorithm: 'sha256', digest }],
      },
    },
    key,
  );
}

/** SLSA provenance v1 of one file, from github.com/o/r. */
export function provenanceOf(
  name: string,
  bytes: Uint8Array,
  { builder, ref }: { readonly builder: string; readonly ref: string },
  key: KeyObject,
): string {
  const workflow = { repository: 'https://github.com/o/r', ref, path: '.github/workflows/train.yml' };
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256: sha256(bytes) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: { externalParameters: { workflow } },
      runDetails: { builder: { id: builder } },
    },
  };
  return `${JSON.stringify(envelopeOf(JSON.stringify(statement), key))}\n`;
}
