/** Numbers in the model card: its metadata, its tables and its sentences. */
import { saysAnything } from '../card/markdown-card.ts';
import type { DocumentContext, DocumentReader, DocumentText } from '../document.ts';
import type { MarkdownDocument, MarkdownSection } from '../markdown/document.ts';
import { markdownOf } from '../markdown/of-document.ts';
import type { ClaimedData, ClaimedGroup, ReadClaim } from './claim.ts';
import { type DataNames, dataOfHeading, namesOfTable } from './data-words.ts';
import { claimsInEvalResults, claimsInModelIndex, claimsInPerformance } from './model-index.ts';
import { plainName } from './metric-names.ts';
import { groupIn, isKnownGroup } from './people-words.ts';
import { outdatedOf, type ReadOf, unanswered } from './read-claims.ts';
import { valuesOfFrontMatter, valuesOfJson, valuesOfYaml } from './read-values.ts';
import { claimsInSentence, type SentenceContext } from './text/sentence-claims.ts';
import { sentencesOf } from './text/sentences.ts';
import { claimsInTable } from './table-claims.ts';

const HINT =
  'Bind `card:` of the subject to its model card, and write the measured numbers into it: `fates card --write`.';

export const cardClaims: DocumentReader<'claims'> = {
  kind: 'claims',
  asksChanges: true,
  names: ['model-card', 'eval-results'],
  read: (documents, context) => {
    const found = documents.get('model-card') ?? [];
    // A README farther away may be another model's: where the policy binds none, the nearest is the card.
    const counted = context.subject.documents?.['model-card'] === undefined ? found.slice(0, 1) : found;
    const cards = counted.filter((card) => !isEmpty(card));
    const results = (documents.get('eval-results') ?? []).filter(({ path }) =>
      isAround(path, context.subject),
    );
    if (cards.length === 0 && results.length === 0) {
      return { state: 'missing', missing: ['a model card'], hint: HINT };
    }
    const names = namesOfTable([context.subject.evaluation.table], context.subject.id);
    const read = [
      ...cards.map((text) => readCard(text, names)),
      ...results.map((text) => readResults(text, names)),
    ];
    return unanswered(read, outdatedOf([...cards, ...results], context), HINT);
  },
};

/** A card that says nothing has no claim that is wrong, and none that anybody could trust: it is none. */
function isEmpty(card: DocumentText): boolean {
  if (isJson(card)) {
    return false;
  }
  const { frontMatter, sections } = markdownOf(card);
  return frontMatter === undefined && !sections.some(saysAnything);
}

function isJson({ path }: DocumentText): boolean {
  return /\.json$/iu.test(path);
}

/** Results lie beside the model that they are of, or above it. */
function isAround(path: string, { model, card, evaluation }: DocumentContext['subject']): boolean {
  const at = path.indexOf('.eval_results/');
  const folder = path.slice(0, Math.max(0, at));
  return [model, card, evaluation.table].some((bound) => bound?.startsWith(folder) === true);
}

function readResults({ path, text }: DocumentText, names: DataNames): ReadOf {
  const { document, findings } = valuesOfYaml(path, text);
  const context: SentenceContext = { path, names, data: { kind: 'unnamed' } };
  return {
    isRead: document !== undefined,
    findings,
    claims: document === undefined ? [] : claimsInEvalResults(document, context),
  };
}

function readCard(card: DocumentText, names: DataNames): ReadOf {
  const { path, text } = card;
  const context: SentenceContext = { path, names, data: { kind: 'unnamed' } };
  if (isJson(card)) {
    const { document, findings } = valuesOfJson(path, text);
    return {
      isRead: document !== undefined,
      findings,
      claims: document === undefined ? [] : claimsInPerformance(document, context),
    };
  }
  const markdown = markdownOf(card);
  const { frontMatter } = markdown;
  const metadata = frontMatter === undefined ? undefined : valuesOfFrontMatter(path, frontMatter);
  const document = metadata?.document;
  return {
    isRead: true,
    findings: metadata?.findings ?? [],
    claims: [
      ...(document === undefined ? [] : claimsInModelIndex(document, context)),
      ...claimsInMarkdown(markdown, context),
    ],
  };
}

/** Of one document; nobody reads a card with more numbers. */
const MOST_CLAIMS = 2000;

/** What a heading says of all below it. */
interface Above {
  readonly level: number;
  readonly data: ClaimedData | undefined;
  readonly group: ClaimedGroup | undefined;
}

/** "Women", "sex = Female"; other headings name nobody that is known. */
function groupOfHeading(title: string): ClaimedGroup | undefined {
  const group = groupIn(title.slice(0, 200));
  return group?.column !== undefined || (group !== undefined && isKnownGroup(group.words))
    ? group
    : undefined;
}

/** Each section with what its heading and those above it say of the data; the nearest counts. */
export function claimsInMarkdown(
  { sections }: MarkdownDocument,
  context: SentenceContext,
): readonly ReadClaim[] {
  const above: Above[] = [];
  const claims: ReadClaim[] = [];
  for (const section of sections) {
    while ((above.at(-1)?.level ?? -1) >= section.level) {
      above.pop();
    }
    above.push({
      level: section.level,
      data: dataOfHeading(section.title),
      group: groupOfHeading(section.title),
    });
    const told = above
      .toReversed()
      .flatMap(({ data }) => (data === undefined || data.kind === 'unnamed' ? [] : [data]))[0];
    const data = digestIn(section, context.names) ?? told ?? context.data;
    const group = above.toReversed().flatMap((each) => each.group ?? [])[0];
    const own = { ...context, data, ...(group === undefined ? {} : { group }) };
    claims.push(...claimsInSection(section, own, MOST_CLAIMS - claims.length));
    if (claims.length >= MOST_CLAIMS) {
      break;
    }
  }
  return claims;
}

function claimsInSection(
  { passages, tables }: MarkdownSection,
  context: SentenceContext,
  most: number,
): readonly ReadClaim[] {
  const claims: ReadClaim[] = tables.flatMap((table) => claimsInTable(table, context));
  for (const { kind, text, line } of passages) {
    for (const sentence of kind === 'text' ? sentencesOf(text, line) : []) {
      claims.push(...(claims.length < most ? claimsInSentence(sentence, context) : []));
    }
  }
  return claims.toSorted((a, b) => a.line - b.line).slice(0, most);
}

const DIGEST = /sha-?256[^0-9a-f]{1,5}([0-9a-f]{8,64})(?![0-9a-f])/iu;

/** The digest of the data that a section names. */
function digestIn({ text }: MarkdownSection, names: DataNames): ClaimedData | undefined {
  const sha256 = DIGEST.exec(text)?.[1]?.toLowerCase();
  if (sha256 === undefined) {
    return undefined;
  }
  const plain = ` ${plainName(text.slice(0, 20_000))} `;
  return { kind: 'digest', sha256, isNamed: [...names].some((name) => plain.includes(` ${name} `)) };
}
