/** The first bytes of a stream, at least `length` unless it is shorter, and the whole stream with them. */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ readonly first: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const rest = stream[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let total = 0;
  while (total < length) {
    const next = await rest.next();
    if (next.done === true) {
      break;
    }
    // The stream uses its buffer again.
    held.push(Uint8Array.from(next.value));
    total += next.value.length;
  }
  return { first: joined(held, total), all: both(held, rest) };
}

export function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function* both(
  held: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* held;
    yield* { [Symbol.asyncIterator]: () => rest };
  } finally {
    await rest.return?.();
  }
}
