/** Text on one line, with no bar that would end the cell. */
export function cell(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ').replaceAll('|', String.raw`\|`);
}

/** A Markdown table; its cells may hold Markdown. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
