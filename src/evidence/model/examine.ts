import type { ByteSource, OpenedBytes } from '../bytes.ts';
import type { Limits } from './budget.ts';
import { Budget, LIMITS } from './budget.ts';
import type { Examination } from './examination.ts';
import { examinePart } from './examine-part.ts';
import type { ModelPorts, Part } from './part.ts';
import { failure, refusingPorts, refusingSource } from './reading/refusal.ts';
import type { Rule } from './rules/rule.ts';
import { IDENTITY_RULES } from './rules/identity.ts';

export interface ExamineOptions {
  readonly limits?: Limits;
  /** The caller will ask for the digest: it is made here, of the bytes that are examined. True when absent. */
  readonly digest?: boolean;
}

/**
 * Examines a file, and everything that is nested in it, without running any of it. Never rejects for what the file holds: what cannot be
 * read becomes a finding that makes the answer `inconclusive`.
 */
export async function examineModel(
  given: ByteSource,
  ports: ModelPorts,
  { limits = LIMITS, digest = true }: ExamineOptions = {},
): Promise<Examination> {
  const source = refusingSource(given);
  const world = { budget: new Budget(limits), ports: refusingPorts(ports) };
  const examine = async (file: Pick<OpenedBytes, 'read' | 'stream' | 'sha256'>): Promise<Examination> => {
    const examination = await examinePart(partOf(source, file), world, 0);
    if (digest) {
      await file.sha256();
    }
    return examination;
  };
  try {
    if (source.opened === undefined) {
      return await examine(source);
    }
    return await source.opened(async (file) => {
      const examination = await examine(file);
      const change = await file.changed();
      return change === undefined ? examination : adding(examination, IDENTITY_RULES.changed, change);
    }, digest);
  } catch (error) {
    return { format: 'unknown', findings: [failure(error, 'Reading it')], facts: {} };
  }
}

/** The whole file as a part. */
export function partOf(
  { path, size }: Pick<ByteSource, 'path' | 'size'>,
  file: Pick<OpenedBytes, 'read' | 'stream'>,
): Part {
  return {
    path,
    within: [],
    size,
    chunks: () => file.stream(),
    read: (offset, length, into) => file.read(offset, length, into),
  };
}

function adding(examination: Examination, rule: Rule, detail: string): Examination {
  const finding = { rule, message: `${rule.title}: ${detail}.`, detail: detail.slice(0, 300) };
  return { ...examination, findings: [...examination.findings, finding] };
}
