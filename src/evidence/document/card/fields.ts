/** The fields of Hugging Face's metadata that any model can fill, and what makes them valid. */
import { z } from 'zod';
import type { DocumentFinding } from '../document.ts';
import type { CardMetadata } from './front-matter.ts';
import type { CardField } from './kinds.ts';
import { licenceProblem } from './licence-id.ts';
import { isPlaceholder } from './placeholders.ts';
import { CARD_RULES } from './rules.ts';

const TEXT = z.string().refine((text) => !isPlaceholder(text));
const NAMES = z.union([TEXT, z.array(TEXT).min(1)]);
const RESULT = z.object({
  task: z.object({ type: TEXT }),
  dataset: z.object({ name: TEXT, type: TEXT }),
  metrics: z.array(z.object({ type: TEXT, value: z.union([z.number(), TEXT]) })).min(1),
});
const MODEL_INDEX = z.array(z.object({ name: TEXT, results: z.array(RESULT).min(1) })).min(1);

interface FieldRule {
  readonly form: z.ZodType;
  /** What is expected, in a few words. */
  readonly expects: string;
}

/** Those that count: every model has an answer to each. */
const COUNTED: Readonly<Record<string, FieldRule>> = {
  license: {
    form: TEXT,
    expects: 'an identifier of a licence, as `apache-2.0`, or `other` with its name and link',
  },
  library_name: { form: TEXT, expects: 'the library that loads the model, as `sklearn`' },
  pipeline_tag: { form: TEXT, expects: 'the task, as `tabular-classification`' },
  tags: { form: z.array(TEXT).min(1), expects: 'a list of words' },
  datasets: { form: NAMES, expects: 'a name, or a list of names of data sets' },
  metrics: { form: NAMES, expects: 'a name, or a list of names of metrics' },
  'model-index': {
    form: MODEL_INDEX,
    expects:
      'a list of models, each with `name` and `results` of `task.type`, `dataset.name`, `dataset.type` and `metrics` of `type` and `value`',
  },
};

/** Those that not every model has: checked where they are, counted never. */
const FURTHER: Readonly<Record<string, FieldRule>> = {
  language: {
    form: z.union([z.string(), z.array(z.string())]).refine((value) => [value].flat().every(isLanguage)),
    expects: 'codes of languages after ISO 639, as `en`, or `multilingual`',
  },
  base_model: {
    form: NAMES,
    expects: 'the name of the model that this one was made from, or a list of such',
  },
  license_name: { form: TEXT, expects: 'the name of the licence' },
  license_link: { form: TEXT, expects: 'where the licence stands' },
};

function isLanguage(code: string): boolean {
  return /^(?:[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,2}|multilingual|code)$/iu.test(code);
}

export function fieldsOf(metadata: CardMetadata, path: string): readonly CardField[] {
  return Object.entries(COUNTED).map(([name, rule]) => fieldOf(name, rule, metadata, path));
}

/** Fields that are there and not valid, of those that are not counted. */
export function furtherProblems(metadata: CardMetadata, path: string): readonly DocumentFinding[] {
  return Object.entries(FURTHER)
    .filter(([name]) => !isEmpty(metadata.fields.get(name)))
    .flatMap(([name, rule]) => fieldOf(name, rule, metadata, path).finding ?? []);
}

function fieldOf(
  name: string,
  { form, expects }: FieldRule,
  metadata: CardMetadata,
  path: string,
): CardField {
  const value = metadata.fields.get(name);
  const line = metadata.lineOf([name]);
  if (isEmpty(value)) {
    const message = `The field \`${name}\` is not filled: ${expects}.`;
    return {
      name,
      state: 'missing',
      finding: { rule: CARD_RULES.missingField, path, line, message, detail: name },
    };
  }
  const parsed = form.safeParse(value);
  const issue = parsed.error?.issues[0];
  const where =
    issue === undefined
      ? line
      : metadata.lineOf([name, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]);
  const wrong =
    issue === undefined
      ? licenceProblemOf(name, metadata)
      : `\`${name}\` is no valid field: expected is ${expects}`;
  return wrong === undefined
    ? { name, state: 'valid' }
    : {
        name,
        state: 'invalid',
        finding: {
          rule: CARD_RULES.invalidField,
          path,
          line: where,
          message: `${wrong}.`,
          detail: `${name}: ${wrong}`.slice(0, 300),
        },
      };
}

function licenceProblemOf(name: string, { fields }: CardMetadata): string | undefined {
  const licence = fields.get('license');
  if (name !== 'license' || typeof licence !== 'string') {
    return undefined;
  }
  const isNamed = [fields.get('license_name'), fields.get('license_link')].every(
    (value) => TEXT.safeParse(value).success,
  );
  return licence.toLowerCase() === 'other' && !isNamed
    ? '`license: other` needs `license_name` and `license_link`'
    : licenceProblem(licence);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === 'string' && isPlaceholder(value))
  );
}
