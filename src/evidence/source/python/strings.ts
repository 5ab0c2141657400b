/** The inside of Python's strings. */

const LINE_END = 0x0a;
const BACKSLASH = 0x5c;

/** Where the closing quote stands, or where reading gives up. */
export function stringEnd(text: string, from: number, quote: string): number {
  const mark = quote.charCodeAt(0);
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) {
      at += 1;
    } else if (code === mark ? text.startsWith(quote, at) : code === LINE_END && quote.length === 1) {
      return at;
    }
  }
  return text.length;
}

/** From and to of what stands between braces; doubled braces are text. */
export function* fieldsOf(body: string): Generator<readonly [number, number]> {
  let depth = 0;
  let from = 0;
  for (let at = 0; at < body.length; at += 1) {
    const character = body[at];
    if (character === '{' && depth === 0 && body[at + 1] === '{') {
      at += 1;
    } else if (character === '{') {
      from = depth === 0 ? at + 1 : from;
      depth += 1;
    } else if (character === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) {
        yield [from, at];
      }
    }
  }
}
