/** Small, repeatable damage to files. */

/** Numerical Recipes' linear congruential generator: the same mutations on every machine. */
export function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Random = (below: number) => number;
/** Lengths and counts that readers stumble over. */
const EXTREMES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];

const MUTATIONS: readonly ((content: Buffer, random: Random) => Buffer)[] = [
  function flipBit(content, random) {
    const at = random(content.length);
    content.writeUInt8(content.readUInt8(at) ^ (1 << random(8)), at);
    return content;
  },
  function setByte(content, random) {
    content.writeUInt8(random(256), random(content.length));
    return content;
  },
  function setNumber(content, random) {
    if (content.length >= 4) {
      content.writeUInt32LE(EXTREMES[random(EXTREMES.length)] ?? 0, random(content.length - 3));
    }
    return content;
  },
  function truncate(content, random) {
    return content.subarray(0, random(content.length));
  },
  function remove(content, random) {
    const at = random(content.length);
    return Buffer.concat([content.subarray(0, at), content.subarray(at + 1 + random(16))]);
  },
  function insert(content, random) {
    const at = random(content.length);
    const more = Buffer.from(Array.from({ length: 1 + random(16) }, () => random(256)));
    return Buffer.concat([content.subarray(0, at), more, content.subarray(at)]);
  },
  function repeat(content, random) {
    const from = random(content.length);
    const slice = content.subarray(from, from + 1 + random(256));
    const at = random(content.length);
    return Buffer.concat([content.subarray(0, at), slice, content.subarray(at)]);
  },
];

/** One to three mutations of a copy; an empty file stays empty. */
export function mutated(content: Uint8Array, random: Random): Buffer {
  let result: Buffer = Buffer.from(content);
  for (let left = 1 + random(3); left > 0 && result.length > 0; left--) {
    result = MUTATIONS[random(MUTATIONS.length)]?.(result, random) ?? result;
  }
  return result;
}

/** Mutations that leave the bytes of `payload` as they are, next to each other. */
export function mutatedAround(
  content: Uint8Array,
  payload: Uint8Array,
  from: number,
  random: Random,
): Buffer {
  const at = Buffer.from(content).indexOf(payload);
  const after = content.subarray(at + payload.length);
  const before = content.subarray(from, at);
  const isBefore = before.length > 0 && (after.length === 0 || random(2) === 0);
  return Buffer.concat([
    content.subarray(0, from),
    isBefore ? mutated(before, random) : before,
    payload,
    isBefore ? after : mutated(after, random),
  ]);
}
