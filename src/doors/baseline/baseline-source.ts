/** What the input `baseline-report` names. */
export type BaselineSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'artifact'; readonly name: string };

/** The artifact that our workflows upload the report as. */
const USUAL_ARTIFACT = 'fates-report';

/** A file that is called like an artifact is named as `./artifact`. */
export function baselineSource(input: string): BaselineSource {
  if (input === '') {
    return { kind: 'none' };
  }
  if (input === 'artifact') {
    return { kind: 'artifact', name: USUAL_ARTIFACT };
  }
  return input.startsWith('artifact:')
    ? { kind: 'artifact', name: input.slice('artifact:'.length) }
    : { kind: 'file', path: input };
}
