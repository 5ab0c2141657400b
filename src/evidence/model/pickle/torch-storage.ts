/** The persistent ids by which PyTorch keeps raw storages out of a pickle (torch/serialization.py). */
import type { Value } from './value.ts';
import { sizeOf, textOf } from './value.ts';

export interface Storage {
  readonly key: string;
  readonly elements: number;
  /** As `torch.<dtype>`, lower case: `float32`. */
  readonly dtype: string;
  /** Bytes of an element. */
  readonly width: number;
}

const ROWS: readonly (readonly [storage: string, dtype: string, width: number])[] = [
  ['DoubleStorage', 'float64', 8],
  ['FloatStorage', 'float32', 4],
  ['HalfStorage', 'float16', 2],
  ['BFloat16Storage', 'bfloat16', 2],
  ['LongStorage', 'int64', 8],
  ['IntStorage', 'int32', 4],
  ['ShortStorage', 'int16', 2],
  ['CharStorage', 'int8', 1],
  ['ByteStorage', 'uint8', 1],
  ['BoolStorage', 'bool', 1],
  ['ComplexFloatStorage', 'complex64', 8],
  ['ComplexDoubleStorage', 'complex128', 16],
  ['QUInt8Storage', 'quint8', 1],
  ['QInt8Storage', 'qint8', 1],
  ['QInt32Storage', 'qint32', 4],
  ['QUInt4x2Storage', 'quint4x2', 1],
  ['QUInt2x4Storage', 'quint2x4', 1],
  ['UntypedStorage', 'uint8', 1],
];

const STORAGES = new Map(ROWS.map(([storage, dtype, width]) => [storage, { dtype, width }]));
const MODULES: ReadonlySet<string> = new Set(['torch', 'torch.cuda', 'torch.storage']);

/** `('storage', class, key, location, elements, …)`. */
export function storageOf(id: Value): Storage | undefined {
  if (id.kind !== 'items' || id.type !== 'tuple' || textOf(id.first[0]) !== 'storage') {
    return undefined;
  }
  const [, type, key, , elements] = id.first;
  const known = type?.kind === 'global' && MODULES.has(type.module) ? STORAGES.get(type.name) : undefined;
  const size = sizeOf(elements);
  const keyText = textOf(key) ?? sizeOf(key)?.toString();
  return known && keyText !== undefined && size !== undefined
    ? { key: keyText, elements: size, ...known }
    : undefined;
}

/** Also `('module', class, file, source)`, by which the legacy format kept the source of a model's class. */
export function isStorageId(id: Value): boolean {
  return (
    storageOf(id) !== undefined ||
    (id.kind === 'items' && id.type === 'tuple' && id.count === 4 && textOf(id.first[0]) === 'module')
  );
}
