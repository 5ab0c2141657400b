import type { DocumentFinding, DocumentReader, DocumentText } from '../../document.ts';
import { readCard } from '../front-matter.ts';
import { found, quoted, sorted } from '../../found.ts';
import type { AnsweredQuestion, DataForm } from './datasheet.ts';
import { CARD_QUESTIONS } from './headings.ts';
import type { Question } from './questions.ts';
import { QUESTIONS } from './questions.ts';
import { DATA_RULES } from './rules.ts';
import type { Walked } from './walk.ts';
import { walk } from './walk.ts';

export const datasheet: DocumentReader<'datasheet'> = {
  kind: 'datasheet',
  names: ['datasheet', 'dataset-card'],
  read: (documents) => {
    const read = [
      ...(documents.get('datasheet') ?? []).map((text) => readOne(text, 'datasheet')),
      ...(documents.get('dataset-card') ?? []).map((text) => readOne(text, 'dataset-card')),
    ];
    if (read.length === 0) {
      return {
        state: 'missing',
        missing: ['a datasheet or dataset card'],
        hint: 'Write a DATASHEET.md that answers the questions of Gebru et al., or a dataset card.',
      };
    }
    const answered = new Map(read.flatMap((each) => each.answered.map((own) => [own.id, own] as const)));
    const forms = FORMS.map((form) => ({
      ...form,
      filled: form.questions.filter(({ id }) => answered.has(id)).length,
      isUsed: read.some((each) => each.form === form.form),
    })).filter(({ isUsed }) => isUsed);
    const [best = { ...FORMS[0], filled: 0 }] = forms.toSorted(
      (a, b) => b.filled / b.questions.length - a.filled / a.questions.length,
    );
    const open = best.questions.filter(({ id }) => !answered.has(id));
    return {
      state: 'read',
      evidence: {
        documents: read.map(({ path, form, walked }) => ({ path, form, asked: walked.asked.length })),
        answered: [...answered.values()],
        form: best.form,
        questions: best.questions.length,
        filled: best.filled,
        findings: sorted([...open.map((question) => unanswered(question, read)), ...read.flatMap(unknownIn)]),
      },
    };
  },
};

interface Form {
  readonly form: DataForm;
  readonly questions: readonly Question[];
}

const FORMS: readonly [Form, Form] = [
  { form: 'datasheet', questions: QUESTIONS },
  { form: 'dataset-card', questions: QUESTIONS.filter(({ id }) => CARD_QUESTIONS.has(id)) },
];

interface ReadOne {
  readonly path: string;
  readonly form: DataForm;
  readonly walked: Walked;
  readonly answered: readonly AnsweredQuestion[];
}

function readOne(document: DocumentText, form: DataForm): ReadOne {
  const { path, markdown, metadata, lineOf } = readCard(document);
  const walked = walk(markdown);
  const { license, size_categories: sizes } = metadata;
  const ofMetadata = [
    ...(typeof license === 'string' && license !== 'unknown'
      ? [{ id: 'distribution/licence', path, line: lineOf(['license']) }]
      : []),
    ...(sizes === undefined || sizes === null
      ? []
      : [{ id: 'composition/count', path, line: lineOf(['size_categories']) }]),
  ];
  const ofText = walked.asked
    .filter(({ isAnswered }) => isAnswered)
    .map(({ question, line }) => ({ id: question.id, path, line }));
  return { path, form, walked, answered: [...ofMetadata, ...ofText] };
}

/** Where it is asked, else at the top of the first document. */
function unanswered({ id, question }: Question, read: readonly ReadOne[]): DocumentFinding {
  const place = read.flatMap(({ path, walked }) =>
    walked.asked.filter((each) => each.question.id === id).map(({ line }) => ({ path, line })),
  )[0];
  const said = place === undefined ? 'It is not asked' : 'It is asked, and nothing stands there';
  return found(
    DATA_RULES.unanswered,
    place ?? { path: read[0]?.path ?? '', line: 1 },
    `${said}: ${question} (${id})`,
  );
}

function unknownIn({ path, walked }: ReadOne): readonly DocumentFinding[] {
  return walked.unknown.map(({ text, line }) =>
    found(DATA_RULES.notUnderstood, { path, line }, `${quoted(text)} is no question that is known.`),
  );
}
