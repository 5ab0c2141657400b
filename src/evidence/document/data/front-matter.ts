/** The metadata on top of a Markdown document, with the lines that they stand on. */
import { metadataOf } from '../card/front-matter.ts';
import type { DocumentText } from '../document.ts';
import type { MarkdownDocument } from '../markdown/document.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';

export interface ReadCard {
  readonly path: string;
  readonly markdown: MarkdownDocument;
  /** Empty where there are none, or where they are no mapping of YAML: what reads cards says so. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** Several readers are given the same document, and a parse takes far longer than all that they do with it. */
const READ = new WeakMap<DocumentText, ReadCard>();

export function readCard(document: DocumentText): ReadCard {
  const card = READ.get(document) ?? parsed(document);
  READ.set(document, card);
  return card;
}

function parsed({ path, text }: DocumentText): ReadCard {
  const markdown = readMarkdown(text);
  const { fields, lineOf } = metadataOf(markdown, path);
  return { path, markdown, metadata: Object.fromEntries(fields), lineOf };
}

/** Whether a document is Markdown: cards may be JSON. */
export function isMarkdown({ path, text }: DocumentText): boolean {
  return !/\.json$/iu.test(path) && !text.trimStart().startsWith('{');
}
