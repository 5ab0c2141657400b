/**
 * A sentence before it has a medium. Strings are ours; `{ quote }` came from the repository (a column, a group, a
 * path, somebody's reason) and each renderer escapes it for its own medium. So nobody can forget to.
 */
export type Fragment = string | { readonly quote: string };
export type Text = readonly Fragment[];

/** Template tag: the literal parts are ours, an interpolated string is a quotation, a Text is spliced in. */
export function text(literals: TemplateStringsArray, ...values: readonly (string | number | Text)[]): Text {
  return literals.flatMap((literal, index) => {
    const value = values[index];
    return [...(literal === '' ? [] : [literal]), ...(value === undefined ? [] : fragmentsOf(value))];
  });
}

function fragmentsOf(value: string | number | Text): Text {
  if (typeof value === 'string') {
    return [{ quote: value }];
  }
  return typeof value === 'number' ? [formatNumber(value)] : value;
}

/** Texts one after another with our own separator between them. */
export function joinText(parts: readonly Text[], separator: string): Text {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** Without any escaping: for logs of our own tests and for comparing. */
export function plainText(fragments: Text): string {
  return fragments.map((fragment) => (typeof fragment === 'string' ? fragment : fragment.quote)).join('');
}

/** Whole numbers from 2 on with grouping (`32,561`), others with three decimals, tiny ones with two significant digits. */
export function formatNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) >= 2) {
    return groupThousands(value);
  }
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && magnitude < 0.0005) {
    return value.toExponential(1);
  }
  return magnitude >= 1000 ? groupThousands(Math.round(value)) : value.toFixed(3);
}

/** A number of files or packages: without decimals where it is whole. */
export function formatWhole(value: number): string {
  return Number.isInteger(value) ? groupThousands(value) : formatNumber(value);
}

/** With as many digits as it takes to tell the value from each end that is not the value itself. */
export function formatApart(value: number, ends: readonly number[]): string {
  const others = ends.filter((end) => end !== value);
  const printed = formatNumber(value);
  if (others.every((end) => formatNumber(end) !== printed)) {
    return printed;
  }
  const digits = [3, 4, 5, 6, 8, 10].find((count) =>
    others.every((end) => end.toFixed(count) !== value.toFixed(count)),
  );
  return value.toFixed(digits ?? 12);
}

/** `1 row`, `32,561 rows`: a count with its noun. */
export function counted(count: number, noun: string): Text {
  return [`${groupThousands(count)} ${noun}${count === 1 ? '' : 's'}`];
}

function groupThousands(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
