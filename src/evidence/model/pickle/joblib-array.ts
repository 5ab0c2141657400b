/**
 * Arrays of joblib (joblib/numpy_pickle.py): a `NumpyArrayWrapper` is pickled, and right after the BUILD that finishes it stand the bytes of
 * the array, or a pickle of their own for objects; since 1.2 behind a byte that says how many bytes of padding follow.
 */
import { classOf } from './callees.ts';
import type { CallValue, Value } from './value.ts';
import { entryOf, membersOf, nameOf, textOf } from './value.ts';

export type ArrayBytes =
  | { readonly kind: 'raw'; readonly length: number; readonly isPadded: boolean }
  | { readonly kind: 'pickle' }
  | { readonly kind: 'unknown' };

const WRAPPERS: ReadonlySet<string> = new Set([
  'joblib.numpy_pickle.NumpyArrayWrapper',
  'sklearn.externals.joblib.numpy_pickle.NumpyArrayWrapper',
]);
const FILE_WRAPPER = /\.Z?NDArrayWrapper$/;
const TYPE = /^[<>|=]?([biufcmMSUVOa?])(\d*)$/;
/** The bit of a dtype's flags that says that it holds objects. */
const HAS_OBJECT = 1;

function className(target: CallValue): string {
  const made = classOf(target);
  return made?.kind === 'global' ? nameOf(made) : '';
}

/** What follows the BUILD of a wrapper; undefined for anything else. */
export function arrayAfter(target: CallValue): ArrayBytes | undefined {
  if (!WRAPPERS.has(className(target))) {
    return undefined;
  }
  const type = elementOf(entryOf(target.state, 'dtype'));
  const sizes = membersOf(entryOf(target.state, 'shape'), 'tuple')?.map(sizeOf);
  if (type === undefined || sizes === undefined || sizes.includes(undefined)) {
    return { kind: 'unknown' };
  }
  if (type.hasObject) {
    return { kind: 'pickle' };
  }
  const length = sizes.reduce<number>((product, size) => product * (size ?? 0), type.width);
  const alignment = entryOf(target.state, 'numpy_array_alignment_bytes');
  return Number.isSafeInteger(length)
    ? { kind: 'raw', length, isPadded: alignment?.kind === 'number' }
    : { kind: 'unknown' };
}

/** The file that a wrapper of joblib below 0.10 names. */
export function fileOf(target: CallValue): string | undefined {
  return FILE_WRAPPER.test(className(target))
    ? (textOf(entryOf(target.state, 'filename')) ?? '…')
    : undefined;
}

function sizeOf(value: Value): number | undefined {
  return value.kind === 'number' && typeof value.value === 'number' && value.value >= 0
    ? value.value
    : undefined;
}

/** Of `numpy.dtype('f8', False, True)`, whose BUILD says the width of types that have no fixed one. */
function elementOf(
  dtype: Value | undefined,
): { readonly width: number; readonly hasObject: boolean } | undefined {
  if (dtype?.kind !== 'call' || dtype.callee.kind !== 'global' || nameOf(dtype.callee) !== 'numpy.dtype') {
    return undefined;
  }
  const [written] = dtype.args.kind === 'items' ? dtype.args.first : [];
  const [, kind = '', digits = ''] = TYPE.exec(textOf(written) ?? '') ?? [];
  const state = membersOf(dtype.state, 'tuple');
  const [width, , flags] = [state?.[5], state?.[6], state?.[7]];
  const isObject = kind === 'O' || (flags?.kind === 'number' && (Number(flags.value) & HAS_OBJECT) !== 0);
  if (kind === '') {
    return undefined;
  }
  const stated = width === undefined ? undefined : sizeOf(width);
  const byName = Number(digits === '' ? '1' : digits) * (kind === 'U' ? 4 : 1);
  return { width: stated ?? byName, hasObject: isObject };
}
