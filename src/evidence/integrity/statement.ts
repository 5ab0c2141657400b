/** An in-toto statement, v1 or v0.1: subjects by digest, and a predicate that says something of them. */
import { z } from 'zod';
import { type Decoded, type Envelope, firstIssue, IN_TOTO_PAYLOAD } from './envelope.ts';
import { parseStrictJson } from './strict-json.ts';

const MOST_SUBJECTS = 100_000;

const digests = z.record(z.string().max(50), z.string().max(200));

const statementSchema = z.object({
  _type: z.enum(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
  subject: z
    .array(z.object({ name: z.string().max(1000).default(''), digest: digests }))
    .min(1)
    .max(MOST_SUBJECTS),
  predicateType: z.string().max(300),
  predicate: z.unknown(),
});

/** The predicate is not parsed yet: what it has to be depends on its type. */
export type Statement = z.infer<typeof statementSchema>;
export type Subject = Statement['subject'][number];

export function decodeStatement({ payloadType, payload }: Envelope): Decoded<Statement> {
  if (payloadType !== IN_TOTO_PAYLOAD) {
    return { ok: false, reason: `its payload is ${JSON.stringify(payloadType)}, and not in-toto` };
  }
  const text = utf8(payload);
  const json = text === undefined ? undefined : parseStrictJson(text);
  if (json?.ok !== true) {
    return { ok: false, reason: `of its payload: ${json?.reason ?? 'it is no UTF-8'}` };
  }
  const statement = statementSchema.safeParse(json.value);
  return statement.success
    ? { ok: true, value: statement.data }
    : { ok: false, reason: `its payload is no in-toto statement (${firstIssue(statement.error)})` };
}

export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
