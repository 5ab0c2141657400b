import type {
  ScorecardCase,
  ScorecardGroup,
} from '../../__tests__/evidence/model/scorecard/scorecard-case.ts';
import { SCORECARD } from '../../__tests__/evidence/model/scorecard/scorecard.ts';
import type { Derived } from './artefact.ts';

/** The page of published ways around scanners; a test holds each case to its floor. */
export function scanScorecard(): Derived {
  const count = SCORECARD.reduce((sum, { cases }) => sum + cases.length, 0);
  const text = `# Ways around scanners, and what we say

Published ways to bring code past a scanner of models: ${count} cases, each built by a test in memory and examined as a file. The answer is a
floor: the test fails when it becomes another one, so it can only be raised on purpose. Made by \`npm run generate\` from
[the table of cases](../__tests__/evidence/model/scorecard/scorecard.ts).

What the answers mean: [docs/scan.md](scan.md).

${SCORECARD.map(section).join('\n')}`;
  return { artefacts: [{ path: 'docs/scan-scorecard.md', text }] };
}

function section({ title, cases }: ScorecardGroup): string {
  const rows = cases.map((each) => `| ${each.name.replaceAll('|', '\\|')} | ${each.floor} | ${link(each)} |`);
  return `## ${title}\n\n| case | answer | published as |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function link({ source }: ScorecardCase): string {
  if (source.startsWith('CVE-')) {
    return `[${source}](https://nvd.nist.gov/vuln/detail/${source})`;
  }
  if (source.startsWith('GHSA-')) {
    return `[${source}](https://github.com/advisories/${source})`;
  }
  return `[${new URL(source).host}](${source})`;
}
