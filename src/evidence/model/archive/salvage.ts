import type { Chunks } from '../part.ts';

/**
 * Bytes that are given to a decompressor at once, pass after pass: what comes out of the bytes in which a stream breaks is lost with them.
 * The last pass loses what one byte would have given.
 */
const STEPS = [4096, 64, 1];
/** Pieces that a decompressor may have been given and not have read when it breaks. */
const AHEAD = 4;

/**
 * What a broken stream holds beyond its first `told` bytes, up to the break. The stream is read again, once for each step: all before the
 * break as it comes, the bytes around it ever finer.
 */
export async function* salvaged(
  packed: () => Chunks,
  unpack: (chunks: Chunks) => Chunks,
  told: number,
  brokeAt: number,
): AsyncGenerator<Uint8Array> {
  let given = told;
  let from = Math.max(0, brokeAt - AHEAD * (1 << 18));
  for (const step of STEPS) {
    const places: number[] = [];
    let seen = 0;
    try {
      for await (const chunk of unpack(finely(packed(), from, step, places))) {
        seen += chunk.length;
        if (seen > given) {
          const fresh = chunk.subarray(chunk.length - (seen - given));
          given = seen;
          yield fresh;
        }
      }
    } catch {
      // It breaks again: that is where the next pass looks closer, and the first break is told already.
    }
    from = places.at(-AHEAD) ?? from;
  }
}

/** Chunks as they come before `from`, then in pieces of `step` bytes; `places` gets where each of the last ones begins. */
async function* finely(
  chunks: Chunks,
  from: number,
  step: number,
  places: number[],
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const chunk of chunks) {
    const whole = Math.max(0, Math.min(chunk.length, from - at));
    if (whole > 0) {
      yield chunk.subarray(0, whole);
    }
    for (let start = whole; start < chunk.length; start += step) {
      places.push(at + start);
      if (places.length > AHEAD) {
        places.shift();
      }
      yield chunk.subarray(start, start + step);
    }
    at += chunk.length;
  }
}
