import type { MarkdownSection } from '../../markdown/document.ts';
import { markdownOf } from '../../markdown/of-document.ts';
import type { DocumentFinding, DocumentReader, DocumentText } from '../../document.ts';
import { datesIn } from './dates.ts';
import { DECISION_LOG_HINT } from './evidence.ts';
import { LOG_RULES } from './rules.ts';

const STATUS =
  /\b(?:accepted|approved|decided|adopted|proposed|draft|rejected|declined|deprecated|superseded|amended|implemented)\b/iu;
const NO_RECORD = /(?:^|\/)(?:readme|index|[^/]*template[^/]*|0+)\.[a-z]+$/iu;
const ONE_FILE = /(?:^|\/)DECISIONS?(?:[-_]LOG)?\.[a-z]+$/iu;
const MOST_FINDINGS = 20;

export const decisionLog: DocumentReader<'decisionLog'> = {
  kind: 'decisionLog',
  names: ['decision-log'],
  read: (documents, { asOf }) => {
    const texts = (documents.get('decision-log') ?? []).filter(({ path }) => !NO_RECORD.test(path));
    const records = texts.flatMap(recordsOf);
    if (records.length === 0) {
      return { state: 'missing', missing: ['records of decisions'], hint: DECISION_LOG_HINT };
    }
    const lacking = records.map((record) => ({ record, lacks: lacksOf(record, asOf) }));
    return {
      state: 'read',
      evidence: {
        records: records.length,
        complete: lacking.filter(({ lacks }) => lacks.length === 0).length,
        findings: lacking
          .flatMap(({ record: { path, line }, lacks }): readonly DocumentFinding[] => {
            const message = `This decision has no ${lacks.join(' and no ')}.`;
            const detail = lacks.join(', ');
            return lacks.length === 0
              ? []
              : [{ rule: LOG_RULES.incompleteDecision, path, line, message, detail }];
          })
          .slice(0, MOST_FINDINGS),
      },
    };
  },
};

interface Decision {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** A file is one record; in a log of one file each heading of its second level is one. */
function recordsOf(document: DocumentText): readonly Decision[] {
  const { path } = document;
  const { sections, frontMatter } = markdownOf(document);
  const written = sections.map((section) => ({ ...section, own: textOf(section) }));
  if (!ONE_FILE.test(path)) {
    const all = [frontMatter?.yaml ?? '', ...written.map(({ own }) => own)].join('\n');
    return all.trim() === ''
      ? []
      : [{ path, line: sections.find(({ level }) => level > 0)?.line ?? 1, text: all }];
  }
  const starts = written.flatMap(({ level }, index) => (level === 2 ? [index] : []));
  return starts.map((start, place) => {
    const parts = written.slice(start, starts[place + 1]);
    return { path, line: parts[0]?.line ?? 1, text: parts.map(({ own }) => own).join('\n') };
  });
}

function textOf({ title, text, tables }: MarkdownSection): string {
  const cells = tables.flatMap(({ header, rows }) => [header, ...rows.map((row) => row.cells)]).flat();
  return [title, text, ...cells].join('\n');
}

function lacksOf({ text }: Decision, asOf: string): readonly string[] {
  const dates = datesIn(text);
  const past = dates.filter((date) => date <= asOf);
  return [
    ...(STATUS.test(text) ? [] : ['status']),
    ...(past.length > 0 ? [] : [dates.length > 0 ? 'date that has been' : 'date']),
  ];
}
