/** Files as examples of metrics have them. */
import type { DocumentFinding } from '../../../evidence/document/document.ts';
import type { FileFinding, FileKinds, ModelFile } from '../../../evidence/files/file-evidence.ts';
import type { Answer } from '../../../evidence/model/examination.ts';
import type { Rule } from '../../../evidence/model/rules/rule.ts';

const LEADS: { readonly [A in Answer]: Rule['leadsTo'] } = {
  dangerous: 'dangerous',
  suspicious: 'suspicious',
  inconclusive: 'inconclusive',
  'no-known-indicator': 'note',
  'not-a-model': 'note',
};

export function exampleFinding(
  path: string,
  id: string,
  leadsTo: Rule['leadsTo'],
  detail: string,
): FileFinding {
  const rule = {
    id,
    title: 'Found',
    leadsTo,
    severity: 'high' as const,
    why: 'An example.',
    remedy: 'An example.',
    references: [],
  };
  return { path, rule, line: 1, detail };
}

/** A finding of a document. */
export function exampleNote(path: string, id: string, detail: string, line = 1): DocumentFinding {
  return { ...exampleFinding(path, id, 'note', detail), line, message: detail };
}

export function exampleModel(path: string, format: string, answer: Answer, bytes = 1000): ModelFile {
  const isClean = answer === 'no-known-indicator' || answer === 'not-a-model';
  return {
    path,
    bytes,
    format,
    answer,
    canRunCode: format === 'pickle',
    findings: isClean ? [] : [exampleFinding(path, 'pickle/example', LEADS[answer], 'os.system')],
  };
}

export function exampleModels(...files: readonly ModelFile[]): Partial<FileKinds> {
  return { modelFiles: { files } };
}
