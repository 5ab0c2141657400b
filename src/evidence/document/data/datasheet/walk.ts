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

interface Open {
  readonly question: Question | undefined;
  readonly line: number;
  readonly level: number;
  words: number;
}

/** Below any heading. */
const IN_TEXT = 7;

export function walk({ sections }: MarkdownDocument): Walked {
  const asked: Asked[] = [];
  const unknown: { text: string; line: number }[] = [];
  let group: Group | undefined;
  let open: Open = { question: undefined, line: 1, level: IN_TEXT, words: 0 };
  const begin = (next: Open): void => {
    asked.push(...(open.question === undefined ? [] : [closed({ ...open, question: open.question })]));
    open = next;
  };
  for (const section of sections) {
    const { title, level, line } = section;
    group = groupOf(title) ?? group;
    const question = level === 0 ? undefined : questionAsked(title, group);
    if (question !== undefined || level <= open.level) {
      begin({ question, line, level, words: 0 });
    }
    if (question === undefined && isUnknown(section, group)) {
      unknown.push({ text: title, line });
    }
    for (const each of linesOf(section)) {
      const label = labelled(each.text);
      const own = askedIn(each.text, group);
      if (label !== undefined) {
        asked.push(closed({ ...label, line: each.line, level: IN_TEXT }));
      } else if (own?.question !== undefined) {
        begin({ question: own.question, line: each.line, level: IN_TEXT, words: wordsAnswered(own.rest) });
      } else {
        open.words += wordsAnswered(each.text);
        if (own !== undefined) {
          unknown.push({ text: own.text, line: each.line });
        }
      }
    }
  }
  begin({ question: undefined, line: 1, level: IN_TEXT, words: 0 });
  return { asked, unknown: unknown.slice(0, MOST_UNKNOWN) };
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

function closed({ question, line, words }: Open & { readonly question: Question }): Asked {
  return { question, line, isAnswered: words >= (question.isClosed ? 1 : FEWEST_WORDS) };
}

function linesOf({
  passages,
  tables,
}: MarkdownSection): readonly { readonly text: string; readonly line: number }[] {
  const texts = passages.flatMap(({ text, line }) =>
    text.split('\n').map((each, at) => ({ text: each, line: line + at })),
  );
  const rows = tables.flatMap((table) => [
    ...table.rows.map(({ cells, line }) => ({ text: cells.join(' '), line })),
  ]);
  return [...texts, ...rows].toSorted((a, b) => a.line - b.line);
}
