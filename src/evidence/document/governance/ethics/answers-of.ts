/** Who says what to which question: the texts below headings and questions of Markdown, cells of its tables, or keys of YAML. */
import { z } from 'zod';
import { found, isRecord, quoted } from '../../found.ts';
import type { DocumentFinding, DocumentText } from '../../document.ts';
import type { MarkdownSection, MarkdownTable, Passage } from '../../markdown/document.ts';
import { markdownOf } from '../../markdown/of-document.ts';
import { titleOf } from '../title.ts';
import { isYaml, yamlTop } from '../yaml-top.ts';
import { questionAsked } from './questions.ts';
import { ETHICS_RULES } from './rules.ts';

export interface WrittenAnswer {
  readonly question: number;
  readonly text: string;
  readonly line: number;
}

export interface WrittenAnswers {
  /** In the order of the document; a question may stand there more than once. */
  readonly answers: readonly WrittenAnswer[];
  readonly findings: readonly DocumentFinding[];
}

const TOP = z.strictObject({ version: z.literal(1), answers: z.record(z.string(), z.unknown()) });
/** A section of so many words that is about no question is worth a finding. */
const SUBSTANTIAL = 150;
const ANSWER = /^(?:answers?|explanation|response|comments?|notes?)$/iu;
const ASKED = /^(?:questions?|item|topic)$/iu;
const NUMBERS = /^(?:#|no\.?|nr\.?|number)$/iu;

export function answersOf(document: DocumentText): WrittenAnswers {
  return isYaml(document) ? answersOfYaml(document) : answersOfMarkdown(document);
}

function answersOfYaml(text: DocumentText): WrittenAnswers {
  const { path } = text;
  const top = yamlTop(text, TOP, ETHICS_RULES.notUnderstood);
  if (top.state === 'unreadable') {
    return { answers: [], findings: top.findings };
  }
  const written = top.value['answers'];
  const read = Object.entries(isRecord(written) ? written : {}).map(([key, value]): WrittenAnswers => {
    const line = top.document.lineOf(['answers', key]);
    const question = questionAsked(key);
    if (question === undefined || (value !== null && typeof value !== 'string')) {
      const message = `answers: ${quoted(key)} is ${question === undefined ? 'none of the 15 questions' : 'no text'}.`;
      return { answers: [], findings: [found(ETHICS_RULES.notUnderstood, { path, line }, message)] };
    }
    return { answers: [{ question: question.number, text: value ?? '', line }], findings: [] };
  });
  return {
    answers: read.flatMap(({ answers }) => answers),
    findings: [...top.findings, ...read.flatMap(({ findings }) => findings)],
  };
}

/** The question that is being answered where the reader is; 0 in a part that asks other questions. */
interface Current {
  readonly question: number;
  /** Of the heading; deeper ones belong to it. */
  readonly level: number;
}

/** The checklist of MLTRL has a part for the time before development, whose questions are like those after it. */
const OTHER_PART = /\bpre-?dev|\bbefore development\b/iu;

function answersOfMarkdown(document: DocumentText): WrittenAnswers {
  const { path } = document;
  const answers: WrittenAnswer[] = [];
  const findings: DocumentFinding[] = [];
  const { sections } = markdownOf(document);
  const title = titleOf(sections);
  let current: Current | undefined;
  for (const section of sections) {
    current = section === title ? undefined : movedTo(section, current);
    if (current?.question === 0) {
      continue;
    }
    const own = answersOfSection(section, current);
    answers.push(...own);
    if (own.length === 0 && section.text.length > SUBSTANTIAL) {
      const message = `${quoted(section.title)} is about none of the 15 questions.`;
      findings.push(found(ETHICS_RULES.notUnderstood, { path, line: section.line }, message));
    }
  }
  return { answers, findings };
}

function movedTo({ title, level }: MarkdownSection, current: Current | undefined): Current | undefined {
  const isBelow = current !== undefined && level > current.level;
  if (isBelow && current.question === 0) {
    return current;
  }
  const question = OTHER_PART.test(title) ? 0 : questionAsked(title)?.number;
  return question === undefined ? (isBelow ? current : undefined) : { question, level };
}

function answersOfSection(section: MarkdownSection, current: Current | undefined): readonly WrittenAnswer[] {
  const { line, level, tables } = section;
  const question = current?.question;
  const heading = question === undefined || current?.level !== level ? [] : [{ question, text: '', line }];
  return [...heading, ...answersIn(section, question), ...tables.flatMap(answersInTable)];
}

/** Within a section, a sentence that asks begins the answer to what it asks. */
function answersIn({ passages }: MarkdownSection, question: number | undefined): readonly WrittenAnswer[] {
  let current = question;
  return passages.flatMap((passage) => {
    const [first, rest] = asking(passage);
    const asked = first === undefined ? undefined : questionAsked(first);
    current = asked?.number ?? current;
    const text = asked === undefined ? passage.text : rest;
    return current === undefined || passage.kind === 'code'
      ? []
      : [{ question: current, text, line: passage.line }];
  });
}

/** The sentence with a question mark that a passage begins with, and what is behind it. */
function asking({ text }: Passage): readonly [string | undefined, string] {
  const end = text.slice(0, 400).indexOf('?');
  return end === -1 || /[.!]\s/u.test(text.slice(4, end))
    ? [undefined, text]
    : [text.slice(0, end + 1), text.slice(end + 1)];
}

function answersInTable({ header, rows }: MarkdownTable): readonly WrittenAnswer[] {
  const answer = header.findIndex((title) => ANSWER.test(title));
  const asked = header.findIndex((title) => ASKED.test(title));
  const number = header.findIndex((title) => NUMBERS.test(title));
  return rows.flatMap(({ cells, line }) => {
    const written = [cells[number], cells[asked]].flatMap((cell) => cell ?? []).join('. ');
    const question = questionAsked(written);
    return answer === -1 || question === undefined
      ? []
      : [{ question: question.number, text: cells[answer] ?? '', line }];
  });
}
