/**
 * What the world refuses while a file is read: it is gone, a stream does not unpack. Everything else that an examiner throws, but for its own
 * `Stop`, is a defect of ours, and a finding says that.
 */
import type { ByteSource, OpenedBytes } from '../../bytes.ts';
import type { ModelFinding } from '../examination.ts';
import type { Chunks, ModelPorts, Unpack } from '../part.ts';
import { IDENTITY_RULES } from '../rules/identity.ts';
import type { Rule } from '../rules/rule.ts';
import { SCAN_RULES } from '../rules/scan.ts';
import { Stop } from './stop.ts';

class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The same source; what it throws is a refusal. */
export function refusingSource(source: ByteSource): ByteSource {
  const { path, size } = source;
  return {
    path,
    size,
    ...refusingReads(source),
    ...(source.opened === undefined ? {} : { opened: (use, hashes) => refusingUse(source, use, hashes) }),
  };
}

type Reads = Pick<OpenedBytes, 'read' | 'stream' | 'sha256'>;

function refusingReads(file: Reads): Reads {
  return {
    read: (offset, length, into) => file.read(offset, length, into).catch(refuse),
    stream: () => refusing(file.stream()),
    sha256: () => file.sha256().catch(refuse),
  };
}

/** What `use` throws by itself stays what it is. */
async function refusingUse<T>(
  source: ByteSource,
  use: (file: OpenedBytes) => Promise<T>,
  hashes: boolean,
): Promise<T> {
  const thrown = new Set<unknown>();
  const noting = async (file: OpenedBytes): Promise<T> => {
    try {
      return await use({ ...refusingReads(file), changed: () => file.changed().catch(refuse) });
    } catch (error) {
      thrown.add(error);
      throw error;
    }
  };
  if (source.opened === undefined) {
    throw new Error('a source that cannot be opened was opened');
  }
  try {
    return await source.opened(noting, hashes);
  } catch (error) {
    throw thrown.has(error) ? error : refusal(error);
  }
}

/** The same ports; what they throw is a refusal, but for what they were handed. */
export function refusingPorts(ports: ModelPorts): ModelPorts {
  return {
    ...ports,
    inflateRaw: unpacking(ports.inflateRaw),
    inflate: unpacking(ports.inflate),
    gunzip: unpacking(ports.gunzip),
    bunzip2: unpacking(ports.bunzip2),
    unxz: unpacking(ports.unxz),
    unlz4: unpacking(ports.unlz4),
    unzstd: unpacking(ports.unzstd),
  };
}

function unpacking(unpack: Unpack): Unpack {
  return async function* unpacked(chunks, ended) {
    const handed = new Set<unknown>();
    try {
      yield* unpack(noted(chunks, handed), ended);
    } catch (error) {
      throw handed.has(error) ? error : refusal(error);
    }
  };
}

async function* noted(chunks: Chunks, thrown: Set<unknown>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    thrown.add(error);
    throw error;
  }
}

async function* refusing(chunks: Chunks): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    refuse(error);
  }
}

function refuse(error: unknown): never {
  throw refusal(error);
}

function refusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal(messageOf(error), { cause: error });
}

/** What an examination ended with; `doing` begins the sentence: "Reading it as ONNX". */
export function failure(error: unknown, doing: string): ModelFinding {
  if (error instanceof Stop) {
    return finding(error.rule, `${doing} stopped: ${error.message}.`, error.message);
  }
  if (error instanceof Refusal) {
    return finding(IDENTITY_RULES.unreadable, `${doing} failed: ${error.message}.`, error.message);
  }
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return finding(SCAN_RULES.examinerFailed, `${doing} failed by a defect of fates.`, said);
}

function finding(rule: Rule, message: string, detail: string): ModelFinding {
  return { rule, message, detail: detail.slice(0, 300) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
