import type { MarkdownSection } from '../markdown/document.ts';

/** The title of a document: its first heading, where it alone has the first level. All else stands below it and is not about it. */
export function titleOf(sections: readonly MarkdownSection[]): MarkdownSection | undefined {
  const headings = sections.filter(({ level }) => level > 0);
  const [first, ...others] = headings;
  return first?.level === 1 && others.length > 0 && others.every(({ level }) => level > 1)
    ? first
    : undefined;
}
