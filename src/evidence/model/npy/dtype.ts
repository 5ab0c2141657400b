import type { Literal } from './literal.ts';

/** What one element of an array is. */
export interface Element {
  /** In lower case, as NumPy calls it: `float32`; `struct` for records. */
  readonly dtype: string;
  /** Bytes of an element; undefined where they cannot be known from the header. */
  readonly width: number | undefined;
  /** Elements are Python objects: the array is a pickle. */
  readonly isObject: boolean;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['f', 'float'],
  ['i', 'int'],
  ['u', 'uint'],
  ['c', 'complex'],
]);

/** The type of a header's `descr`; undefined for what NumPy would not take. */
export function elementOf(descr: Literal | undefined): Element | undefined {
  if (typeof descr === 'string') {
    return simple(descr);
  }
  if (descr === undefined || descr === null || typeof descr !== 'object' || descr instanceof Map) {
    return undefined;
  }
  return 'kind' in descr ? record(descr.items, descr.kind) : undefined;
}

/** `<f4`, `|O`, `<U10`, `<M8[ns]`. */
function simple(text: string): Element | undefined {
  const match = /^([<>|=]?)([?bBhHiIlLqQefdgFDGcuSUaVmMOt])(\d*)(\[[\w/ ]*\])?$/u.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, , kind = '', digits = ''] = match;
  if (kind === 'O') {
    return { dtype: 'object', width: undefined, isObject: true };
  }
  const count = digits === '' ? undefined : Number(digits);
  const width = count === undefined ? undefined : kind === 'U' ? 4 * count : count;
  const name = NAMES.get(kind);
  const dtype =
    name !== undefined && count !== undefined ? `${name}${count * 8}` : kind === 'b' ? 'bool' : text;
  return { dtype: dtype.toLowerCase(), width, isObject: false };
}

/** A list of fields `(name, type)` or `(name, type, shape)`; or a tuple of a type and a shape. */
function record(items: readonly Literal[], kind: 'tuple' | 'list'): Element | undefined {
  const elements = kind === 'list' ? items.map(field) : [withShape(items[0], items[1])];
  if (elements.length === 0 || elements.includes(undefined)) {
    return undefined;
  }
  const known = elements.flatMap((element) => (element === undefined ? [] : [element]));
  const width = known.reduce<number | undefined>(
    (sum, element) => (sum === undefined || element.width === undefined ? undefined : sum + element.width),
    0,
  );
  return { dtype: 'struct', width, isObject: known.some(({ isObject }) => isObject) };
}

function field(item: Literal): Element | undefined {
  if (item === null || typeof item !== 'object' || item instanceof Map || !('kind' in item)) {
    return undefined;
  }
  const [, type, shape] = item.items;
  return withShape(type, shape);
}

function withShape(type: Literal | undefined, shape: Literal | undefined): Element | undefined {
  const element = elementOf(type);
  const dimensions = shape === undefined ? [] : dimensionsOf(shape);
  if (element === undefined || dimensions === undefined) {
    return undefined;
  }
  const count = dimensions.reduce((product, size) => product * size, 1);
  return { ...element, width: element.width === undefined ? undefined : element.width * count };
}

/** A tuple of whole numbers, or one. */
export function dimensionsOf(shape: Literal | undefined): readonly number[] | undefined {
  if (typeof shape === 'number') {
    return [shape];
  }
  if (
    shape === undefined ||
    shape === null ||
    typeof shape !== 'object' ||
    shape instanceof Map ||
    !('kind' in shape)
  ) {
    return undefined;
  }
  const sizes = shape.items.flatMap((item) => (typeof item === 'number' ? [item] : []));
  return sizes.length === shape.items.length ? sizes : undefined;
}
