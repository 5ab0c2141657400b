/** What each document says of licences: where, and as it is written. */
import type { DocumentText } from '../../document.ts';
import { jsonOf } from '../../json/of-document.ts';
import type { ReadCard } from '../front-matter.ts';
import { readCard } from '../front-matter.ts';
import { isRecord } from '../../found.ts';
import { licenceInText } from './licence-texts.ts';

/** Before it is known whether it is one. */
export interface WrittenLicence {
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly written?: string;
}

/** `license` of the metadata (`other` stands for `license_name`), else the section or label that speaks of it. */
export function licenceOfCard(document: DocumentText): WrittenLicence {
  const card = readCard(document);
  const { path, metadata, lineOf } = card;
  const key = ['license', 'licence'].find((each) => metadata[each] !== undefined);
  const value = key === undefined ? undefined : textOf(metadata[key]);
  if (key === undefined || value === undefined) {
    return ofSections(card) ?? { name: path, path, line: 1 };
  }
  const named = textOf(metadata['license_name']);
  return value.toLowerCase() === 'other' && named !== undefined
    ? { name: path, path, line: lineOf(['license_name']), written: named }
    : { name: path, path, line: lineOf([key]), written: value };
}

function ofSections({ path, markdown }: ReadCard): WrittenLicence | undefined {
  for (const { title, passages } of markdown.sections) {
    for (const { text, line } of passages) {
      const at = text.split('\n').findIndex((each) => isAboutLicence(title) || isAboutLicence(each));
      const own = at === -1 ? undefined : licenceInText(text);
      if (own !== undefined) {
        return { name: path, path, line: line + at, written: own };
      }
    }
  }
  return undefined;
}

function isAboutLicence(text: string): boolean {
  return /licen[cs]|intellectual property|terms of use/iu.test(text);
}

/** Undefined where the document is no JSON-LD at all: what reads its properties says so. */
export function licenceOfCroissant(metadata: DocumentText): WrittenLicence | undefined {
  const { path } = metadata;
  const document = jsonOf(metadata);
  if (!document.ok || !isRecord(document.value)) {
    return undefined;
  }
  const key = Object.keys(document.value).find((each) => /(?:^|[:/])license$/u.test(each));
  const written = key === undefined ? undefined : textOf(document.value[key]);
  const line = key === undefined ? 1 : document.lineOf([key]);
  return { name: path, path, line, ...(written === undefined ? {} : { written }) };
}

/** A text, the first of several, or the id or address of a thing. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') {
    return value.trim() === '' ? undefined : value.trim();
  }
  if (Array.isArray(value)) {
    const all = value.flatMap((each: unknown) => textOf(each) ?? []);
    return all.length === 0 ? undefined : all.join(' AND ');
  }
  return isRecord(value) ? textOf(value['@id'] ?? value['url'] ?? value['name']) : undefined;
}
