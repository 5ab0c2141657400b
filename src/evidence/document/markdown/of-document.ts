import { onceForEach } from '../../../stats/once-for-each.ts';
import type { DocumentText } from '../document.ts';
import { readYamlDocument } from '../yaml/read-yaml-document.ts';
import type { FrontMatter } from './document.ts';
import { readMarkdown } from './read-markdown.ts';

/** A document as Markdown. Several readers are given the same one, and a parse takes far longer than all that they do with it. */
export const markdownOf = onceForEach(({ text }: DocumentText) => readMarkdown(text));

/** What stands between the `---` lines, with the lines of the document. */
export const yamlOf = onceForEach(({ yaml, line }: FrontMatter) => readYamlDocument(yaml, line));
