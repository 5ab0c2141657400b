/** Blocks of Markdown that close what they open. Their arguments are Markdown already. */

/** A table; `align` has one of `l` and `r` a column. Cells must be made for the position `cell`. */
export function table(
  header: readonly string[],
  align: string,
  rows: readonly (readonly string[])[],
): string {
  const rule = Array.from(align, (side) => (side === 'r' ? '--:' : '---'));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Folded. The summary is plain text of ours: Markdown is not read there. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Only addresses without anything that Markdown could read; of any other the label alone. */
export function link(label: string, url: string | undefined): string {
  return url !== undefined && /^https?:\/\/[\w\-.~:/?#@!&'+,;=%]+$/.test(url) ? `[${label}](${url})` : label;
}

/** Ends a line inside a paragraph everywhere; in a plain-text mail it is not seen. */
export const BREAK = '  \n';

/** How many rows or items the shorter forms of a list keep. */
const SHORTER = [100, 25, 5];

/** A list in full, then as its first 100, 25, 5. `build` gets how many to show and says itself what is missing. */
export function listForms(total: number, build: (most: number) => string): readonly [string, ...string[]] {
  return [build(total), ...SHORTER.filter((most) => most < total).map(build)];
}

/** `… and 2,980 more.` as the last line of a list that was shortened; nothing when it was not. */
export function remainder(
  total: number,
  shown: number,
  format: (count: number) => string,
): readonly string[] {
  return total > shown ? [`… and ${format(total - shown)} more.`] : [];
}
