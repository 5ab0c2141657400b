import { onceForEach } from '../../../stats/once-for-each.ts';
import type { DocumentText } from '../document.ts';
import type { MarkdownDocument } from './document.ts';
import { readMarkdown } from './read-markdown.ts';

/** Several readers are given the same document, and a parse takes far longer than all that they do with it. */
export const markdownOf: (document: DocumentText) => MarkdownDocument = onceForEach(
  ({ text }: DocumentText) => readMarkdown(text),
);
