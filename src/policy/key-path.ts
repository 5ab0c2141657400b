/** Keys and list positions from the top of a file down to a value. */
export type KeyPath = readonly (string | number)[];

/** One-based, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `requirements[2].max`; a key that is no plain word stands in quotes: `reference["a b"]`. */
export function keyText(path: KeyPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') {
      return `${text}[${part}]`;
    }
    if (!/^[\w/-]{1,80}$/u.test(part)) {
      return `${text}[${JSON.stringify(part.length > 80 ? `${part.slice(0, 80)}…` : part)}]`;
    }
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

/** The inverse for plain words and positions (`bins[0].edge`); anything else is taken as one key. */
export function pathOfKey(key: string): KeyPath {
  if (!/^[\w/-]+(\[\d+\]|\.[\w/-]+)*$/u.test(key)) {
    return key === '' ? [] : [key];
  }
  return [...key.matchAll(/\[(\d+)\]|([\w/-]+)/gu)].map(([, position, word]) =>
    position === undefined ? (word ?? '') : Number(position),
  );
}
