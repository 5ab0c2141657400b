/** One document → a card, whatever its format; or what is wrong with it. */
import type { z } from 'zod';
import type { SubjectPolicy } from '../../../policy/policy.ts';
import type { DocumentFinding, DocumentText } from '../document.ts';
import { jsonOf } from '../json/of-document.ts';
import { markdownOf } from '../markdown/of-document.ts';
import {
  CYCLONEDX_SCHEMA,
  cycloneDxCard,
  isCycloneDx,
  MODEL_CARD_SCHEMA,
  modelComponent,
} from './cyclonedx-card.ts';
import { topicsOfTitle } from './headings.ts';
import type { CardMetadata } from './front-matter.ts';
import { metadataOf } from './front-matter.ts';
import type { JsonPath, LineOf } from './json-card.ts';
import { at, jsonCard } from './json-card.ts';
import type { ModelCardEvidence } from './kinds.ts';
import { markdownCard } from './markdown-card.ts';
import type { CardText } from './parts.ts';
import { CARD_RULES } from './rules.ts';
import { isToolkitCard, TOOLKIT_CARD, TOOLKIT_SCHEMA } from './toolkit-card.ts';

export interface ReadCard {
  readonly path: string;
  readonly format: ModelCardEvidence['format'];
  readonly text: CardText;
  /** Of Markdown alone. */
  readonly metadata?: CardMetadata;
}

export type CardOrProblem = ReadCard | { readonly path: string; readonly problem: DocumentFinding };

/** Undefined: a bill of materials that has no card of this model, which it need not have. */
export function cardOf(document: DocumentText, subject: SubjectPolicy): CardOrProblem | undefined {
  return /\.json$/iu.test(document.path) ? jsonCardOf(document, subject) : markdownCardOf(document);
}

function markdownCardOf(document: DocumentText): ReadCard {
  const { path } = document;
  const markdown = markdownOf(document);
  return { path, format: 'markdown', text: markdownCard(markdown), metadata: metadataOf(markdown, path) };
}

function jsonCardOf(document: DocumentText, { model }: SubjectPolicy): CardOrProblem | undefined {
  const { path } = document;
  const json = jsonOf(document);
  if (!json.ok) {
    return {
      path,
      problem: unknown(path, json.problems[0]?.line ?? 1, json.problems[0]?.message ?? 'It is no JSON.'),
    };
  }
  const { value, lineOf } = json;
  if (isCycloneDx(value)) {
    return cycloneDxOf(path, value, lineOf, model);
  }
  const problem = isToolkitCard(value)
    ? broken(TOOLKIT_SCHEMA, value, [], path, lineOf)
    : unknown(
        path,
        1,
        'It is neither a card of the Model Card Toolkit nor a bill of materials of CycloneDX.',
      );
  return problem === undefined
    ? { path, format: 'model-card-toolkit', text: jsonCard(value, TOOLKIT_CARD, lineOf) }
    : { path, problem };
}

function cycloneDxOf(
  path: string,
  value: unknown,
  lineOf: LineOf,
  model: string | undefined,
): CardOrProblem | undefined {
  const component = modelComponent(value, model);
  const problem =
    broken(CYCLONEDX_SCHEMA, value, [], path, lineOf) ??
    (component === undefined
      ? undefined
      : broken(MODEL_CARD_SCHEMA, value, [...component, 'modelCard'], path, lineOf));
  if (problem !== undefined) {
    return { path, problem };
  }
  return component === undefined
    ? undefined
    : { path, format: 'cyclonedx', text: jsonCard(value, cycloneDxCard(component), lineOf) };
}

/** The first thing in which what stands at a path is not as its schema says. */
function broken(
  schema: z.ZodType,
  value: unknown,
  from: JsonPath,
  path: string,
  lineOf: LineOf,
): DocumentFinding | undefined {
  const [issue] = schema.safeParse(at(value, from)).error?.issues ?? [];
  const own = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key));
  const where = [...from, ...own];
  return issue === undefined
    ? undefined
    : unknown(path, lineOf(where), `\`${where.join('.')}\`: ${issue.message}.`);
}

function unknown(path: string, line: number, message: string): DocumentFinding {
  return {
    rule: CARD_RULES.notACard,
    path,
    line,
    message: message.slice(0, 300),
    detail: message.slice(0, 300),
  };
}

const CARD_FIELDS = [
  'license',
  'library_name',
  'pipeline_tag',
  'datasets',
  'metrics',
  'base_model',
  'model-index',
];
/** Fewer headings of a card are what any README has. */
const LEAST_HEADINGS = 2;
/** Topics that READMEs of programs have headings for as well. */
const COMMON = ['details', 'contact', 'intended-use'];

/** Whether a README is a model card: by its metadata, or by headings that only cards have. */
export function isCard({ text: { parts }, metadata }: ReadCard): boolean {
  const headings = parts.filter(({ titles }) => {
    const topics = topicsOfTitle(titles.at(-1) ?? '') ?? [];
    return topics.some((topic) => !COMMON.includes(topic));
  });
  return (
    headings.length >= LEAST_HEADINGS || CARD_FIELDS.some((field) => metadata?.fields.has(field) === true)
  );
}
