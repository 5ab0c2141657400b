/**
 * Headings, paragraphs and flat lists, which most documents are wholly made of, without the parser: it needs a hundred times as
 * long to say the same of them. Whatever could be anything else is left to it.
 */

/** What a paragraph, also that of an item, or a heading holds, with its marks. */
export interface PlainBlock {
  /** 0 for a paragraph. */
  readonly level: number;
  readonly raw: string;
  /** From 0, in the piece. */
  readonly at: number;
}

type Line =
  | { readonly kind: 'blank' | 'other' }
  | { readonly kind: 'heading'; readonly level: number; readonly raw: string }
  | { readonly kind: 'item'; readonly isOrdered: boolean; readonly raw: string }
  | { readonly kind: 'text'; readonly isIndented: boolean; readonly raw: string };

const HEADING = /^(#{1,6}) +(\S(?:.*\S)?) *$/u;
const ITEM = /^(?:[*+-]|(\d{1,9}[.)])) (?=\S)/u;
/** No line that begins so begins anything but a paragraph. */
const PARAGRAPH = /^(?:[\p{L}"'(,.;:!?$€%&/[\]{}@…–—“‘„«*_`\d])/u;
/** Rules, underlines of headings, fences and numbers of items begin with letters of paragraphs too. */
const NO_PARAGRAPH = /^(?:\*+(?:\s|$)|[*_][\s*_]*$|`{3}|\d{1,9}[.)](?:\s|$))/u;
/** Tables, breaks of lines, and what is no letter. */
const SPECIAL = /\||[\s\\]$|[^\P{Cc}]/u;

/** Whether no line of a document begins anything else than a heading, a paragraph or an item: the line by itself. */
export function isPlain(line: string): boolean {
  return lineOf(line).kind !== 'other';
}

/** Undefined where a line is, or may be, something else. Linear. */
export function plainBlocks(lines: readonly string[]): readonly PlainBlock[] | undefined {
  const blocks: PlainBlock[] = [];
  let open: { readonly at: number; readonly isOrdered: boolean; readonly raw: string[] } | undefined;
  const close = (): void => {
    if (open !== undefined) {
      blocks.push({ level: 0, raw: open.raw.join('\n'), at: open.at });
      open = undefined;
    }
  };
  for (const [at, written] of lines.entries()) {
    const line = lineOf(written);
    switch (line.kind) {
      case 'other':
        return undefined;
      case 'blank':
        close();
        break;
      case 'heading':
        close();
        blocks.push({ level: line.level, raw: line.raw, at });
        break;
      case 'item':
        // A number in the middle of a paragraph begins no list unless it is 1.
        if (open !== undefined && line.isOrdered && !open.isOrdered) {
          return undefined;
        }
        close();
        open = { at, isOrdered: line.isOrdered, raw: [line.raw] };
        break;
      case 'text':
        if (open === undefined) {
          if (line.isIndented) {
            return undefined;
          }
          open = { at, isOrdered: false, raw: [] };
        }
        open.raw.push(line.raw);
        break;
    }
  }
  close();
  return blocks;
}

function lineOf(written: string): Line {
  if (written.trim() === '') {
    return { kind: 'blank' };
  }
  const [, marks = '', title = ''] = HEADING.exec(written) ?? [];
  if (marks !== '' && !title.endsWith('#') && !SPECIAL.test(title)) {
    return { kind: 'heading', level: marks.length, raw: title };
  }
  if (SPECIAL.test(written)) {
    return { kind: 'other' };
  }
  const item = ITEM.exec(written);
  const raw = item === null ? written.trimStart() : written.slice(item[0].length);
  if (!PARAGRAPH.test(raw) || NO_PARAGRAPH.test(raw)) {
    return { kind: 'other' };
  }
  return item === null
    ? { kind: 'text', isIndented: raw.length < written.length, raw }
    : { kind: 'item', isOrdered: item[1] !== undefined, raw };
}
