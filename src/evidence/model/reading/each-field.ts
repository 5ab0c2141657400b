import type { WireContext } from './wire-context.ts';
import { WireReader } from './wire-reader.ts';
import type { Span, WireField } from './wire-reader.ts';

/** Each field of bytes in a message. */
export async function eachField(
  { bytes, budget }: Pick<WireContext, 'bytes' | 'budget'>,
  span: Span,
  visit: (field: WireField) => Promise<void>,
): Promise<void> {
  const reader = new WireReader(bytes, budget, span);
  for (let field = await reader.next(); field !== undefined; field = await reader.next()) {
    if (field.wire === 2) {
      await visit(field);
    }
  }
}
