/** The metadata on top of a Markdown document, with the lines that they stand on. */
import { onceForEach } from '../../../stats/once-for-each.ts';
import { metadataOf } from '../card/front-matter.ts';
import type { DocumentText } from '../document.ts';
import type { MarkdownDocument } from '../markdown/document.ts';
import { markdownOf } from '../markdown/of-document.ts';

export interface ReadCard {
  readonly path: string;
  readonly markdown: MarkdownDocument;
  /** Empty where there are none, or where they are no mapping of YAML: what reads cards says so. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

export const readCard = onceForEach((document: DocumentText): ReadCard => {
  const { path } = document;
  const markdown = markdownOf(document);
  const { fields, lineOf } = metadataOf(markdown, path);
  return { path, markdown, metadata: Object.fromEntries(fields), lineOf };
});

/** Whether a document is Markdown: cards may be JSON. */
export function isMarkdown({ path, text }: DocumentText): boolean {
  return !/\.json$/iu.test(path) && !text.trimStart().startsWith('{');
}
