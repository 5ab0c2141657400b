import { z } from 'zod';
import { EnvironmentError } from '../../errors.ts';
import type { ByteSource } from '../../evidence/bytes.ts';
import { blobId } from '../git/blob-id.ts';
import { fileBytes } from '../file-bytes.ts';
import { spool } from '../git/spool.ts';
import { readAnswer } from './answer.ts';
import type { Client } from './client.ts';
import { calling } from './failure.ts';

const BLOB = z.object({ encoding: z.literal('base64'), content: z.string() });

/** GitHub's limit of the blobs API. */
const MOST_BYTES = 100_000_000;

/**
 * The bytes of a blob from the API: fetched when they are first asked for, checked against their id, and laid down in a
 * temporary file, so that no more than one is in memory at a time. Reading rejects with an EnvironmentError when GitHub
 * does not give them.
 */
export function apiBlob(
  client: Client,
  repository: { readonly owner: string; readonly repo: string },
  file: { readonly path: string; readonly oid: string; readonly size: number },
): ByteSource {
  let local: Promise<ByteSource> | undefined;
  const laidDown = (): Promise<ByteSource> => {
    local ??= download(client, repository, file);
    return local;
  };
  return {
    path: file.path,
    size: file.size,
    async *stream() {
      yield* (await laidDown()).stream();
    },
    read: async (offset, length) => (await laidDown()).read(offset, length),
    sha256: async () => (await laidDown()).sha256(),
  };
}

async function download(
  client: Client,
  repository: { readonly owner: string; readonly repo: string },
  { path, oid, size }: { readonly path: string; readonly oid: string; readonly size: number },
): Promise<ByteSource> {
  if (size > MOST_BYTES) {
    throw new EnvironmentError(
      `${path} has ${size} bytes, and the API gives no more than ${MOST_BYTES}.`,
      'Run in a job or container that has git.',
    );
  }
  const bytes = await calling(`read ${path} of the commit`, 'contents: read', async () => {
    const { data } = await client.rest.git.getBlob({ ...repository, file_sha: oid });
    return Buffer.from(readAnswer(BLOB, data).content, 'base64');
  });
  const piece = { size: bytes.length, stream: () => once(bytes) };
  if ((await blobId(piece, oid.length)) !== oid) {
    throw new EnvironmentError(`GitHub gave other bytes of ${path} than the commit has.`, 'Run again.');
  }
  return fileBytes(await spool(path, size, once(bytes)), path, size);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
