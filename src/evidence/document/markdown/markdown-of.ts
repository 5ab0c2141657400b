import { onceForEach } from '../../../stats/once-for-each.ts';
import type { DocumentText } from '../document.ts';
import type { FrontMatter, MarkdownDocument } from './document.ts';
import { readMarkdown } from './read-markdown.ts';
import type { YamlDocument } from '../yaml/read-yaml-document.ts';
import { readYamlDocument } from '../yaml/read-yaml-document.ts';

/** Several readers are given the same document, and a parse takes far longer than all that they do with it. */
export const markdownOf: (document: DocumentText) => MarkdownDocument = onceForEach(
  ({ text }: DocumentText) => readMarkdown(text),
);

/** What stands between the `---` lines, with the lines of the document. */
export const yamlOf: (frontMatter: FrontMatter) => YamlDocument = onceForEach(({ yaml, line }: FrontMatter) =>
  readYamlDocument(yaml, line),
);
