/** What a model signature lists: OpenSSF Model Signing v1.0, and the four lists that its reference tool wrote before it. */
import { z } from 'zod';
import { type Decoded, firstIssue } from './envelope.ts';
import type { HashName } from './ports.ts';
import type { Statement } from './statement.ts';

export const SIGNATURE_V1 = 'https://model_signing/signature/v1.0';
/** Of the reference tool 0.2: files or shards, as subjects or, with a root digest, in the predicate. */
const OLDER = {
  digests: 'https://model_signing/Digests/v0.1',
  shardDigests: 'https://model_signing/ShardDigests/v0.1',
  digestOfDigests: 'https://model_signing/DigestOfDigests/v0.1',
  digestOfShardDigests: 'https://model_signing/DigestOfShardDigests/v0.1',
} as const;

/** A file, or a shard of it: the bytes from `start` up to `end`. */
export interface SignedResource {
  /** Relative to the signed folder; `.` is the signed file itself. */
  readonly name: string;
  readonly shard?: { readonly start: number; readonly end: number };
  /** Undefined: a hash that we do not have. */
  readonly algorithm: HashName | undefined;
  /** As the signature calls it. */
  readonly algorithmName: string;
  /** Lower-case hex. */
  readonly digest: string;
}

export interface SignedList {
  readonly resources: readonly SignedResource[];
  readonly method: 'files' | 'shards';
  readonly ignorePaths: readonly string[];
  readonly allowSymlinks: boolean;
  /** Of the statement's subject; absent in the older form. */
  readonly rootDigest?: string;
}

const hex = z.string().regex(/^([0-9a-f]{2}){16,64}$/u, 'must be lower-case hex');
/** A path in the signed folder. What leaves it is refused here, so it is never looked up. */
const relative = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^(?!\/|[A-Za-z]:)[^\\\p{Cc}]+$/u, 'must be a relative path')
  .refine((name) => !name.split('/').includes('..'), 'must not leave the folder');

const resourcesSchema = z
  .array(z.object({ name: relative, algorithm: z.string().max(50), digest: hex }))
  .min(1)
  .max(100_000);

const predicateSchema = z.object({
  serialization: z.object({
    method: z.enum(['files', 'shards']),
    hash_type: z.string().max(50),
    allow_symlinks: z.boolean().default(false),
    ignore_paths: z.array(z.string().max(1000)).max(10_000).default([]),
  }),
  resources: resourcesSchema,
});

const ALGORITHMS: Readonly<Record<string, HashName>> = {
  sha256: 'sha256',
  sha384: 'sha384',
  sha512: 'sha512',
  blake2: 'blake2b',
  blake2b: 'blake2b',
  blake3: 'blake3',
};

export function hashNamed(name: string): HashName | undefined {
  return Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
}

/** Undefined when the statement is no model signature. */
export function signedListOf(statement: Statement): Decoded<SignedList> | undefined {
  switch (statement.predicateType) {
    case SIGNATURE_V1:
      return currentList(statement);
    case OLDER.digests:
      return subjectList(statement, 'files');
    case OLDER.shardDigests:
      return subjectList(statement, 'shards');
    case OLDER.digestOfDigests:
      return listOf(statement, 'files');
    case OLDER.digestOfShardDigests:
      return listOf(statement, 'shards');
    default:
      return undefined;
  }
}

function currentList({ subject, predicate }: Statement): Decoded<SignedList> {
  const parsed = predicateSchema.safeParse(predicate);
  if (!parsed.success) {
    return { ok: false, reason: `its predicate is not as v1.0 has it (${firstIssue(parsed.error)})` };
  }
  const rootDigest = subject[0]?.digest['sha256'];
  if (subject.length !== 1 || rootDigest === undefined) {
    return { ok: false, reason: 'it has to have one subject with a sha256, the root digest' };
  }
  const { serialization, resources } = parsed.data;
  return uniqueList(resourcesOf(resources, serialization.method), {
    method: serialization.method,
    ignorePaths: serialization.ignore_paths,
    allowSymlinks: serialization.allow_symlinks,
    rootDigest,
  });
}

const listSchema = z.object({ files: resourcesSchema.optional(), shards: resourcesSchema.optional() });

function listOf({ subject, predicate }: Statement, method: SignedList['method']): Decoded<SignedList> {
  const listed = listSchema.safeParse(predicate).data?.[method];
  const rootDigest = subject[0]?.digest['sha256'];
  if (listed === undefined || subject.length !== 1 || rootDigest === undefined) {
    return { ok: false, reason: `its predicate has no list of ${method}, or its subject no root digest` };
  }
  return uniqueList(resourcesOf(listed, method), { ...OLDER_SETTINGS, method, rootDigest });
}

const OLDER_SETTINGS = { ignorePaths: [], allowSymlinks: false } as const;

function subjectList({ subject }: Statement, method: SignedList['method']): Decoded<SignedList> {
  const parsed = z.array(z.object({ name: relative, digest: z.object({ sha256: hex }) })).safeParse(subject);
  return parsed.success
    ? uniqueList(
        resourcesOf(
          parsed.data.map(({ name, digest }) => ({ name, algorithm: 'sha256', digest: digest.sha256 })),
          method,
        ),
        { ...OLDER_SETTINGS, method },
      )
    : { ok: false, reason: `its subjects are no files with a sha256 (${firstIssue(parsed.error)})` };
}

function resourcesOf(
  listed: readonly { readonly name: string; readonly algorithm: string; readonly digest: string }[],
  method: SignedList['method'],
): readonly (SignedResource | undefined)[] {
  return listed.map(({ name, algorithm, digest }) =>
    method === 'shards' ? shardNamed(name, algorithm, digest) : fileNamed(name, algorithm, digest),
  );
}

function uniqueList(
  read: readonly (SignedResource | undefined)[],
  rest: Omit<SignedList, 'resources'>,
): Decoded<SignedList> {
  const resources = read.filter((resource) => resource !== undefined);
  if (resources.length < read.length) {
    return { ok: false, reason: 'a shard is not named path:start:end' };
  }
  const names = new Set(resources.map(({ name, shard }) => `${name}:${shard?.start ?? ''}`));
  return names.size < resources.length
    ? { ok: false, reason: 'it lists a file twice' }
    : { ok: true, value: { ...rest, resources } };
}

function fileNamed(name: string, algorithmName: string, digest: string): SignedResource {
  const algorithm = hashNamed(algorithmName.replace(/^file-/u, ''));
  return { name: plainName(name), algorithm, algorithmName, digest };
}

/** The reference writes `path:0:1000000000` with `sha256-sharded-1000000000`, and wrote `file-sha256-1000000000`. */
function shardNamed(name: string, algorithmName: string, digest: string): SignedResource | undefined {
  const [, path, start, end] = /^(.+):(\d{1,15}):(\d{1,15})$/u.exec(name) ?? [];
  if (path === undefined) {
    return undefined;
  }
  const algorithm = hashNamed(algorithmName.replace(/^file-|(?:-sharded)?-\d+$/gu, ''));
  return {
    name: plainName(path),
    shard: { start: Number(start), end: Number(end) },
    algorithm,
    algorithmName,
    digest,
  };
}

function plainName(name: string): string {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 ? '.' : parts.join('/');
}
