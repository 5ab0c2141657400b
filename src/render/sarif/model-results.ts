import type { ModelFinding } from '../../evidence/model/examination.ts';
import { text } from '../../judge/text.ts';
import type { Text } from '../../judge/text.ts';
import { formatCount } from '../numbers.ts';
import type { Draft } from './draft.ts';
import { messageOf } from './message-text.ts';
import type { RulePages } from './rules.ts';
import { levelOf, ofModelRule } from './rules.ts';

/** A file that was examined: a model, or what lies beside one. */
export interface FileWithFindings {
  readonly path: string;
  readonly findings: readonly ModelFinding[];
}

/** A result for each finding in each file. */
export function modelResults(files: readonly FileWithFindings[], pages: RulePages): readonly Draft[] {
  return files.flatMap(({ path, findings }) =>
    findings.map((finding) => {
      const { rule, line, column, offset, within = [], message, detail } = finding;
      return {
        rule: ofModelRule(rule, pages),
        level: levelOf(rule),
        // A sentence of the rule, which a quotation's marks would not become; its names are made harmless all the same.
        message: messageOf([[message], whereOf(finding), [rule.remedy]]),
        place: { path, line, column, byteOffset: within.length === 0 ? offset : undefined },
        identity: [path, ...within, detail],
      };
    }),
  );
}

/** What exactly, and where in the file. */
function whereOf({ detail, within = [], offset }: ModelFinding): Text {
  const member = within.length === 0 ? [] : text` in ${within.join(' › ')}`;
  const position = offset === undefined ? [] : [` at byte ${formatCount(offset)}`];
  return [...text`Found: ${detail}`, ...member, ...position, '.'];
}
