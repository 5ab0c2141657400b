/** A document as the questions that it asks, each with the words that stand below it. */
import type { MarkdownDocument, MarkdownSection } from '../../markdown/document.ts';
import { wordsAnswered } from './answers.ts';
import { questionAsked } from './ask.ts';
import { groupOfHeading, questionOfHeading } from './headings.ts';
import type { Group, Question } from './questions.ts';
import { GROUPS } from './questions.ts';

export interface Asked {
  readonly question: Question;
  readonly line: number;
  /** Enough words stand below. */
  readonly isAnswered: boolean;
}

export interface Walked {
  readonly asked: readonly Asked[];
  /** Headings and questions that are none of ours, at most 20. */
  readonly unknown: readonly { readonly text: string; readonly line: number }[];
}

/** Fewer words are no answer to a question that starts with how, what or who. */
const FEWEST_WORDS = 3;
const MOST_UNKNOWN = 20;

/** A line that begins with a question, after a number or letter: `3.1 Is …? Yes.` */
const QUESTION = /^\s{0,9}(?:[\d.]{1,9}[).]?\s{1,9})?([^?\n]{8,900}\?)(.*)$/u;
const LABEL = /^\s{0,9}([^:\n]{2,60}):(.*)$/u;

interface DocumentLine {
  readonly text: string;
  readonly line: number;
}

interface Answer {
  readonly question: Question;
  readonly line: number;
  readonly words: number;
}

interface Open {
  readonly question: Question | undefined;
  readonly line: number;
  readonly level: number;
  words: number;
}

/** Below any heading. */
const IN_TEXT = 7;

interface Walk {
  readonly asked: Asked[];
  readonly unknown: { readonly text: string; readonly line: number }[];
  group: Group | undefined;
  open: Open;
}

export function walk({ sections }: MarkdownDocument): Walked {
  const state: Walk = { asked: [], unknown: [], group: undefined, open: nothing() };
  for (const section of sections) {
    takeHeading(section, state);
    for (const line of linesOf(section)) {
      takeLine(line, state);
    }
  }
  begin(nothing(), state);
  return { asked: state.asked, unknown: state.unknown.slice(0, MOST_UNKNOWN) };
}

function nothing(): Open {
  return { question: undefined, line: 1, level: IN_TEXT, words: 0 };
}

/** Closes the question that is open. */
function begin(next: Open, state: Walk): void {
  const { question } = state.open;
  if (question !== undefined) {
    state.asked.push(closed({ ...state.open, question }));
  }
  state.open = next;
}

function takeHeading(section: MarkdownSection, state: Walk): void {
  const { title, level, line } = section;
  state.group = groupOf(title) ?? state.group;
  const question = level === 0 ? undefined : questionAsked(title, state.group);
  if (question !== undefined || level <= state.open.level) {
    begin({ question, line, level, words: 0 }, state);
  }
  if (question === undefined && isUnknown(section, state.group)) {
    state.unknown.push({ text: title, line });
  }
}

function takeLine({ text, line }: DocumentLine, state: Walk): void {
  const label = labelled(text);
  if (label !== undefined) {
    state.asked.push(closed({ ...label, line }));
    return;
  }
  const own = askedIn(text, state.group);
  if (own?.question !== undefined) {
    begin({ question: own.question, line, level: IN_TEXT, words: wordsAnswered(own.rest) }, state);
    return;
  }
  state.open.words += wordsAnswered(text);
  if (own !== undefined) {
    state.unknown.push({ text: own.text, line });
  }
}

function groupOf(title: string): Group | undefined {
  const name = groupOfHeading(title);
  return GROUPS.find((group) => group === name);
}

/** A heading with text of its own that is neither a group nor the title. */
function isUnknown({ title, level, text }: MarkdownSection, group: Group | undefined): boolean {
  return (
    level > 1 &&
    groupOf(title) === undefined &&
    (group !== undefined || title.includes('?')) &&
    text.trim() !== ''
  );
}

/** A line that asks; `question` is absent where it is none of ours. */
function askedIn(
  text: string,
  group: Group | undefined,
): { readonly question?: Question; readonly text: string; readonly rest: string } | undefined {
  const [, asks, rest = ''] = QUESTION.exec(text) ?? [];
  if (asks === undefined) {
    return undefined;
  }
  const question = questionAsked(asks, group);
  return { ...(question === undefined ? {} : { question }), text: asks, rest };
}

/** `Curated by: …`: what stands behind the label on its line is all of the answer. */
function labelled(text: string): { readonly question: Question; readonly words: number } | undefined {
  const [, label = '', value = ''] = LABEL.exec(text) ?? [];
  const question = questionOfHeading(label) === undefined ? undefined : questionAsked(label);
  // A label is a short form: one word is enough behind it.
  return question === undefined
    ? undefined
    : { question, words: wordsAnswered(value) > 0 ? FEWEST_WORDS : 0 };
}

function closed({ question, line, words }: Answer): Asked {
  return { question, line, isAnswered: words >= (question.isClosed ? 1 : FEWEST_WORDS) };
}

function linesOf({ passages, tables }: MarkdownSection): readonly DocumentLine[] {
  const texts = passages.flatMap(({ text, line }) =>
    text.split('\n').map((each, at) => ({ text: each, line: line + at })),
  );
  const rows = tables.flatMap((table) =>
    table.rows.map(({ cells, line }) => ({ text: cells.join(' '), line })),
  );
  return texts.concat(rows).toSorted((a, b) => a.line - b.line);
}
