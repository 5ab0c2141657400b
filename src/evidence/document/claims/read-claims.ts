/** What every reader of claims does with what it read. */
import type { DocumentContext, DocumentFinding, DocumentText, ReadDocuments } from '../document.ts';
import type { AnsweredClaim, ReadClaim } from './claim.ts';
import type { ClaimsEvidence } from './kinds.ts';
import { CLAIM_RULES } from './rules.ts';

/** Of one document. */
export interface ReadOf {
  /** False: there and not understandable. */
  readonly isRead: boolean;
  readonly claims: readonly ReadClaim[];
  readonly findings: readonly DocumentFinding[];
}

const MOST_CLAIMS = 5000;

/** Nothing was recomputed yet, so nothing can be checked: what is unknown is never confirmed. */
export function unanswered(
  read: readonly ReadOf[],
  outdated: readonly string[],
  hint: string,
): ReadDocuments<ClaimsEvidence> {
  const findings = read.flatMap((each) => each.findings);
  if (read.every(({ isRead }) => !isRead)) {
    const [first] = findings;
    const where =
      first === undefined ? '' : `${JSON.stringify(first.path)} line ${first.line}: ${first.message}`;
    return { state: 'unreadable', message: `no number can be read of it: ${where}`, hint, findings };
  }
  const claims = read.flatMap((each) => each.claims).slice(0, MOST_CLAIMS);
  const evidence = {
    claims: claims.map(
      (claim): AnsweredClaim => ({ ...claim, state: 'uncheckable', because: 'nothing was recomputed' }),
    ),
    outdated,
    findings: [...findings, ...claims.flatMap(textFindings)],
  };
  return { state: 'read', evidence };
}

/** What is wrong with a claim as it is written, whatever the evidence says. */
function textFindings({
  path,
  line,
  metric,
  number,
  bound,
  lacksUnit,
}: ReadClaim): readonly DocumentFinding[] {
  const detail = `${metric.slice(0, 100)} ${number.text.slice(0, 50)}`;
  if (bound === undefined) {
    return [{ rule: CLAIM_RULES.unbound, path, line, message: 'No metric here recomputes it.', detail }];
  }
  return lacksUnit
    ? [{ rule: CLAIM_RULES.noUnit, path, line, message: 'It is a share, and its unit is not said.', detail }]
    : [];
}

/** Documents that are as they were, of a model that this change brings anew. What the job makes is made anew each time. */
export function outdatedOf(
  texts: readonly DocumentText[],
  { subject: { model }, isChanged, isMade, paths }: DocumentContext,
): readonly string[] {
  if (model === undefined || isChanged === undefined) {
    return [];
  }
  const files = [...paths].filter((path) => path === model || path.startsWith(`${model}/`));
  const own = new Set(texts.map(({ path }) => path));
  const isNew = files.some((path) => !own.has(path) && isChanged(path) && isMade?.(path) !== true);
  return isNew ? texts.map(({ path }) => path).filter((path) => !isChanged(path)) : [];
}
