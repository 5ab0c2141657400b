import type { Rule } from '../../../model/rules/rule.ts';
import type { DocumentFinding, DocumentReader, DocumentText } from '../../document.ts';
import { absolutePathIn } from './absolute-path.ts';
import { NOTEBOOKS_HINT, type ReadNotebook } from './evidence.ts';
import { type NotebookCell, readNotebook } from './notebook.ts';
import { NOTEBOOK_RULES } from './rules.ts';

/** Findings of one rule in one notebook. */
const MOST_OF_A_KIND = 10;

export const notebooks: DocumentReader<'notebooks'> = {
  kind: 'notebooks',
  names: ['notebooks'],
  read: (documents) => {
    const looked = (documents.get('notebooks') ?? []).map(lookAt);
    const read = looked.flatMap(({ notebook }) => (notebook === undefined ? [] : [notebook]));
    const unknown = looked.filter(({ isUnknown }) => isUnknown).length;
    const findings = looked.flatMap((each) => each.findings);
    if (read.length > 0) {
      return { state: 'read', evidence: { notebooks: read, unknown, findings } };
    }
    return unknown > 0
      ? {
          state: 'unreadable',
          message: 'No notebook could be read.',
          hint: 'Save the notebooks in version 4: `jupyter nbconvert --to notebook --inplace`.',
          findings,
        }
      : { state: 'missing', missing: ['notebooks with code'], hint: NOTEBOOKS_HINT };
  },
};

interface Looked {
  /** Absent: it holds no code, or cannot be read. */
  readonly notebook?: ReadNotebook;
  readonly isUnknown: boolean;
  readonly findings: readonly DocumentFinding[];
}

function lookAt({ path, text }: DocumentText): Looked {
  const read = readNotebook(text);
  if (!read.ok) {
    const rule = read.because === 'version' ? NOTEBOOK_RULES.otherVersion : NOTEBOOK_RULES.noNotebook;
    const { line, message } = read;
    return { isUnknown: true, findings: [{ rule, path, line, message, detail: message.slice(0, 300) }] };
  }
  const { cells } = read;
  if (cells.length === 0) {
    return { isUnknown: false, findings: [] };
  }
  const disorder = disorderOf(cells, path);
  const absolute = absoluteOf(cells, path);
  return {
    notebook: {
      path,
      cells: cells.length,
      isInOrder: disorder.length === 0,
      absolutePaths: absolute.length,
    },
    isUnknown: false,
    findings: Object.values(NOTEBOOK_RULES)
      .flatMap((rule) =>
        [...disorder, ...absolute].filter((each) => each.rule.id === rule.id).slice(0, MOST_OF_A_KIND),
      )
      .toSorted((a, b) => a.line - b.line),
  };
}

function disorderOf(cells: readonly NotebookCell[], path: string): readonly DocumentFinding[] {
  const at = (rule: Rule, { number, line }: NotebookCell, message: string): DocumentFinding => ({
    rule,
    path,
    line,
    message,
    detail: `cell ${number}`,
  });
  return cells.flatMap((cell, index) => {
    const { count, hasError, results } = cell;
    const found: DocumentFinding[] = [];
    if (count === null) {
      found.push(
        at(NOTEBOOK_RULES.notRun, cell, 'This cell has no count: it was not run, or it was cleared.'),
      );
    } else if (count !== index + 1) {
      const message = `It was run as number ${count}, and stands as cell of code ${index + 1}.`;
      found.push(at(NOTEBOOK_RULES.outOfOrder, cell, message));
    }
    if (hasError) {
      found.push(at(NOTEBOOK_RULES.failed, cell, 'Its output is an error.'));
    }
    if (count !== null && results.some((of) => of !== count)) {
      found.push(at(NOTEBOOK_RULES.otherOutput, cell, 'Its result is of another run than the cell.'));
    }
    return found;
  });
}

function absoluteOf(cells: readonly NotebookCell[], path: string): readonly DocumentFinding[] {
  return cells.flatMap(({ number, code }) =>
    code.flatMap(({ text, line }, index) => {
      const place = absolutePathIn(text);
      return place === undefined
        ? []
        : [
            {
              rule: NOTEBOOK_RULES.absolutePath,
              path,
              line,
              message: `A path that begins with \`${place}\` is there on one machine only.`,
              detail: `${place}… (cell ${number}, line ${index + 1})`,
            },
          ];
    }),
  );
}
