/** Text inside of a line, without the marks of Markdown and HTML. Every expression stops at the next mark: linear in any text. */
import type { MarkdownLink } from './document.ts';

const IMAGE = /!\[[^[\]]{0,1000}\](?:\([^()]{0,4000}\)|\[[^[\]]{0,200}\])/gu;
const LINK = /\[([^[\]]{0,1000})\](?:\(([^()\n]{0,4000})\)|\[[^[\]]{0,200}\])/gu;
const BARE = /https?:\/\/[^\s<>()[\]"'`]{1,4000}/gu;
const TAG = /<\/?[a-z][^<>]{0,4000}>/giu;
const BREAK = /<(?:br|\/p|\/div|\/li|\/tr|\/td|\/th|\/h[1-6])\b[^<>]{0,200}>/giu;
const CODE = /(`[^`\n]{1,4000}`)/u;
const STARS = /\*{1,3}(?=\S)|(?<=\S)\*{1,3}|~~/gu;
const UNDERSCORES = /(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu;
const ESCAPE = /\\([!-/:-@[-`{-~])/gu;
const ENTITY = /&(amp|lt|gt|quot|nbsp|#39);/gu;
/** Each mark has one of them; most lines have none. */
const ANY_MARK = /[[<*_~\\&]/u;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
  ['#39', "'"],
]);

/** What a reader sees. Line feeds stay where they are. */
export function plainOf(text: string): string {
  return text
    .split(CODE)
    .map((part, at) => (at % 2 === 1 ? part.slice(1, -1) : withoutMarks(part)))
    .join('')
    .trimEnd();
}

function withoutMarks(text: string): string {
  if (!ANY_MARK.test(text)) {
    return text;
  }
  return text
    .replaceAll(IMAGE, '')
    .replaceAll(LINK, '$1')
    .replaceAll(BREAK, ' ')
    .replaceAll(TAG, '')
    .replaceAll(STARS, '')
    .replaceAll(UNDERSCORES, '')
    .replaceAll(ESCAPE, '$1')
    .replaceAll(ENTITY, (entity, name: string) => ENTITIES.get(name) ?? entity);
}

/** Links and bare addresses of a text whose first line is `line`. */
export function linksOf(text: string, line: number): readonly MarkdownLink[] {
  const written = [...text.matchAll(LINK)].flatMap(({ index, 1: own = '', 2: target = '' }) => {
    // A title may follow the address.
    const [url = ''] = target.trim().replace(/^</u, '').split(/[\s>]/u);
    return url === '' ? [] : [{ text: withoutMarks(own), url, at: index }];
  });
  const known = new Set(written.map(({ url }) => url));
  const bare = [...text.matchAll(BARE)]
    .map(({ index, 0: url }) => ({ text: '', url, at: index }))
    .filter(({ url }) => !known.has(url));
  let [read, lines] = [0, 0];
  return [...written, ...bare]
    .toSorted((a, b) => a.at - b.at)
    .map(({ text: own, url, at }) => {
      for (; read < at; read += 1) {
        lines += text[read] === '\n' ? 1 : 0;
      }
      return { text: own, url, line: line + lines };
    });
}
