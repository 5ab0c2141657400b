/** Columns, wrapping and colour for terminals. Widths are those of the terminal's cells, not of characters. */
import stringWidth from 'fast-string-width';

/** Select Graphic Rendition codes (ECMA-48 8.3.117). */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;
export type Style = keyof typeof STYLES;
export type Paint = (style: Style, value: string) => string;

/** With `color: false` the text stays as it is. */
export function painter(color: boolean): Paint {
  return (style, value) => {
    const [on, off] = STYLES[style];
    return color ? `\u001b[${on}m${value}\u001b[${off}m` : value;
  };
}

export function padEnd(value: string, width: number): string {
  return `${value}${' '.repeat(Math.max(0, width - stringWidth(value)))}`;
}

export function padStart(value: string, width: number): string {
  return `${' '.repeat(Math.max(0, width - stringWidth(value)))}${value}`;
}

/** At most `width` cells of a text, `…` the last of them where something is cut off. */
export function fitted(value: string, width: number): string {
  if (stringWidth(value) <= width) {
    return value;
  }
  let kept = '';
  for (const character of value) {
    if (stringWidth(`${kept}${character}…`) > width) {
      break;
    }
    kept += character;
  }
  return `${kept}…`;
}

/** Lines of at most `width` cells, `first` before the first and as much space before the others. Long words stay whole. */
export function wrap(value: string, width: number, first = ''): readonly string[] {
  const indent = ' '.repeat(stringWidth(first));
  const lines: string[] = [];
  let line = '';
  for (const word of value.split(/ (?!%)/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(indent) + stringWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map((text, index) => `${index === 0 ? first : indent}${text}`);
}

/** Rows as aligned columns, two spaces between; `align` has one of `l` and `r` a column. No spaces at a line's end. */
export function columns(rows: readonly (readonly string[])[], align: string): readonly string[] {
  const layout = Array.from(align, (side, column) => ({
    pad: side === 'r' ? padStart : padEnd,
    width: rows.reduce((most, row) => Math.max(most, stringWidth(row[column] ?? '')), 0),
  }));
  return rows.map((row) =>
    layout
      .map(({ pad, width }, column) => pad(row[column] ?? '', width))
      .join('  ')
      .trimEnd(),
  );
}
