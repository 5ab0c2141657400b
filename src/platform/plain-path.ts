const MOST_CHARACTERS = 1000;

/** Relative, with `/`, without control characters, and nothing that means another place or git's own. */
export function isPlainPath(name: string): boolean {
  return (
    name.length <= MOST_CHARACTERS &&
    !/[\\:\p{Cc}]/u.test(name) &&
    name
      .split('/')
      .every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
  );
}
