import type { Text } from '../judge/text.ts';
import { text } from '../judge/text.ts';
import type { SubjectReport } from '../report/report.ts';
import { counted, formatBytes } from './numbers.ts';

const SHORT_DIGEST = 12;

/** Which model was assessed, by what its predictions are bound to it; nothing without one. */
export function modelText({ model, boundBy }: Pick<SubjectReport, 'model' | 'boundBy'>): Text {
  if (model === undefined) {
    return [];
  }
  const { path, digest, files, bytes } = model;
  const size = `${counted(files, 'file')}, ${formatBytes(bytes)}`;
  const bound: Text =
    boundBy === undefined
      ? ['no run manifest binds its predictions to it.']
      : text`${boundBy} binds its predictions to it.`;
  return [...text`Model ${path} (sha256 ${digest.slice(0, SHORT_DIGEST)}`, `, ${size}); `, ...bound];
}
