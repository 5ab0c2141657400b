const BINS = 4000;

/** What a program around a CSV library counts to know as much as our cube: cells, and the scores of each in 4,000 bins. */
export class LibraryCounts {
  private rows = 0;
  private readonly cells = new Map<string, Float64Array>();

  add([sex, race, label, prediction, score]: readonly string[]): void {
    this.rows += 1;
    const key = `${sex} ${race} ${label} ${prediction}`;
    let bins = this.cells.get(key);
    if (bins === undefined) {
      bins = new Float64Array(BINS);
      this.cells.set(key, bins);
    }
    const bin = Math.min(BINS - 1, Math.floor(Number(score) * BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }

  print(): void {
    process.stdout.write(`${JSON.stringify({ cells: this.cells.size, rows: this.rows })}\n`);
  }
}
