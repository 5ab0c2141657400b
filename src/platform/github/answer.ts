import type { z } from 'zod';

/** An answer of the API, read as a stranger's data: what has another form than documented is no answer, and throws. */
export function readAnswer<T>(shape: z.ZodType<T>, data: unknown): T {
  const read = shape.safeParse(data);
  if (!read.success) {
    throw new Error('its answer has another form than documented', { cause: read.error });
  }
  return read.data;
}
