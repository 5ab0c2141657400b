import type { ByteSource } from '../bytes.ts';
import { Budget, type Limits } from './budget.ts';
import type { Examination } from './examination.ts';
import type { ModelPorts } from './part.ts';
import { examinePickle } from './pickle/examine-pickle.ts';

/** Stub until the containers come: every file is read as a pickle. */
export async function examineModel(
  source: ByteSource,
  _ports: ModelPorts,
  limits?: Limits,
): Promise<Examination> {
  const part = {
    path: source.path,
    within: [],
    size: source.size,
    chunks: () => source.stream(),
    read: (offset: number, length: number) => source.read(offset, length),
  };
  return examinePickle(part, new Budget(limits));
}
