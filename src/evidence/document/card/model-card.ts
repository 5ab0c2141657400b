import type { SubjectPolicy } from '../../../policy/policy.ts';
import type {
  DocumentContext,
  DocumentFinding,
  DocumentReader,
  Documents,
  DocumentText,
} from '../document.ts';
import type { CardOrProblem, ReadCard } from './card-of.ts';
import { cardOf, isCard } from './card-of.ts';
import { fieldsOf, furtherProblems } from './fields.ts';
import { groupsShown } from './groups.ts';
import type { ModelCardEvidence } from './kinds.ts';
import { CARD_KINDS } from './kinds.ts';
import type { OddTitle } from './parts.ts';
import { CARD_RULES } from './rules.ts';
import { oversightOf, ownerOf } from './said.ts';
import { sectionsOf } from './sections.ts';

/** The nearest card counts; a README only if it is bound, or lies beside the model and looks like a card. */
export const modelCard: DocumentReader<'modelCard'> = {
  kind: 'modelCard',
  names: ['model-card', 'bill-of-materials'],
  read: (documents, context) => {
    const [card, ...others] = cardsOf(documents, context.subject);
    const { hint } = CARD_KINDS.modelCard;
    if (card === undefined) {
      return { state: 'missing', missing: ['MODEL_CARD.md'], hint };
    }
    const more = others.map((other) => anotherCard(other.path, card.path));
    if ('problem' in card) {
      const { path, problem } = card;
      const message = `${JSON.stringify(path)} is no model card: ${problem.message}`;
      return { state: 'unreadable', message, hint: problem.rule.remedy, findings: [problem, ...more] };
    }
    return { state: 'read', evidence: evidenceOf(card, context, more) };
  },
};

function cardsOf(documents: Documents, subject: SubjectPolicy): readonly CardOrProblem[] {
  const cards = (documents.get('model-card') ?? []).flatMap((document): readonly CardOrProblem[] => {
    const isOdd = isReadme(document) && !isBound(document, subject);
    if (isOdd && !isBeside(document, subject)) {
      return [];
    }
    const card = cardOf(document, subject);
    return card === undefined || (isOdd && !('problem' in card) && !isCard(card)) ? [] : [card];
  });
  // A bill of materials is for more than its card: only where there is no other, and never wrong for want of one.
  const inBills = cards.length > 0 ? [] : (documents.get('bill-of-materials') ?? []);
  return [
    ...cards,
    ...inBills.flatMap((document) => {
      const card = cardOf(document, subject);
      return card === undefined || 'problem' in card ? [] : [card];
    }),
  ];
}

function isReadme({ path }: DocumentText): boolean {
  return /(?:^|\/)README\b[^/]*$/iu.test(path);
}

function isBound({ path }: DocumentText, { card, documents }: SubjectPolicy): boolean {
  return card === path || documents?.['model-card']?.includes(path) === true;
}

/** In the folder of the model, or in the folder that is the model. */
function isBeside({ path }: DocumentText, { model }: SubjectPolicy): boolean {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return (
    model !== undefined &&
    (folder === model || folder === model.slice(0, Math.max(0, model.lastIndexOf('/'))))
  );
}

function evidenceOf(
  card: ReadCard,
  { subject }: DocumentContext,
  more: readonly DocumentFinding[],
): ModelCardEvidence {
  const { path, format, text, metadata } = card;
  const sections = sectionsOf(text, path);
  const otherLanguage = text.notUnderstood
    .filter(({ isForeign }) => isForeign === true)
    .map((title) => notUnderstood(title, path));
  const owner = ownerOf(text, path);
  const oversight = oversightOf(text, path);
  const groups = groupsShown(text, subject.evaluation, path);
  const fields = metadata === undefined ? [] : fieldsOf(metadata, path);
  const odd = text.notUnderstood.filter(({ isForeign }) => isForeign !== true);
  const findings = [
    ...(text.isUnderstood ? sections.flatMap(({ finding }) => finding ?? []) : []),
    ...otherLanguage,
    ...odd.map((title) => notUnderstood(title, path)),
    ...text.doubles.map((title) => double(title, path)),
    ...(metadata === undefined ? [] : [...metadata.findings, ...furtherProblems(metadata, path)]),
    ...[...fields, ...groups, ...oversight, owner].flatMap((each) =>
      'finding' in each ? (each.finding ?? []) : [],
    ),
    ...more,
  ];
  return {
    path,
    format,
    sections,
    isUnderstood: text.isUnderstood,
    otherLanguage,
    owner,
    oversight,
    groups,
    fields,
    findings: findings.toSorted((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)),
  };
}

function anotherCard(path: string, first: string): DocumentFinding {
  const message = `${JSON.stringify(first)} is nearer to the model, and counts.`;
  return { rule: CARD_RULES.anotherCard, path, line: 1, message, detail: first.slice(0, 300) };
}

function notUnderstood({ title, line, isForeign }: OddTitle, path: string): DocumentFinding {
  return {
    rule: CARD_RULES.notUnderstood,
    path,
    line,
    message:
      isForeign === true
        ? 'This section is in another language than English, and is not counted.'
        : 'This heading is none that is known.',
    detail: title.slice(0, 300),
  };
}

function double({ title, line, first = 1 }: OddTitle, path: string): DocumentFinding {
  const message = `The same heading stands on line ${first}, and that section counts.`;
  return { rule: CARD_RULES.doubleSection, path, line, message, detail: title.slice(0, 300) };
}
