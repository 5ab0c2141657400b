/** Text beside a model: code, notebooks, configurations, and secrets in all of them. Nothing is run. */
import { SOURCE_RULES } from '../model/rules/source.ts';
import { examineModelConfig } from './base-model.ts';
import { type Found, MAX_CHARACTERS, MAX_FINDINGS, type SourceFinding } from './finding.ts';
import { codeCells } from './notebook.ts';
import { examinePython } from './python/examine-python.ts';
import { findSecrets } from './secrets/find-secrets.ts';

/** Findings in the order of lines; what is past the limits is said by a finding of `source/not-examined`. */
export function examineSource(path: string, text: string): readonly SourceFinding[] {
  const isTooLong = text.length > MAX_CHARACTERS;
  const read = isTooLong ? text.slice(0, MAX_CHARACTERS) : text;
  const found: Found[] = [];
  let isCut = false;
  for (const findings of [codeFindings(path, read), findSecrets(path, read)]) {
    for (const each of findings) {
      isCut ||= found.length >= MAX_FINDINGS;
      if (isCut) {
        break;
      }
      found.push(each);
    }
  }
  found.sort((one, other) => one.line - other.line || (one.column ?? 0) - (other.column ?? 0));
  if (isTooLong) {
    found.push(
      notExamined(
        read,
        `Only the first ${MAX_CHARACTERS} characters were examined.`,
        `${text.length} characters`,
      ),
    );
  }
  if (isCut) {
    found.push(notExamined(read, 'Findings beyond the first 200 are left out.', `${MAX_FINDINGS} findings`));
  }
  return found.map((each) => ({ ...each, path }));
}

function notExamined(read: string, message: string, detail: string): Found {
  return { rule: SOURCE_RULES.notExamined, line: read.split('\n').length, message, detail };
}

function* codeFindings(path: string, text: string): Generator<Found> {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/\.pyw?$/u.test(name)) {
    yield* examinePython(text);
  } else if (name.endsWith('.ipynb')) {
    yield* examineNotebook(text);
  } else if (name === 'config.json' || name === 'adapter_config.json') {
    yield* examineModelConfig(text);
  }
}

/** Cells share one namespace, so they are read as one text; a column would be one of the cell, and is left out. */
function* examineNotebook(text: string): Generator<Found> {
  const cells = codeCells(text);
  if (cells === undefined) {
    return;
  }
  const lines = cells.flatMap(({ number, lines: ofCell }) => ofCell.map((line) => ({ line, number })));
  const whole = cells.map(({ text: cell, lines: ofCell }) => padded(cell, ofCell.length)).join('');
  for (const { column: _, ...found } of examinePython(whole)) {
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
