import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as textOfNode } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { MarkdownDocument, MarkdownLink, MarkdownSection, MarkdownTable, Passage } from './document.ts';
import { linksOf, plainOf } from './inline.ts';
import type { Piece } from './pieces.ts';
import { frontMatterOf, linesOf, piecesOf } from './pieces.ts';
import type { PlainBlock } from './plain-blocks.ts';
import { plainBlocks } from './plain-blocks.ts';

/** A single block that is longer is read as lines of text. */
const LONGEST_BLOCK = 32_768;

/** Marks inside of lines are ours to take away: the parser needs the square of the time for some of them. */
const BLOCKS_ONLY = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'definition',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
    ],
  },
};

/** The parser joins its extensions anew for each text, and tables cost most of them: they are asked for where a line could be one. */
const WITHOUT_TABLES = { extensions: [BLOCKS_ONLY] };
const WITH_TABLES = {
  extensions: [gfmTable(), BLOCKS_ONLY],
  mdastExtensions: [gfmTableFromMarkdown()],
};

type Node = ReturnType<typeof fromMarkdown>['children'][number];
type Table = Extract<Node, { readonly type: 'table' }>;

/** What a piece holds, in order. */
type Found =
  | { readonly kind: 'heading'; readonly title: string; readonly level: number; readonly line: number }
  | { readonly kind: 'passage'; readonly passage: Passage; readonly links: readonly MarkdownLink[] }
  | { readonly kind: 'table'; readonly table: MarkdownTable; readonly links: readonly MarkdownLink[] };

/** Total: every text is a Markdown document. Linear in its length. */
export function readMarkdown(text: string): MarkdownDocument {
  const lines = linesOf(text);
  const head = frontMatterOf(lines);
  const pieces = piecesOf(lines, head?.taken ?? 0);
  return {
    ...(head === undefined ? {} : { frontMatter: head.frontMatter }),
    sections: sectionsOf(pieces.flatMap(foundIn), lines.length),
    lines: lines.length,
  };
}

function sectionsOf(found: readonly Found[], lastLine: number): readonly MarkdownSection[] {
  const starts = found.flatMap((each, at) => (each.kind === 'heading' ? [at] : []));
  const cuts = starts[0] === 0 || found.length === 0 ? starts : [0, ...starts];
  return cuts.map((start, at) => {
    const first = found[start];
    const next = found[cuts[at + 1] ?? found.length];
    const own = found.slice(start, cuts[at + 1]);
    const passages = own.flatMap((each) => (each.kind === 'passage' ? [each.passage] : []));
    return {
      ...(first?.kind === 'heading'
        ? { title: first.title, level: first.level, line: first.line }
        : { title: '', level: 0, line: first === undefined ? 1 : lineOf(first) }),
      endLine: next === undefined ? lastLine : lineOf(next) - 1,
      text: passages.flatMap((each) => (each.kind === 'text' ? [each.text] : [])).join('\n'),
      passages,
      tables: own.flatMap((each) => (each.kind === 'table' ? [each.table] : [])),
      links: own.flatMap((each) => (each.kind === 'heading' ? [] : each.links)),
    };
  });
}

function lineOf(found: Found): number {
  switch (found.kind) {
    case 'heading':
      return found.line;
    case 'passage':
      return found.passage.line;
    case 'table':
      return found.table.line;
  }
}

function foundIn({ lines, length, line }: Piece): readonly Found[] {
  if (length > LONGEST_BLOCK) {
    return lines.flatMap((each, at) => passageOf('text', each, line + at));
  }
  const plain = plainBlocks(lines);
  return plain === undefined
    ? parsed(lines.join('\n'), line - 1)
    : plain.flatMap((block) => ofPlain(block, line));
}

function ofPlain(block: PlainBlock, first: number): readonly Found[] {
  const line = first + block.at;
  switch (block.kind) {
    case 'heading':
      return [headingOf(block.raw, block.level, line)];
    case 'paragraph':
      return passageOf('text', block.raw, line);
    case 'table':
      return [tableOf(block.rows.map(({ raw, at }) => ({ raw, line: first + at })))];
  }
}

/** `before`: lines of the document before the text. */
function parsed(text: string, before: number): readonly Found[] {
  const how = text.includes('|') ? WITH_TABLES : WITHOUT_TABLES;
  return fromMarkdown(text, how).children.flatMap((node) => foundOf(node, before, true));
}

function headingOf(raw: string, level: number, line: number): Found {
  return { kind: 'heading', title: plainOf(raw).trim(), level, line };
}

/** `before`: lines of the document before the piece. */
function foundOf(node: Node, before: number, isTop: boolean): readonly Found[] {
  const line = before + (node.position?.start.line ?? 1);
  switch (node.type) {
    case 'heading':
      return isTop ? [headingOf(textOf(node), node.depth, line)] : passageOf('text', textOf(node), line);
    case 'code':
      return passageOf('code', node.value, line + fenceAbove(node));
    case 'table':
      return [tableOf(rowsOf(node, before))];
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap((child) => foundOf(child, before, false));
    default:
      return passageOf('text', textOf(node), line);
  }
}

/** 1 where the first line of code has a fence above it; code that is indented has as many lines as it takes. */
function fenceAbove({ value, position }: Extract<Node, { readonly type: 'code' }>): 0 | 1 {
  const taken = (position?.end.line ?? 0) - (position?.start.line ?? 0) + 1;
  return value.split('\n').length === taken ? 0 : 1;
}

/** A hard break is where a line ends. */
function textOf(node: Node): string {
  return 'children' in node && node.children.some(({ type }) => type === 'break')
    ? node.children.map((child) => (child.type === 'break' ? '\n' : textOfNode(child))).join('')
    : textOfNode(node);
}

function passageOf(kind: Passage['kind'], raw: string, line: number): readonly Found[] {
  const text = kind === 'code' ? raw : plainOf(raw);
  const links = linksOf(raw, line);
  return text.trim() === '' && links.length === 0
    ? []
    : [{ kind: 'passage', passage: { kind, line, text }, links }];
}

interface RawRow {
  readonly line: number;
  /** Cells with their marks. */
  readonly raw: readonly string[];
}

function rowsOf({ children }: Table, before: number): readonly RawRow[] {
  return children.map((row) => ({
    line: before + (row.position?.start.line ?? 1),
    raw: row.children.map(textOf),
  }));
}

/** The header is the first row. */
function tableOf(rows: readonly RawRow[]): Found {
  const read = rows.map(({ line: own, raw }) => ({
    line: own,
    cells: raw.map((cell) => plainOf(cell).trim()),
  }));
  return {
    kind: 'table',
    table: { line: rows[0]?.line ?? 1, header: read[0]?.cells ?? [], rows: read.slice(1) },
    links: rows.flatMap(({ line: own, raw }) => linksOf(raw.join(' '), own)),
  };
}
