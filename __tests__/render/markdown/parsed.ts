import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

export interface Parsed {
  /** Types of all nodes. */
  readonly types: ReadonlySet<string>;
  /** Values of all HTML nodes. */
  readonly html: readonly string[];
  /** Text outside code, joined by line feeds. */
  readonly plain: string;
  /** What a reader sees of the inline content, code included. */
  readonly visible: string;
  readonly cells: number;
}

/** The Markdown as GitHub's grammar reads it. */
export function parsed(markdown: string): Parsed {
  const nodes = flatten(
    fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
  );
  const of = (...types: readonly string[]): readonly string[] =>
    nodes.flatMap(({ type, value }) => (types.includes(type) && value !== undefined ? [value] : []));
  return {
    types: new Set(nodes.map(({ type }) => type)),
    html: of('html'),
    plain: of('text').join('\n'),
    visible: of('text', 'inlineCode').join(''),
    cells: nodes.filter(({ type }) => type === 'tableCell').length,
  };
}

function flatten(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

/** What GitHub's own filters act on in plain text: mentions, references, commits, addresses, emoji, formulas. */
export const ACTED_ON = /@\w|#\d|\bgh-\d|\b[0-9a-f]{7,40}\b|www\.|:\/\/|:[a-z0-9_+-]+:|\$/i;
