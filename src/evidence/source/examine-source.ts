/** Text beside a model: code, notebooks, configurations, and secrets in all of them. Nothing is run. */
import { SOURCE_RULES } from '../model/rules/source.ts';
import { examineModelConfig } from './base-model.ts';
import { type Found, MAX_CHARACTERS, MAX_FINDINGS, type SourceFinding } from './finding.ts';
import { codeCells } from './notebook.ts';
import { examinePython } from './python/examine-python.ts';
import { findSecrets } from './secrets/find-secrets.ts';

/**
 * Findings in the order of lines; what is past the limits is said by a finding of `source/not-examined`. Secrets are looked for in the whole
 * text and first, so that neither many lines nor many other findings hide one.
 */
export function examineSource(path: string, text: string): readonly SourceFinding[] {
  const found: Found[] = [];
  const open: Found[] = [];
  let isCut = false;
  for (const findings of [findSecrets(path, text), codeFindings(path, text)]) {
    for (const each of findings) {
      if (each.rule.id === SOURCE_RULES.notExamined.id) {
        open.push(each);
        continue;
      }
      isCut ||= found.length >= MAX_FINDINGS;
      if (isCut) {
        break;
      }
      found.push(each);
    }
  }
  found.sort((one, other) => one.line - other.line || (one.column ?? 0) - (other.column ?? 0));
  found.push(...open);
  if (isCut) {
    found.push(notExamined(text, 'Findings beyond the first 200 are left out.', `${MAX_FINDINGS} findings`));
  }
  return found.map((each) => ({ ...each, path }));
}

function notExamined(read: string, message: string, detail: string): Found {
  return { rule: SOURCE_RULES.notExamined, line: read.split('\n').length, message, detail };
}

function* codeFindings(path: string, text: string): Generator<Found> {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/\.pyw?$/u.test(name)) {
    const code = beginningOf(text);
    yield* code.open;
    yield* examinePython(code.text);
  } else if (name.endsWith('.ipynb')) {
    yield* examineNotebook(text);
  } else if (name === 'config.json' || name === 'adapter_config.json') {
    yield* examineModelConfig(text);
  }
}

/** What of a program is read, and the finding that says so when that is not all. */
function beginningOf(text: string): { readonly text: string; readonly open: readonly Found[] } {
  if (text.length <= MAX_CHARACTERS) {
    return { text, open: [] };
  }
  const read = text.slice(0, MAX_CHARACTERS);
  const message = `Only the first ${MAX_CHARACTERS} characters of the code were examined.`;
  return { text: read, open: [notExamined(read, message, `${text.length} characters`)] };
}

/** Cells share one namespace, so they are read as one text; a column would be one of the cell, and is left out. */
function* examineNotebook(text: string): Generator<Found> {
  const cells = codeCells(text);
  if (cells === undefined) {
    if (text.trim() !== '') {
      yield notExamined(
        '',
        'The notebook cannot be read, and its code was not examined.',
        'no notebook of format 3 or 4',
      );
    }
    return;
  }
  const lines = cells.flatMap(({ number, lines: ofCell }) => ofCell.map((line) => ({ line, number })));
  const whole = cells.map(({ text: cell, lines: ofCell }) => padded(cell, ofCell.length)).join('');
  const code = beginningOf(whole);
  for (const each of code.open) {
    yield { ...each, line: lines[each.line - 1]?.line ?? 1 };
  }
  for (const { column: _, ...found } of examinePython(code.text)) {
    const place = lines[found.line - 1];
    yield { ...found, line: place?.line ?? 1, detail: `${found.detail} (cell ${place?.number ?? 1})` };
  }
}

/** A cell of exactly so many lines. */
function padded(cell: string, lines: number): string {
  const own = cell.split('\n').slice(0, lines);
  return lines === 0
    ? ''
    : `${[...own, ...Array.from({ length: lines - own.length }, () => '')].join('\n')}\n`;
}
