/** Which licence a text is, or names: by its title, or by its line for SPDX. */

/** In lower case, with single blanks; the first that fits counts. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/apache license,? version 2\.0|apache license version 2\.0/u, 'Apache-2.0'],
  [/gnu affero general public license version 3/u, 'AGPL-3.0-only'],
  [/gnu lesser general public license version 3/u, 'LGPL-3.0-only'],
  [/gnu general public license version 3/u, 'GPL-3.0-only'],
  [/gnu general public license version 2/u, 'GPL-2.0-only'],
  [/mozilla public license version 2\.0/u, 'MPL-2.0'],
  [/attribution-noncommercial-sharealike 4\.0/u, 'CC-BY-NC-SA-4.0'],
  [/attribution-noncommercial-noderivatives 4\.0/u, 'CC-BY-NC-ND-4.0'],
  [/attribution-noncommercial 4\.0/u, 'CC-BY-NC-4.0'],
  [/attribution-noderivatives 4\.0/u, 'CC-BY-ND-4.0'],
  [/attribution-sharealike 4\.0/u, 'CC-BY-SA-4.0'],
  [/attribution 4\.0 international/u, 'CC-BY-4.0'],
  [/cc0 1\.0 universal/u, 'CC0-1.0'],
  [/open database license/u, 'ODbL-1.0'],
  [/public domain dedication and licen[cs]e/u, 'PDDL-1.0'],
  [/open data commons attribution licen[cs]e/u, 'ODC-By-1.0'],
  [/community data license agreement . permissive,? (?:. )?version 2\.0/u, 'CDLA-Permissive-2.0'],
  [/\bmit license\b/u, 'MIT'],
];

const HEAD = 2000;

/** What names the licence of a text of one, as `identify` takes it. */
export function licenceOfText(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  const [, tagged] = /SPDX-License-Identifier:[ \t]{0,9}([^\n]{1,200})/u.exec(head) ?? [];
  return tagged?.trim() ?? ofTitle(head);
}

/** What names a licence in the middle of a sentence: `CC BY-SA 4.0`, the id or the title of one. */
export function licenceInText(text: string): string | undefined {
  const [, kind, version] = /\bcc[ -](by(?:[ -](?:nc|sa|nd)){0,2})[ -]?v?(\d\.\d)\b/iu.exec(text) ?? [];
  if (kind !== undefined) {
    return `CC-${kind.replaceAll(' ', '-').toUpperCase()}-${version}`;
  }
  const [, id] =
    /\b(CC0(?:-1\.0)?|Apache-2\.0|ODbL(?:-1\.0)?|PDDL(?:-1\.0)?|MIT|[AL]?GPL-[23]\.[01](?:-only|-or-later)?|CDLA-[A-Za-z]{7,10}-[12]\.0)\b/u.exec(
      text,
    ) ?? [];
  return id ?? ofTitle(text);
}

function ofTitle(text: string): string | undefined {
  const plain = text.toLowerCase().replaceAll(/\s+/gu, ' ');
  return TITLES.find(([pattern]) => pattern.test(plain))?.[1];
}
