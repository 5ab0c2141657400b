/** The metadata on top of a Markdown document, with the lines that they stand on. */
import type { DocumentText } from '../document.ts';
import type { MarkdownDocument } from '../markdown/document.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { readYamlDocument } from '../yaml/read-yaml-document.ts';
import { isRecord } from './found.ts';

export interface ReadCard {
  readonly path: string;
  readonly markdown: MarkdownDocument;
  /** Empty where there are none, or where they are no mapping of YAML: what reads cards says so. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

export function readCard({ path, text }: DocumentText): ReadCard {
  const markdown = readMarkdown(text);
  const { frontMatter } = markdown;
  if (frontMatter === undefined) {
    return { path, markdown, metadata: {}, lineOf: () => 1 };
  }
  const { value, lineOf } = readYamlDocument(frontMatter.yaml, frontMatter.line);
  return { path, markdown, metadata: isRecord(value) ? value : {}, lineOf };
}

/** Whether a document is Markdown: cards may be JSON. */
export function isMarkdown({ path, text }: DocumentText): boolean {
  return !/\.json$/iu.test(path) && !text.trimStart().startsWith('{');
}
