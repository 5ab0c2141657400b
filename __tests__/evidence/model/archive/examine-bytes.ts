import { LIMITS } from '../../../../src/evidence/model/budget.ts';
import type { Limits } from '../../../../src/evidence/model/budget.ts';
import { examineModel } from '../../../../src/evidence/model/examine.ts';
import { answerOf } from '../../../../src/evidence/model/examination.ts';
import type { Answer, Examination } from '../../../../src/evidence/model/examination.ts';
import { modelPorts } from '../../../../src/platform/model-ports.ts';
import { memorySource } from '../../memory-source.ts';

export interface Looked {
  readonly examination: Examination;
  readonly answer: Answer;
  readonly format: string;
  /** Ids of rules, each once, sorted. */
  readonly rules: readonly string[];
  /** `pickle/dangerous-global in a.zip > b.pkl: os.system`. */
  readonly told: readonly string[];
}

/** Examines bytes as the file of some name; its chunks share one buffer. */
export async function look(
  bytes: Uint8Array | string,
  path = 'model.bin',
  limits: Partial<Limits> = {},
): Promise<Looked> {
  const examination = await examineModel(memorySource(path, bytes), modelPorts(), {
    limits: { ...LIMITS, ...limits },
  });
  const { findings, format } = examination;
  return {
    examination,
    format,
    answer: answerOf(examination),
    rules: [...new Set(findings.map(({ rule }) => rule.id))].sort(),
    told: findings.map(
      ({ rule, within, detail }) => `${rule.id} in ${(within ?? []).join(' > ')}: ${detail}`,
    ),
  };
}

/** `cos\nsystem\n(S'true'\ntR.`: put together here, so that no file of this repository is one that a loader would run. */
export function callingPickle(module = 'os', name = 'system'): Uint8Array {
  return Uint8Array.from(Buffer.from(['c', module, '\n', name, "\n(S'true'\ntR."].join('')));
}

/** `{'a': [1.0, 2.0]}`, by protocol 2. */
export function harmlessPickle(): Uint8Array {
  return Uint8Array.from([
    0x80, 2, 0x7d, 0x71, 0, 0x58, 1, 0, 0, 0, 0x61, 0x71, 1, 0x5d, 0x71, 2, 0x28, 0x47, 0x3f, 0xf0, 0, 0, 0,
    0, 0, 0, 0x47, 0x40, 0, 0, 0, 0, 0, 0, 0, 0x65, 0x73, 0x2e,
  ]);
}
