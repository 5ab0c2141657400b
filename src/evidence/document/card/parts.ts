/** A card as parts that are about topics, whatever its format. */
import type { MarkdownTable } from '../markdown/document.ts';
import type { CardTopic } from './kinds.ts';

/** A text with the line that it begins on. */
export interface CardLine {
  readonly line: number;
  readonly text: string;
}

export interface CardPart {
  readonly topics: readonly CardTopic[];
  /** As the card has it, and those above it. */
  readonly titles: readonly string[];
  /** Of its heading or key. */
  readonly line: number;
  /** Paragraphs without placeholders; the text after the n-th line feed of one stands on its line + n. */
  readonly passages: readonly CardLine[];
  readonly tables: readonly MarkdownTable[];
}

/** What one line says under a label: `Developed by: …`. */
export interface CardLabel extends CardLine {
  readonly topics: readonly CardTopic[];
  readonly label: string;
}

/** A title that stands twice, and one that is not understood. */
export interface OddTitle {
  readonly title: string;
  readonly line: number;
  /** Of a double: where the first one is. */
  readonly first?: number;
  /** Whether its text seems to be in another language. */
  readonly isForeign?: boolean;
}

export interface CardText {
  readonly parts: readonly CardPart[];
  readonly labels: readonly CardLabel[];
  readonly isUnderstood: boolean;
  readonly doubles: readonly OddTitle[];
  readonly notUnderstood: readonly OddTitle[];
}

/** The single lines of passages that have any text. */
export function linesOf(passages: readonly CardLine[]): readonly CardLine[] {
  return passages.flatMap(({ line, text }) =>
    text.split('\n').flatMap((own, below) => (own.trim() === '' ? [] : [{ line: line + below, text: own }])),
  );
}
