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
/** As NumPy pickles a type: always with its width. Without one, it depends on the letter. */
const TYPE = /^[<>|=]?([biufcmMSUVO])(\d+)$/;
/** Types whose width is that of the state. Of the others NumPy takes it from the name alone. */
const FLEXIBLE = /[SUV]/;
/** What joblib gives a wrapper. Whatever else stands in its state hides an attribute or a method. */
const STATE: ReadonlySet<string> = new Set([
  'subclass',
  'shape',
  'order',
  'dtype',
  'allow_mmap',
  'numpy_array_alignment_bytes',
]);
/** NumPy's text of any length: an array of it is pickled, as one of objects is. */
const STRINGS = ['numpy.dtypes.StringDType', 'numpy._core._internal._convert_to_stringdtype_kwargs'];
/** Bytes of a character of NumPy's text. */
const CHARACTER = 4;
/** Places in the state of a dtype. */
const WIDTH = 5;
const FLAGS = 7;
/** The version of the state from which on its flags count. */
const FLAGS_SINCE = 3;
/** The bit of a dtype's flags that says that it holds objects. */
const HAS_OBJECT = 1;

function className(target: CallValue): string {
  const made = classOf(target);
  return made?.kind === 'global' ? nameOf(made) : '';
}

/** What follows the BUILD of a wrapper; undefined for anything else. A length that may be another for joblib would hide what follows. */
export function arrayAfter(target: CallValue): ArrayBytes | undefined {
  if (!WRAPPERS.has(className(target))) {
    return undefined;
  }
  const dtype = entryOf(target.state, 'dtype');
  const type = isStrings(dtype) ? { width: 0, hasObject: true } : elementOf(dtype);
  const sizes = membersOf(entryOf(target.state, 'shape'), 'tuple')?.map(sizeOf);
  const alignment = entryOf(target.state, 'numpy_array_alignment_bytes');
  const isPlain = hasKnownKeys(target.state) && (alignment === undefined || alignment.kind === 'number');
  if (!isPlain || type === undefined || sizes === undefined || sizes.includes(undefined)) {
    return { kind: 'unknown' };
  }
  if (type.hasObject) {
    return { kind: 'pickle' };
  }
  const length = sizes.reduce<number>((product, size) => product * (size ?? 0), type.width);
  return Number.isSafeInteger(length)
    ? { kind: 'raw', length, isPadded: alignment !== undefined }
    : { kind: 'unknown' };
}

function hasKnownKeys(state: Value | undefined): boolean {
  const members = membersOf(state, 'dict') ?? [undefined];
  return members.every((key, index) => index % 2 === 1 || STATE.has(textOf(key) ?? ''));
}

/** The file that a wrapper of joblib below 0.10 names. */
export function fileOf(target: CallValue): string | undefined {
  return FILE_WRAPPER.test(className(target))
    ? (textOf(entryOf(target.state, 'filename')) ?? '…')
    : undefined;
}

function isStrings(dtype: Value | undefined): boolean {
  return dtype?.kind === 'call' && STRINGS.some((name) => isNamed(dtype.callee, name));
}

/** Of `numpy.dtype('f8', False, True)`, whose BUILD says the width of types that have no fixed one, and flags. */
function elementOf(
  dtype: Value | undefined,
): { readonly width: number; readonly hasObject: boolean } | undefined {
  if (dtype?.kind !== 'call' || !isNamed(dtype.callee, 'numpy.dtype')) {
    return undefined;
  }
  const [, kind, digits] = TYPE.exec(textOf(membersOf(dtype.args, 'tuple')?.[0]) ?? '') ?? [];
  const state = dtype.state === undefined ? [] : membersOf(dtype.state, 'tuple');
  if (kind === undefined || state === undefined) {
    return undefined;
  }
  const hasObject = holdsObjects(kind, state);
  return hasObject === undefined ? undefined : { width: widthOf(kind, Number(digits), state), hasObject };
}

function widthOf(kind: string, digits: number, state: readonly Value[]): number {
  const written = FLEXIBLE.test(kind) ? sizeOf(state[WIDTH]) : undefined;
  return written ?? digits * (kind === 'U' ? CHARACTER : 1);
}

/** As NumPy decides it: by the flags of the state, whatever the letter says; undefined where it would look further, or fail. */
function holdsObjects(kind: string, state: readonly Value[]): boolean | undefined {
  const flags = sizeOf(state[FLAGS]);
  if (state[FLAGS] === undefined) {
    return kind === 'V' ? undefined : kind === 'O';
  }
  const isOld = kind === 'V' && (sizeOf(state[0]) ?? 0) < FLAGS_SINCE;
  if (flags === undefined || isOld) {
    return undefined;
  }
  const isSaid = (flags & HAS_OBJECT) !== 0;
  return kind === 'O' && !isSaid ? undefined : isSaid;
}
