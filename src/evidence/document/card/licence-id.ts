/** What is wrong with the identifier of a licence, in the middle of a sentence; undefined where nothing is. */
export function licenceProblem(licence: string): string | undefined {
  return /^(?:unknown|none)$/iu.test(licence.trim())
    ? `\`license: ${licence.trim()}\` names no licence`
    : undefined;
}
