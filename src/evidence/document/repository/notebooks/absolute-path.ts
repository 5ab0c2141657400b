/** Places that one machine has, or one service; what follows may be somebody's name, and is not shown. */
const PLACES =
  /(?<=^|[\s"'`(=,:[])(?:file:\/\/\/?)?(\/home\/|\/Users\/|\/root\/|\/mnt\/|\/media\/|\/content\/|\/kaggle\/|\/dbfs\/|[A-Za-z]:(?:\\{1,2}|\/)(?=[\w .-]))/u;
/** Of one line. */
const MOST_LETTERS = 10_000;

/** The beginning of an absolute path in a line of code: `/home/`, `C:\`; undefined: there is none. */
export function absolutePathIn(line: string): string | undefined {
  const found = PLACES.exec(line.slice(0, MOST_LETTERS))?.[1];
  return found?.replace('\\\\', '\\');
}
