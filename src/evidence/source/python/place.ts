/** Line and column of an offset, when offsets are asked for in ascending order. */
export class Place {
  readonly #text: string;
  /** The next end of a line, kept: a search for each token would be quadratic on one long line. */
  #next: number;
  #start = 0;
  #line: number;
  #firstColumn: number;

  constructor(text: string, line: number, column: number) {
    this.#text = text;
    this.#next = text.indexOf('\n');
    this.#line = line;
    this.#firstColumn = column;
  }

  get line(): number {
    return this.#line;
  }

  /** The line is that of `offset` from now on. */
  columnOf(offset: number): number {
    while (this.#next !== -1 && this.#next < offset) {
      this.#line += 1;
      this.#start = this.#next + 1;
      this.#firstColumn = 1;
      this.#next = this.#text.indexOf('\n', this.#start);
    }
    return offset - this.#start + this.#firstColumn;
  }
}
