/** The YAML at the top of a card, as Hugging Face defines it for models. */
import type { DocumentFinding } from '../document.ts';
import type { MarkdownDocument } from '../markdown/document.ts';
import { yamlOf } from '../markdown/of-document.ts';
import { CARD_RULES } from './rules.ts';

export interface CardMetadata {
  /** Of the fields of the top level; empty where there is no YAML, or none that is understood. */
  readonly fields: ReadonlyMap<string, unknown>;
  /** From 1; of what is not there that of what is around it. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  readonly findings: readonly DocumentFinding[];
}

export function metadataOf({ frontMatter }: MarkdownDocument, path: string): CardMetadata {
  if (frontMatter === undefined) {
    return { fields: new Map(), lineOf: () => 1, findings: [] };
  }
  const { value, lineOf, problems } = yamlOf(frontMatter);
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  const broken = problems.map(({ line, message }) => finding(path, line, message));
  const isOther = value !== undefined && value !== null && !isMapping;
  return {
    fields: new Map(isMapping ? Object.entries(value) : []),
    lineOf,
    findings: isOther ? [...broken, finding(path, frontMatter.line, 'It is no mapping of fields.')] : broken,
  };
}

function finding(path: string, line: number, message: string): DocumentFinding {
  return {
    rule: CARD_RULES.metadata,
    path,
    line,
    message: message.slice(0, 300),
    detail: message.slice(0, 300),
  };
}
