import fc from 'fast-check';

/**
 * Text of any code points, lone surrogates and control characters included, every second one ASCII. (fast-check's own
 * `unit: 'binary'` takes seconds for a hundred of them.)
 */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const codePoint = fc.oneof(fc.nat(0x7f), fc.nat(0x10ffff));
  return fc.array(codePoint, { maxLength }).map((points) => String.fromCodePoint(...points));
}
