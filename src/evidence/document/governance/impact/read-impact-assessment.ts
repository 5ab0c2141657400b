/** Impact assessments: who is affected, which harms may come to them, and what is done about it. */
import { withoutPlaceholders, wordsOf } from '../../card/placeholders.ts';
import { found, quoted, sorted } from '../../found.ts';
import type { DocumentContext, DocumentFinding, DocumentReader, DocumentText } from '../../document.ts';
import { reviewOf } from '../dates.ts';
import type { Entry, Said } from '../entries.ts';
import { degreeOf, IMPACTS, LIKELIHOODS } from '../scales.ts';
import { isYaml } from '../yaml-top.ts';
import { ELEMENTS } from './elements.ts';
import type { Harm, ImpactElement, StatedElement } from './impact.ts';
import { IMPACT_ELEMENTS } from './impact.ts';
import { impactOfMarkdown } from './impact-of-markdown.ts';
import { impactOfYaml } from './impact-of-yaml.ts';
import { IMPACT_RULES } from './rules.ts';
import type { HarmField, WrittenImpact } from './written-impact.ts';

const HINT =
  'Write an IMPACT_ASSESSMENT.md that says who is affected, which harms may come to them, and what is done about each.';
const NOTHING = 'No heading of it is about people, harms, mitigation, oversight or the like.';
/** Of what is done against a harm. */
const FEWEST_WORDS = 3;
const DATE = /\d{4}-\d{2}-\d{2}/gu;

export const impactAssessment: DocumentReader<'impactAssessment'> = {
  kind: 'impactAssessment',
  names: ['impact-assessment'],
  read: (documents, context) => {
    const [document] = documents.get('impact-assessment') ?? [];
    if (document === undefined) {
      return { state: 'missing', missing: ['IMPACT_ASSESSMENT.md'], hint: HINT };
    }
    const { path } = document;
    const written = writtenIn(document);
    if (written.said.size === 0) {
      const [first = found(IMPACT_RULES.notUnderstood, { path, line: 1 }, NOTHING)] = written.findings;
      const message = `${path}:${first.line} ${first.message}`;
      const findings = written.findings.length > 0 ? written.findings : [first];
      return { state: 'unreadable', message, hint: HINT, findings };
    }
    const harms = written.harms.map(harmOf);
    const isSomeMitigated = harms.some(({ isMitigated }) => isMitigated);
    const elements = IMPACT_ELEMENTS.map((element) =>
      element === 'mitigation' && isSomeMitigated
        ? { element, path, line: harms[0]?.line ?? 1, isStated: true }
        : elementOf(element, written, path, context),
    );
    return {
      state: 'read',
      evidence: {
        path,
        elements,
        harms,
        findings: sorted([
          ...written.findings,
          ...elements.flatMap(({ finding }) => finding ?? []),
          ...harms.flatMap((harm) => harm.findings),
          ...notListed(written, path),
        ]),
      },
    };
  },
};

function writtenIn(document: DocumentText): WrittenImpact {
  return isYaml(document) ? impactOfYaml(document) : impactOfMarkdown(document);
}

function elementOf(
  element: ImpactElement,
  { said }: WrittenImpact,
  path: string,
  { asOf }: DocumentContext,
): StatedElement {
  const written = said.get(element);
  const text = withoutPlaceholders(written?.text ?? '');
  const place = { path, line: written?.line ?? 1 };
  const { fewestWords, asks } = ELEMENTS[element];
  if (wordsOf(text) < fewestWords) {
    const state = written === undefined ? 'It does not say' : 'It says too little of';
    const message = `${state} "${element}": ${asks}`;
    return { element, ...place, isStated: false, finding: found(IMPACT_RULES.missing, place, message) };
  }
  const finding = element === 'review' ? reviewFault(text, place, asOf) : undefined;
  return finding === undefined
    ? { element, ...place, isStated: true }
    : { element, ...place, isStated: false, finding };
}

/** One date on which it is looked at again is enough; others are those of earlier reviews. */
function reviewFault(
  text: string,
  place: { readonly path: string; readonly line: number },
  asOf: string,
): DocumentFinding | undefined {
  const dates = text.match(DATE) ?? [];
  const reviews = dates.map((date) => reviewOf(date, asOf));
  if (reviews.includes('due')) {
    return undefined;
  }
  const late = dates.find((_, index) => reviews[index] === 'overdue');
  return late === undefined
    ? found(IMPACT_RULES.missing, place, 'Its review has no date within three years, such as 2027-03-31.')
    : found(IMPACT_RULES.overdue, place, `It was to be reviewed by ${late}; it is ${asOf}.`);
}

function harmOf({ path, line, said }: Entry<HarmField>): Harm {
  const name = quoted(said.get('harm')?.text ?? 'a harm');
  const isMitigated = wordsOf(withoutPlaceholders(said.get('mitigation')?.text ?? '')) >= FEWEST_WORDS;
  const isGraded = isDegree(said.get('likelihood'), LIKELIHOODS) && isDegree(said.get('severity'), IMPACTS);
  return {
    path,
    line,
    isMitigated,
    findings: [
      ...(isMitigated
        ? []
        : [found(IMPACT_RULES.unmitigated, { path, line }, `Nothing is said to be done against ${name}.`)]),
      ...(isGraded
        ? []
        : [
            found(
              IMPACT_RULES.noDegree,
              { path, line },
              `Of ${name} likelihood and severity are not both stated.`,
            ),
          ]),
    ],
  };
}

function isDegree(said: Said | undefined, words: Readonly<Record<string, number>>): boolean {
  return said !== undefined && degreeOf(said.text, words) !== undefined;
}

function notListed({ said, harms }: WrittenImpact, path: string): readonly DocumentFinding[] {
  const line = said.get('harms')?.line;
  return harms.length > 0 || line === undefined
    ? []
    : [found(IMPACT_RULES.notListed, { path, line }, 'The harms stand in no table and under no headings.')];
}
