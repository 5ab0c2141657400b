/** What one line begins, where that is plain to see. */
export type PlainLine =
  /** `rule`: a line across, where it does not underline what stands above. */
  | { readonly kind: 'blank' | 'rule' | 'other' }
  | { readonly kind: 'heading'; readonly level: number; readonly raw: string }
  | { readonly kind: 'item'; readonly isOrdered: boolean; readonly raw: string }
  | { readonly kind: 'row'; readonly raw: readonly string[] }
  | { readonly kind: 'text'; readonly isIndented: boolean; readonly raw: string };

const HEADING = /^(#{1,6}) +(\S.*)$/u;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/u;
const ITEM = /^(?:[*+-]|(\d{1,9}[.)])) (?=\S)/u;
/** No line that begins so begins anything but a paragraph … */
const PARAGRAPH = /^[\p{L}\d"'(),.;:!?$€%&/[\]{}@…–—“‘„«*_`]/u;
/** … unless it is a rule, an item, a fence or an underline. */
const NO_PARAGRAPH = /^(?:\*+(?:\s|$)|[*_][\s*_]*$|`{3}|\d{1,9}[.)](?:\s|$))/u;
/** A break of the line, and what is no letter. */
const SPECIAL = /[\s\\]$|[^\P{Cc}]/u;
const DELIMITER = /^:?-+:?$/u;

/** The line by itself. Linear. */
export function plainLine(written: string): PlainLine {
  if (written.trim() === '') {
    return { kind: 'blank' };
  }
  if (SPECIAL.test(written)) {
    return { kind: 'other' };
  }
  if (RULE.test(written)) {
    return { kind: 'rule' };
  }
  if (written.startsWith('|')) {
    return rowOf(written);
  }
  const [, marks = '', title = ''] = HEADING.exec(written) ?? [];
  if (marks !== '') {
    return title.endsWith('#') ? { kind: 'other' } : { kind: 'heading', level: marks.length, raw: title };
  }
  return written.includes('|') ? { kind: 'other' } : wordsOf(written);
}

function wordsOf(written: string): PlainLine {
  const item = ITEM.exec(written);
  const raw = item === null ? written.trimStart() : written.slice(item[0].length);
  if (!PARAGRAPH.test(raw) || NO_PARAGRAPH.test(raw)) {
    return { kind: 'other' };
  }
  return item === null
    ? { kind: 'text', isIndented: raw.length < written.length, raw }
    : { kind: 'item', isOrdered: item[1] !== undefined, raw };
}

/** A row that has its bars on both sides, and none that is escaped. */
function rowOf(written: string): PlainLine {
  return written.length > 1 && written.endsWith('|') && !written.includes('\\')
    ? {
        kind: 'row',
        raw: written
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      }
    : { kind: 'other' };
}

/** A cell of the row below the header. */
export function isDelimiter(cell: string): boolean {
  return DELIMITER.test(cell);
}
