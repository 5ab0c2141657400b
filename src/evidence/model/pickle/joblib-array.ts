/**
 * Arrays of joblib (joblib/numpy_pickle.py): a `NumpyArrayWrapper` is pickled, and right after the BUILD that finishes it stand the bytes of
 * the array, or a pickle of their own for objects; since 1.2 behind a byte that says how many bytes of padding follow.
 */
import { classOf } from './callees.ts';
import type { CallValue, Value } from './value.ts';
import { entryOf, isNamed, membersOf, nameOf, sizeOf, textOf } from './value.ts';

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
/** Bytes of a character of NumPy's text. */
const CHARACTER = 4;
/** Places in the state of a dtype. */
const WIDTH = 5;
const FLAGS = 7;
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

/** Of `numpy.dtype('f8', False, True)`, whose BUILD says the width of types that have no fixed one, and flags. */
function elementOf(
  dtype: Value | undefined,
): { readonly width: number; readonly hasObject: boolean } | undefined {
  if (dtype?.kind !== 'call' || !isNamed(dtype.callee, 'numpy.dtype')) {
    return undefined;
  }
  const [, kind, digits] = TYPE.exec(textOf(membersOf(dtype.args, 'tuple')?.[0]) ?? '') ?? [];
  const state = membersOf(dtype.state, 'tuple') ?? [];
  const flags = sizeOf(state[FLAGS]) ?? 0;
  return kind === undefined
    ? undefined
    : {
        width: sizeOf(state[WIDTH]) ?? widthOf(kind, digits),
        hasObject: kind === 'O' || (flags & HAS_OBJECT) !== 0,
      };
}

function widthOf(kind: string, digits = ''): number {
  return Number(digits === '' ? '1' : digits) * (kind === 'U' ? CHARACTER : 1);
}
