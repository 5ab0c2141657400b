/** A Markdown document as sections by heading, with the line of everything in it. All lines are from 1, in the document. */

export interface MarkdownDocument {
  /** The YAML between `---` lines at the very top, unread. */
  readonly frontMatter?: FrontMatter;
  /**
   * In the order of the document. The first has level 0 and no title: what stands before the first heading, if anything does.
   * HTML comments are in none of them.
   */
  readonly sections: readonly MarkdownSection[];
  readonly lines: number;
}

export interface FrontMatter {
  readonly yaml: string;
  /** Of the first line of the YAML. */
  readonly line: number;
}

export interface MarkdownSection {
  /** Without marks of emphasis, links and tags. */
  readonly title: string;
  /** 1 to 6; 0 before the first heading. */
  readonly level: number;
  /** Of the heading. */
  readonly line: number;
  /** The last before the next heading of any level. */
  readonly endLine: number;
  /** Its own text without code and tables, and without that of sections below it. Placeholders are untouched. */
  readonly text: string;
  /** What `text` is joined of, and code. */
  readonly passages: readonly Passage[];
  readonly tables: readonly MarkdownTable[];
  readonly links: readonly MarkdownLink[];
}

/** A paragraph, the own text of an item of a list, or a block of code or HTML. */
export interface Passage {
  readonly kind: 'text' | 'code';
  /** The text after its n-th line feed stands on line `line + n`. */
  readonly line: number;
  /** Without marks of emphasis, links and tags. */
  readonly text: string;
}

export interface MarkdownTable {
  /** Of the header. */
  readonly line: number;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly line: number;
  /** As many as the row has; the header may have more. */
  readonly cells: readonly string[];
}

export interface MarkdownLink {
  /** Empty for a bare address. */
  readonly text: string;
  readonly url: string;
  readonly line: number;
}
