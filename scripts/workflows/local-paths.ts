/** A workflow's text with our own parts as `./path`: for tools that know neither `$/` nor where we lie. */
export function withLocalPaths(text: string): string {
  return text
    .replaceAll(/(?<=\buses: )\$\//gu, './')
    .replaceAll(/(?<=\buses: )fates-gate\/fates-gate(?:\/([^@\s]*))?@\S+/gu, (_, path = '') => `./${path}`);
}
