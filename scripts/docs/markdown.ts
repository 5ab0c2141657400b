import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface Link {
  readonly url: string;
  readonly line: number;
}

export interface CodeBlock {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

export interface Page {
  readonly links: readonly Link[];
  readonly blocks: readonly CodeBlock[];
  /** Anchors of the headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
}

interface MarkdownNode {
  readonly type: string;
  readonly url?: string;
  readonly lang?: string | null | undefined;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

function plainText(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(plainText).join('');
}

/** `What it does, in short` → `what-it-does-in-short`; the second heading of the same text gets `-1`. */
function anchorsOf(headings: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const anchors = headings.map((heading) => {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
  return new Set(anchors);
}

/** Links, images, code blocks and anchors of a Markdown text, with one-based lines. */
export function readPage(text: string): Page {
  const nodes: MarkdownNode[] = [];
  const visit = (node: MarkdownNode): void => {
    nodes.push(node);
    node.children?.forEach(visit);
  };
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  const lineOf = (node: MarkdownNode): number => node.position?.start.line ?? 0;
  const named = [...text.matchAll(/<a (?:name|id)="([^"]+)"/gu)].map((match) => match[1] ?? '');
  const headings = nodes.filter(({ type }) => type === 'heading').map(plainText);
  return {
    links: nodes.flatMap((node) => (node.url === undefined ? [] : [{ url: node.url, line: lineOf(node) }])),
    blocks: nodes
      .filter(({ type }) => type === 'code')
      .map((node) => ({ language: node.lang ?? '', text: node.value ?? '', line: lineOf(node) })),
    anchors: new Set([...anchorsOf(headings), ...named]),
  };
}
