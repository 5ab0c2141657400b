import type { Examination, ModelFacts, TensorFact } from '../examination.ts';
import type { PytorchLayout } from '../formats/pytorch.ts';
import { isModelArchive } from './brought-code.ts';
import type { Seen } from './contents.ts';

const TENSORS = 2000;
/** Zips that are formats of their own, by what one of their members is. */
const MAIN: readonly (readonly [member: string, format: string])[] = [
  ['keras-config', 'keras'],
  ['skops-schema', 'skops'],
];

/** What an archive is as a whole, by what its members are. */
export function summaryOf(
  container: string,
  seen: readonly Seen[],
  layout: PytorchLayout | undefined,
): Pick<Examination, 'facts' | 'format' | 'notAModel'> {
  if (layout !== undefined) {
    const main = seen.find(({ name }) => name === layout.main);
    return { format: layout.format, facts: { framework: 'pytorch', ...main?.facts } };
  }
  const arrays = seen.filter(({ format }) => format === 'npy');
  if (arrays.length > 0 && arrays.length === seen.length && container === 'zip') {
    return { format: 'npz', facts: arrayFacts(arrays) };
  }
  const models = seen.filter(({ notAModel }) => !notAModel);
  if (isModelArchive(seen.map(({ name }) => name.replace(/^\.\//, '')))) {
    return { format: 'torchserve', facts: { framework: 'pytorch', ...factsOf(models) } };
  }
  const named = MAIN.find(([part]) => models.some(({ format }) => format === part))?.[1];
  return {
    format: named ?? container,
    facts: factsOf(models),
    ...(models.length === 0 && { notAModel: true as const }),
  };
}

/** Those of the first member that says what made it; of the only one in any case. */
function factsOf(models: readonly Seen[]): ModelFacts {
  const [only, ...others] = models;
  const told = models.find(({ facts }) => facts.framework !== undefined);
  return told?.facts ?? (only !== undefined && others.length === 0 ? only.facts : {});
}

function arrayFacts(arrays: readonly Seen[]): ModelFacts {
  const tensors: TensorFact[] = arrays
    .slice(0, TENSORS)
    .flatMap(({ name, facts }) =>
      (facts.tensors ?? []).map((tensor) => ({ ...tensor, name: name.replace(/\.npy$/u, '').slice(0, 300) })),
    );
  return { framework: 'numpy', tensors };
}
