import { isScalar, isSeq, parseDocument } from 'yaml';
import type { Waiver } from '../waiver.ts';

const START = (schema: string): string => `# yaml-language-server: $schema=${schema}
# Accepted failures, each with a name and an end. What the base branch has counts: a waiver takes a pull request of its own.
version: 1
waivers: []
`;

/**
 * The text of a waivers file with one more waiver at its end; comments and line endings stay. `text` is undefined when there
 * is no file yet, and has no mistakes of form otherwise.
 */
export function appendWaiver(text: string | undefined, waiver: Waiver, schema: string): string {
  const before =
    text === undefined || !hasContent(text)
      ? `${text === undefined || text === '' ? '' : `${text.trimEnd()}\n`}${START(schema)}`
      : text;
  const document = parseDocument(before);
  if (!isSeq(document.get('waivers', true))) {
    document.set('waivers', document.createNode([]));
  }
  const list = document.get('waivers', true);
  if (isSeq(list)) {
    list.flow = false;
    list.add(itemOf(document, waiver));
  }
  const after = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return before.includes('\r\n') ? after.replaceAll(/\r?\n/gu, '\r\n') : after;
}

function hasContent(text: string): boolean {
  return parseDocument(text).contents !== null;
}

function itemOf(document: ReturnType<typeof parseDocument>, waiver: Waiver) {
  const { on, ...rest } = waiver;
  const { id, requirement, subject, reason, owner, granted, expires } = rest;
  const scope = on === undefined ? {} : { on: on.length === 1 ? on[0] : on };
  const node = document.createNode({ id, requirement, subject, ...scope, reason, owner, granted, expires });
  for (const pair of node.items) {
    if (isScalar(pair.value) && typeof pair.value.value === 'string' && !isPlain(pair.value.value)) {
      pair.value.type = 'QUOTE_DOUBLE';
    }
    if (isSeq(pair.value)) {
      pair.value.flow = true;
    }
  }
  return node;
}

/** Words and dates that nobody can read as anything else; the rest stands in quotes. */
function isPlain(value: string): boolean {
  return /^(?:[A-Za-z][\w./@-]*|\d{4}-\d{2}-\d{2})$/u.test(value);
}
