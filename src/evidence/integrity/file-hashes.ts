import type { ByteSource } from '../bytes.ts';
import type { HashName, IntegrityPorts } from './ports.ts';

/** Hashes of the files, each computed once. A file is opened only by a path that the caller listed. */
export class FileHashes {
  readonly #open: (path: string) => Promise<ByteSource | null>;
  readonly #ports: IntegrityPorts;
  readonly #known = new Map<string, Promise<string | undefined>>();

  constructor(open: (path: string) => Promise<ByteSource | null>, ports: IntegrityPorts) {
    this.#open = open;
    this.#ports = ports;
  }

  /** Lower-case hex; undefined when the file cannot be opened. */
  async whole(path: string, algorithm: HashName): Promise<string | undefined> {
    const key = `${algorithm} ${path}`;
    const known = this.#known.get(key) ?? this.#compute(path, algorithm);
    this.#known.set(key, known);
    return await known;
  }

  /** Of consecutive shards that end at `ends` (ascending), in one pass. */
  async shards(
    path: string,
    ends: readonly number[],
    algorithm: HashName,
  ): Promise<readonly string[] | undefined> {
    const source = await this.#open(path);
    if (source === null) {
      return undefined;
    }
    const digests: string[] = [];
    let hash = await this.#ports.startHash(algorithm);
    let position = 0;
    for await (const chunk of source.stream()) {
      let taken = 0;
      while (taken < chunk.length) {
        const left = (ends[digests.length] ?? Number.POSITIVE_INFINITY) - position;
        const part = chunk.subarray(taken, taken + left);
        hash.update(part);
        taken += part.length;
        position += part.length;
        if (part.length === left) {
          digests.push(hash.hex());
          hash = await this.#ports.startHash(algorithm);
        }
      }
    }
    return digests;
  }

  async ofBytes(bytes: Uint8Array): Promise<string> {
    const hash = await this.#ports.startHash('sha256');
    hash.update(bytes);
    return hash.hex();
  }

  async #compute(path: string, algorithm: HashName): Promise<string | undefined> {
    const source = await this.#open(path);
    if (source === null || algorithm === 'sha256') {
      return await source?.sha256();
    }
    const hash = await this.#ports.startHash(algorithm);
    for await (const chunk of source.stream()) {
      hash.update(chunk);
    }
    return hash.hex();
  }
}
