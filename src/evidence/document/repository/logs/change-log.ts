import type { MarkdownSection } from '../../markdown/document.ts';
import { markdownOf } from '../../markdown/of-document.ts';
import type { DocumentContext, DocumentFinding, DocumentReader } from '../../document.ts';
import { datesIn } from './dates.ts';
import { CHANGE_LOG_HINT } from './evidence.ts';
import { LOG_RULES } from './rules.ts';

const VERSION = /(?:^|[\s[v])\d{1,6}\.\d{1,6}|\bunreleased\b/iu;
const OF_MODEL = /\b(?:models?|retrain(?:ed|ing)?|weights|checkpoints?|fine-?tun(?:ed|ing))\b/iu;
/** Shorter names occur in other words too. */
const SHORTEST_NAME = 4;

export const changeLog: DocumentReader<'changeLog'> = {
  kind: 'changeLog',
  asksChanges: true,
  names: ['change-log'],
  read: (documents, context) => {
    const [nearest] = documents.get('change-log') ?? [];
    if (nearest === undefined) {
      return { state: 'missing', missing: ['CHANGELOG.md'], hint: CHANGE_LOG_HINT };
    }
    const { path } = nearest;
    const entries = entriesOf(markdownOf(nearest).sections);
    if (entries.length === 0) {
      const message = 'No heading names a version or a day.';
      return {
        state: 'unreadable',
        message: 'The change log has no entry: no heading names a version or a day.',
        hint: LOG_RULES.noEntries.remedy,
        findings: [{ rule: LOG_RULES.noEntries, path, line: 1, message, detail: path.slice(0, 300) }],
      };
    }
    const future = entries.filter(({ dates }) => dates.some((date) => date > context.asOf));
    const isDated = entries.some(({ dates }) => dates.some((date) => date <= context.asOf));
    const namesModel = entries.some((entry) => isOfModel(entry.text, context));
    const followsChange = follows(path, context);
    const at = (rule: DocumentFinding['rule'], line: number, message: string): DocumentFinding => ({
      rule,
      path,
      line,
      message,
      detail: path.slice(0, 300),
    });
    const line = entries[0]?.line ?? 1;
    return {
      state: 'read',
      evidence: {
        path,
        entries: entries.length,
        isDated,
        namesModel,
        ...(followsChange === undefined ? {} : { followsChange }),
        findings: [
          ...future.map((entry) => at(LOG_RULES.futureDate, entry.line, 'This entry is dated after today.')),
          ...(isDated ? [] : [at(LOG_RULES.undatedEntries, line, 'No entry has a day that has been.')]),
          ...(namesModel ? [] : [at(LOG_RULES.nothingOfModel, line, 'No entry speaks of the model.')]),
          ...(followsChange === false
            ? [at(LOG_RULES.notFollowed, line, 'This change brings another model, and no entry of it.')]
            : []),
        ],
      },
    };
  },
};

interface Entry {
  readonly line: number;
  readonly dates: readonly string[];
  /** With all that stands below it. */
  readonly text: string;
}

/** Headings that name a version or a day, each with the sections below it. */
function entriesOf(sections: readonly MarkdownSection[]): readonly Entry[] {
  const entries: Entry[] = [];
  let texts: string[] = [];
  for (const section of sections.toReversed()) {
    const own = [
      section.title,
      section.text,
      ...section.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    ];
    texts.push(...own);
    const dates = datesIn(section.title);
    if (section.level > 0 && (dates.length > 0 || VERSION.test(section.title))) {
      entries.push({ line: section.line, dates, text: texts.join('\n') });
      texts = [];
    }
  }
  return entries.toReversed();
}

function isOfModel(text: string, { subject }: DocumentContext): boolean {
  const file = subject.model?.slice(subject.model.lastIndexOf('/') + 1) ?? '';
  const names = [subject.id, file, file.replace(/\.[^.]+$/u, '')].filter(
    ({ length }) => length >= SHORTEST_NAME,
  );
  const lower = text.toLowerCase();
  return OF_MODEL.test(text) || names.some((name) => lower.includes(name.toLowerCase()));
}

/** Undefined where the model stays as it is, or nobody knows what changed. */
function follows(
  path: string,
  { subject: { model }, paths, isChanged }: DocumentContext,
): boolean | undefined {
  if (model === undefined || isChanged === undefined) {
    return undefined;
  }
  const files = [...paths].filter((each) => each === model || each.startsWith(`${model}/`));
  return files.some(isChanged) ? isChanged(path) : undefined;
}
