import type { Budget } from '../budget.ts';
import type { Part } from '../part.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { chunksOf } from './byte-window.ts';
import type { Notes } from './notes.ts';
import { latin1Of } from './numbers.ts';
import { Stop } from './stop.ts';

export interface XmlTag {
  /** `/name` closes; `!…` and `?…` are declarations. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly offset: number;
}

const LONGEST = 2 ** 20;
/** What is passed over, from its mark to its end. */
const PASSED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;
const TAG = /^(?<name>[/!?]?[^\s/>]+)/u;
const ATTRIBUTE = /(?<key>[\w:.-]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/gu;

/**
 * The tags of an XML document, in flat memory; comments and CDATA are passed over. Not a validating reader: no entity is put in. A document
 * type is written down, for a lenient loader does with it what it says. Throws Stop where a tag does not end.
 */
export async function* xmlTags(part: Part, budget: Budget, notes: Notes): AsyncGenerator<XmlTag> {
  let held = '';
  let offset = 0;
  for await (const chunk of chunksOf(part, budget)) {
    held += xmlText(chunk);
    for (;;) {
      const start = held.indexOf('<');
      const end = start < 0 ? -1 : endOf(held, start);
      if (start < 0 || end < 0) {
        // What cannot be a tag's beginning is let go.
        const kept = start < 0 ? held.length : start;
        offset += kept;
        held = held.slice(kept);
        break;
      }
      const inner = held.slice(start + 1, end - 1);
      if (!/^!(?:--|\[CDATA\[)/u.test(inner)) {
        judgeEntity(notes, inner, offset + start);
        yield tagOf(inner, offset + start);
      }
      offset += end;
      held = held.slice(end);
    }
    if (held.length > LONGEST) {
      throw new Stop(FORMAT_RULES.tooLarge, `a tag longer than ${LONGEST} bytes`, offset);
    }
  }
  if (held.startsWith('<')) {
    throw new Stop(FORMAT_RULES.broken, 'a tag does not end', offset);
  }
}

/** Behind the tag that starts there; -1 when its end is not there yet. */
function endOf(text: string, start: number): number {
  for (const [open, close] of PASSED) {
    if (text.startsWith(open, start)) {
      const end = text.indexOf(close, start + open.length);
      return end < 0 ? -1 : end + close.length;
    }
    // The mark itself may be cut by the end of a chunk.
    if (open.startsWith(text.slice(start))) {
      return -1;
    }
  }
  return endOfTag(text, start);
}

function endOfTag(text: string, start: number): number {
  // The brackets of a document type hold tags of their own.
  const ends = text.startsWith('<!DOCTYPE', start) ? '>[' : '>';
  let quote = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') {
      quote = character === quote ? '' : quote;
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (ends.includes(character)) {
      return at + 1;
    }
  }
  return -1;
}

/** How far the first element is looked for: comments and a document type may be long. */
const BEFORE_ROOT = 2 ** 20;

/** The first element of a document, behind declarations, comments and a document type; undefined for what is no XML. */
export async function rootElement(head: Uint8Array, part: Part): Promise<string | undefined> {
  const start = xmlText(head).replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s*/u, '');
  const root = rootIn(start);
  if (root !== undefined || !/^<[!?]/u.test(start) || head.length < 4096) {
    return root;
  }
  let text = '';
  for await (const chunk of part.chunks()) {
    text += xmlText(chunk);
    if (text.length > BEFORE_ROOT) {
      break;
    }
  }
  return rootIn(text.slice(text.indexOf('<')));
}

function rootIn(text: string): string | undefined {
  for (let at = 0; at >= 0 && text[at] === '<'; ) {
    if (text[at + 1] !== '!' && text[at + 1] !== '?') {
      return TAG.exec(text.slice(at + 1, at + 200))?.groups?.['name'];
    }
    const end = endOf(text, at);
    // References to entities may stand between the declarations of a document type.
    at = end < 0 ? -1 : text.indexOf('<', end);
  }
  return undefined;
}

/** Of UTF-16, in which the names of these formats are ASCII, every other byte is zero. */
function xmlText(bytes: Uint8Array): string {
  return latin1Of(bytes).replaceAll('\0', '');
}

function tagOf(inner: string, offset: number): XmlTag {
  const attributes = new Map<string, string>();
  for (const { groups } of inner.matchAll(ATTRIBUTE)) {
    if (groups !== undefined && attributes.size < 200) {
      attributes.set(groups['key'] ?? '', groups['double'] ?? groups['single'] ?? '');
    }
  }
  return { name: TAG.exec(inner)?.groups?.['name'] ?? '', attributes, offset };
}

/** Longer texts, put in again and again, are a bomb of their own. */
const LONG_ENTITY = 1000;

function judgeEntity(notes: Notes, inner: string, offset: number): void {
  const [, kind] = /^!(ENTITY|DOCTYPE)\b/u.exec(inner) ?? [];
  if (kind === undefined) {
    return;
  }
  if (/\b(?:SYSTEM|PUBLIC)\b/u.test(inner)) {
    const message = 'The document names another file, which an XML reader may read.';
    notes.find(FORMAT_RULES.pathLeaves, message, inner, { offset });
  } else if (kind === 'ENTITY' && (/["'][\s\S]*[&%]/u.test(inner) || inner.length > LONG_ENTITY)) {
    notes.find(FORMAT_RULES.entityExpansion, 'An entity holds others, or a long text.', inner, { offset });
  } else {
    const what = kind === 'ENTITY' ? 'The document defines an entity.' : 'The document has a document type.';
    notes.find(FORMAT_RULES.documentType, what, inner, { offset });
  }
}
