/** Puts `text` between `<!-- name -->` and `<!-- /name -->` of a page. Throws when the page lacks the markers. */
export function replaceSection(path: string, page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${path} has no place for the ${name}. Add the lines ${start} and ${end}.`);
  return `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`;
}
