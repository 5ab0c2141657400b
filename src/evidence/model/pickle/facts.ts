import type { ModelFacts, TensorFact } from '../examination.ts';
import { classOf } from './callees.ts';
import type { Storage } from './torch-storage.ts';
import { storageOf } from './torch-storage.ts';
import type { CallValue, GlobalValue, Value } from './value.ts';
import { entryOf, membersOf, nameOf, sizeOf, textOf } from './value.ts';

const MOST_TENSORS = 2000;
const MOST_STORAGES = 1_000_000;
const MOST_METADATA = 50;
const MOST_CHARACTERS = 300;

/** By the first part of a module's name; the earlier wins where a file holds several. */
const FRAMEWORKS: readonly (readonly [root: string, framework: string])[] = [
  ['xgboost', 'xgboost'],
  ['lightgbm', 'lightgbm'],
  ['sklearn', 'scikit-learn'],
  ['torch', 'pytorch'],
  ['catboost', 'catboost'],
  ['statsmodels', 'statsmodels'],
  ['keras', 'keras'],
  ['tensorflow', 'tensorflow'],
];

/** Keys by which objects say what made them. */
const VERSION_KEYS: ReadonlyMap<string, string> = new Map([
  ['_sklearn_version', 'scikit-learn version'],
  ['sklearn_version', 'scikit-learn version'],
  ['pytorch-lightning_version', 'pytorch-lightning version'],
]);

const TENSOR: ReadonlySet<string> = new Set([
  'torch._utils._rebuild_tensor_v2',
  'torch._utils._rebuild_tensor',
]);
const PARAMETER: ReadonlySet<string> = new Set(['torch._utils._rebuild_parameter']);
/** Entries of optimizers and of running statistics: tensors that are no parameters. */
const NO_PARAMETER =
  /(?:^|\.)(?:exp_avg|exp_avg_sq|max_exp_avg_sq|step|momentum_buffer|running_mean|running_var|num_batches_tracked)$/;

/** What pickles say of a model, gathered while they are read. */
export class Facts {
  /** PyTorch's storages outside of the pickle, by their keys. */
  readonly storages = new Map<string, Storage>();
  readonly #roots = new Set<string>();
  readonly #metadata = new Map<string, string>();
  readonly #tensors: TensorFact[] = [];
  #parameters = 0;
  #made: string | undefined;

  imported({ module }: GlobalValue): void {
    const root = module.split('.', 1)[0] ?? '';
    if (FRAMEWORKS.some(([known]) => known === root)) {
      this.#roots.add(root);
    }
  }

  built(target: CallValue, state: Value): void {
    const made = classOf(target);
    if (made?.kind === 'global' && nameOf(made) === 'sklearn.pipeline.Pipeline') {
      const steps = entryOf(state, 'steps');
      const names = steps?.kind === 'items' ? steps.first.flatMap(stepOf) : [];
      this.#note('pipeline', names.join(' → '));
    }
  }

  entry(key: Value, value: Value): void {
    const name = textOf(key);
    if (name === undefined) {
      return;
    }
    const label = VERSION_KEYS.get(name);
    const text = textOf(value);
    if (label !== undefined && text !== undefined) {
      this.#note(label, text);
    }
    const tensor = value.kind === 'call' ? tensorOf(name, value) : undefined;
    if (tensor !== undefined) {
      this.#addTensor(tensor);
    }
  }

  stored(id: Value): void {
    const storage = storageOf(id);
    if (storage !== undefined && this.storages.size < MOST_STORAGES) {
      this.storages.set(storage.key, storage);
    }
  }

  /** What a stream gives in the end. */
  result(value: Value | undefined): void {
    const made = value?.kind === 'call' ? classOf(value) : undefined;
    if (made?.kind === 'global' && this.#made === undefined) {
      this.#made = nameOf(made);
    }
  }

  toFacts(): ModelFacts {
    const framework = this.#framework();
    const version = framework === 'scikit-learn' ? this.#metadata.get('scikit-learn version') : undefined;
    return {
      ...(framework !== undefined && { framework, ...this.#architecture() }),
      ...(version !== undefined && { frameworkVersion: version }),
      ...(this.#tensors.length > 0 && { tensors: this.#tensors, parameters: this.#parameters }),
      ...(this.#metadata.size > 0 && { metadata: Object.fromEntries(this.#metadata) }),
    };
  }

  /** That of the object that the pickle gives, else the first of those it holds. */
  #framework(): string | undefined {
    const root = this.#made?.split('.', 1)[0];
    const found =
      FRAMEWORKS.find(([known]) => known === root) ?? FRAMEWORKS.find(([known]) => this.#roots.has(known));
    return found?.[1];
  }

  #architecture(): Pick<ModelFacts, 'architecture'> {
    const architecture = this.#made?.split('.').at(-1);
    return architecture === undefined || architecture === 'OrderedDict' ? {} : { architecture };
  }

  #note(label: string, text: string): void {
    if (this.#metadata.size < MOST_METADATA && text !== '' && !this.#metadata.has(label)) {
      this.#metadata.set(label, text.slice(0, MOST_CHARACTERS));
    }
  }

  #addTensor(tensor: TensorFact): void {
    if (this.#tensors.length < MOST_TENSORS) {
      this.#tensors.push(tensor);
    }
    if (!NO_PARAMETER.test(tensor.name)) {
      this.#parameters += tensor.shape.reduce<number>((product, size) => product * Number(size), 1);
    }
  }
}

/** The class of a step of a pipeline: `('scale', StandardScaler())`. */
function stepOf(step: Value): readonly string[] {
  const [, estimator] = membersOf(step, 'tuple') ?? [];
  const made = estimator?.kind === 'call' ? classOf(estimator) : undefined;
  return made?.kind === 'global' ? [made.name] : [];
}

/** `_rebuild_tensor_v2(storage, offset, size, …)`, in a parameter or not. */
function tensorOf(name: string, call: CallValue): TensorFact | undefined {
  const [stored] = argumentsOf(call, PARAMETER);
  const [persistent, , shape] =
    stored?.kind === 'call' ? argumentsOf(stored, TENSOR) : argumentsOf(call, TENSOR);
  const storage = persistent?.kind === 'persistent' ? storageOf(persistent.id) : undefined;
  const sizes = membersOf(shape, 'tuple')?.flatMap((item) => sizeOf(item) ?? []);
  return storage === undefined || sizes === undefined
    ? undefined
    : { name: name.slice(0, MOST_CHARACTERS), dtype: storage.dtype, shape: sizes };
}

function argumentsOf({ callee, args }: CallValue, functions: ReadonlySet<string>): readonly Value[] {
  return callee.kind === 'global' && functions.has(nameOf(callee)) && args.kind === 'items' ? args.first : [];
}
