import type { DocumentContext, DocumentFinding, DocumentReader, DocumentText } from '../../document.ts';
import type { ReadCard } from '../front-matter.ts';
import { isMarkdown, readCard } from '../front-matter.ts';
import { found, quoted, sorted } from '../../found.ts';
import type { Experience } from './declaration.ts';
import { EXPERIENCE_FIELDS } from './declaration.ts';
import { readDeclaration } from './read-declaration.ts';
import { DECLARATION_RULES } from './rules.ts';

const HINT =
  'Write a training-declaration.yml that lists all that the training learned from, each with source, licence, version and owner.';

export const trainingDeclaration: DocumentReader<'trainingDeclaration'> = {
  kind: 'trainingDeclaration',
  names: ['training-declaration', 'model-card'],
  read: (documents, context) => {
    const [document] = documents.get('training-declaration') ?? [];
    if (document === undefined) {
      return { state: 'missing', missing: ['training-declaration.yml'], hint: HINT };
    }
    const { experiences, findings } = readDeclaration(document);
    const [first] = findings;
    if (experiences.length === 0) {
      const message = `${document.path}:${first?.line ?? 1} ${first?.message ?? 'It declares nothing.'}`;
      return { state: 'unreadable', message, hint: HINT, findings };
    }
    const [card] = (documents.get('model-card') ?? []).filter(isMarkdown);
    const undeclared = [
      ...(card === undefined ? [] : undeclaredOfCard(readCard(card), experiences)),
      ...undeclaredTable(context, experiences, document),
    ];
    return {
      state: 'read',
      evidence: {
        experiences,
        undeclared: undeclared.map(({ what }) => what),
        findings: sorted([
          ...findings,
          ...experiences.flatMap(missingOf),
          ...experiences.flatMap((each) => unkeptOf(each, context)),
          ...undeclared.map(({ finding }) => finding),
        ]),
      },
    };
  },
};

interface Undeclared {
  readonly what: string;
  readonly finding: DocumentFinding;
}

function undeclaredOfCard(
  { path, metadata, lineOf }: ReadCard,
  experiences: readonly Experience[],
): readonly Undeclared[] {
  const named = (key: string): readonly string[] => {
    const value = metadata[key];
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.flatMap((each) => (typeof each === 'string' && each.trim() !== '' ? [each.trim()] : []));
  };
  const keys = [
    ['datasets', 'data'],
    ['base_model', 'pretrained'],
  ] as const;
  return keys.flatMap(([key, kind]) =>
    named(key)
      .filter((what) => !experiences.some((each) => each.kind === kind && isAbout(each, what)))
      .map((what) => {
        const message = `\`${key}\` of the card names ${quoted(what)}, and no experience of kind "${kind}" does.`;
        return { what, finding: found(DECLARATION_RULES.undeclared, { path, line: lineOf([key]) }, message) };
      }),
  );
}

function undeclaredTable(
  { subject: { training } }: DocumentContext,
  experiences: readonly Experience[],
  { path }: DocumentText,
): readonly Undeclared[] {
  if (
    training === undefined ||
    experiences.some((each) => each.kind === 'data' && isAbout(each, training.table))
  ) {
    return [];
  }
  const what = training.table;
  const message = `The policy binds the training table ${quoted(what)}, and no experience of kind "data" has it as its source.`;
  return [{ what, finding: found(DECLARATION_RULES.undeclared, { path, line: 1 }, message) }];
}

/** By the whole name, or by the last part of it: `org/name` and `https://…/org/name` are about `name`. */
function isAbout({ id, fields }: Experience, what: string): boolean {
  const names = [id, fields.source?.text ?? ''].map((each) => each.toLowerCase());
  const whole = what.toLowerCase().replace(/^\.\//u, '');
  const last = whole.slice(whole.lastIndexOf('/') + 1);
  return names.some(
    (name) => name === last || name === whole || name.endsWith(`/${whole}`) || name === `./${whole}`,
  );
}

function missingOf({ id, path, line, fields }: Experience): readonly DocumentFinding[] {
  const missing = EXPERIENCE_FIELDS.filter((field) => fields[field] === undefined);
  return missing.length === 0
    ? []
    : [
        found(
          DECLARATION_RULES.missingField,
          { path, line },
          `${quoted(id)} has no ${missing.join(', no ')}.`,
        ),
      ];
}

/** Constraints on fairness, without a requirement in the policy. */
function unkeptOf(
  { id, path, fairness }: Experience,
  { requirements = new Set() }: DocumentContext,
): readonly DocumentFinding[] {
  return fairness
    .filter(({ text }) => !requirements.has(text))
    .map(({ text, line }) => {
      const message = `${quoted(id)} keeps ${quoted(text)} within bounds, and no requirement of the policy does.`;
      return found(DECLARATION_RULES.noRequirement, { path, line }, message);
    });
}
