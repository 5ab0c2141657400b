/** How cards call the columns of sensitive attributes. */

const SYNONYMS: readonly (readonly string[])[] = [
  ['sex', 'gender'],
  ['race', 'ethnicity', 'ethnic group', 'race ethnicity', 'skin tone', 'skin type'],
  ['age', 'age group', 'age band', 'age range', 'age bucket', 'age class'],
  ['disability', 'disabled', 'handicap'],
  ['nationality', 'native country', 'country', 'country of birth', 'citizenship', 'country of origin'],
  ['religion', 'faith', 'religious affiliation'],
  ['marital status', 'civil status', 'family status', 'marital'],
  ['income', 'income group', 'socioeconomic status'],
  ['language', 'native language', 'mother tongue', 'first language'],
  ['sexual orientation', 'orientation'],
];

/** Plural and compound forms as a reader would see through: `native_country` is `native country`, `Sex` is `sex`. */
export function wordsOfColumn(column: string): string {
  return column
    .slice(0, 200)
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a text names the attribute: its column's name or a synonym, as whole words. */
export function namesAttribute(column: string): (text: string) => boolean {
  const own = wordsOfColumn(column);
  const names = [...new Set([own, ...SYNONYMS.filter((each) => each.includes(own)).flat()])].filter(
    (name) => name !== '',
  );
  return (text) => {
    const padded = ` ${wordsOfText(text)} `;
    return names.some((name) => padded.includes(` ${name} `) || padded.includes(` ${name}s `));
  };
}

function wordsOfText(text: string): string {
  return text
    .slice(0, 5000)
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
