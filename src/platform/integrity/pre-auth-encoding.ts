import type { Envelope } from '../../evidence/integrity/envelope.ts';

type Signed = Pick<Envelope, 'payload' | 'payloadType'>;

/** What a DSSE signature is over: https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md. */
export function preAuthEncoding({ payload, payloadType }: Signed): Uint8Array {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

const OLDER_TYPE = /https:\/\/model_signing\/(?:DigestOf)?(?:Shard)?Digests\/v0\.1/u;

/**
 * What model-signing 0.2 signed, for payloads of that time: its encoding had a capital V, and the payload as Python prints bytes.
 * Empty for other payloads.
 */
export function olderEncoding({ payload, payloadType }: Signed): readonly Uint8Array[] {
  const text = Buffer.from(payload).toString('latin1');
  if (!OLDER_TYPE.test(text)) {
    return [];
  }
  const printed = `DSSEV1 ${payloadType.length} ${payloadType} ${payload.length} b'${text.replaceAll(
    /[^ -~]|['\\]/gu,
    printedByte,
  )}'`;
  return [Buffer.from(printed)];
}

const NAMED: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  "'": "\\'",
  '\\': '\\\\',
};

function printedByte(byte: string): string {
  return NAMED[byte] ?? `\\x${(byte.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`;
}
