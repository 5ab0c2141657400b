import { onceForEach } from '../../../stats/once-for-each.ts';
import type { DocumentText } from '../document.ts';
import { readYamlDocument } from './read-yaml-document.ts';

/** A whole document as YAML. Several readers are given the same workflow. */
export const yamlDocumentOf = onceForEach(({ text }: DocumentText) => readYamlDocument(text));
