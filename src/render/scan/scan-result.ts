import type { Answer, ModelFinding } from '../../evidence/model/examination.ts';
import { makeVisible } from '../visible.ts';

/** One file of a scan. */
export interface ScannedFile {
  readonly path: string;
  /** Lower-case hex; absent where the file was not read, or nobody asked. */
  readonly sha256?: string;
  readonly format: string;
  readonly answer: Answer;
  readonly findings: readonly ModelFinding[];
}

/** The file as an object of the JSON output, on one line. What a terminal would obey or not show is escaped as JSON escapes it. */
export function scanJson({ path, sha256, format, answer, findings }: ScannedFile): string {
  const text = JSON.stringify({
    path,
    sha256: sha256 ?? null,
    format,
    answer,
    findings: findings.map((finding) => ({
      rule: finding.rule.id,
      severity: finding.rule.severity,
      offset: finding.offset ?? null,
      message: `${placeOf(finding)}${finding.message}`,
      detail: finding.detail,
    })),
  });
  return makeVisible(text);
}

/** The members on the way in, and the line: `archive/data.pkl: `, or nothing. */
function placeOf({ within = [], line }: ModelFinding): string {
  const place = [...within, ...(line === undefined ? [] : [`line ${line}`])];
  return place.length === 0 ? '' : `${place.join(' › ')}: `;
}
