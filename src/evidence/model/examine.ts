import type { ByteSource } from '../bytes.ts';
import type { Limits } from './budget.ts';
import { Budget, LIMITS } from './budget.ts';
import type { Examination } from './examination.ts';
import { examinePart } from './examine-part.ts';
import type { ModelPorts, Part } from './part.ts';
import { failure, refusingPorts, refusingSource } from './reading/refusal.ts';
import type { Rule } from './rules/rule.ts';
import { IDENTITY_RULES } from './rules/identity.ts';

/**
 * Examines a file, and everything that is nested in it, without running any of it. Never rejects for what the file holds: what cannot be
 * read becomes a finding that makes the answer `inconclusive`.
 */
export async function examineModel(
  given: ByteSource,
  ports: ModelPorts,
  limits: Limits = LIMITS,
): Promise<Examination> {
  const source = refusingSource(given);
  const part: Part = {
    path: source.path,
    within: [],
    size: source.size,
    chunks: () => source.stream(),
    read: (offset, length) => source.read(offset, length),
  };
  try {
    // Beyond the limit, nothing is read to its end anyway.
    const isWatched = source.size <= limits.bytes;
    const first = isWatched ? await source.sha256() : '';
    const examination = await examinePart(
      part,
      { budget: new Budget(limits), ports: refusingPorts(ports) },
      0,
    );
    const change = isWatched ? await changeOf(source, first) : undefined;
    return change === undefined ? examination : adding(examination, IDENTITY_RULES.changed, change);
  } catch (error) {
    return { format: 'unknown', findings: [failure(error, 'Reading it')], facts: {} };
  }
}

/** Reads the file once more: what is different now; undefined when nothing is. */
async function changeOf(source: ByteSource, first: string): Promise<string | undefined> {
  let size = 0;
  for await (const { length } of source.stream()) {
    size += length;
  }
  if (size !== source.size) {
    return `${source.size} bytes before, ${size} now`;
  }
  return (await source.sha256()) === first ? undefined : 'the digest is another';
}

function adding(examination: Examination, rule: Rule, detail: string): Examination {
  const finding = { rule, message: `${rule.title}: ${detail}.`, detail: detail.slice(0, 300) };
  return { ...examination, findings: [...examination.findings, finding] };
}
