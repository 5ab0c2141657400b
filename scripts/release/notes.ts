/**
 * `node scripts/release/notes.ts v1.2.3` prints the release notes: the section of the change log, then what this version's reports say
 * otherwise than the last release's about the same files. Fails where this version ends without a report.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProgram, ROOT } from '../tree.ts';
import { sectionOf } from './changelog.ts';
import { versionTags } from './git.ts';
import { type ReportDifferences, reportDifferences } from './report-differences.ts';
import { lastRelease, parseTag } from './version-tag.ts';

/** GitHub refuses the notes of a release above 125,000 characters. */
const MOST_CHARACTERS = 100_000;
const HEADING = '## What reports say otherwise';

export interface Notes {
  readonly text: string;
  readonly broken: readonly string[];
}

/** The notes for the tree at `root`, whose last release is found among the tags of its repository. */
export async function notesOf(root: string, tag: string): Promise<Notes> {
  const release = parseTag(tag);
  if (release === undefined) throw new Error(`${tag} is not v and a version like 1.2.3.`);
  const changes = sectionOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), release.version);
  if (changes === undefined) throw new Error(`CHANGELOG.md has no heading "## ${release.version}".`);
  const last = lastRelease(versionTags(root), release);
  if (last === undefined) {
    const first = 'There is no release before this one, so there are no reports to compare with.';
    return { text: `${[changes, HEADING, first].join('\n\n')}\n`, broken: [] };
  }
  const differences = await reportDifferences(root, last.tag);
  return {
    text: `${[changes, HEADING, ...differenceSection(last.tag, differences)].join('\n\n')}\n`,
    broken: differences.broken,
  };
}

/** One folded block a case, until the room is used up; the rest by name. */
function differenceSection(last: string, { compared, differing }: ReportDifferences): readonly string[] {
  const over = `${compared} assessments of the examples and the test scenarios (their base sides left out) were made by ${last} and by this version.`;
  const what =
    'Verdicts, scores, values, intervals, bounds and problems are compared; sentences and layout are not.';
  if (differing.length === 0) return [`${over} No report differs. ${what}`];
  const blocks = differing.map(
    ({ name, text }) => `<details><summary>${name}</summary>\n\n${text}\n\n</details>`,
  );
  const lengths = blocks.map((_, index) => blocks.slice(0, index + 1).join('\n\n').length);
  const shown = lengths.filter((length) => length <= MOST_CHARACTERS).length;
  const left = differing.slice(shown).map(({ name }) => `- ${name}`);
  return [
    `${over} ${differing.length} ${differing.length === 1 ? 'differs' : 'differ'}. ${what}`,
    ...blocks.slice(0, shown),
    ...(left.length === 0 ? [] : [`Without room for how they differ:\n\n${left.join('\n')}`]),
  ];
}

if (isProgram(import.meta)) {
  const { text, broken } = await notesOf(ROOT, process.argv[2] ?? '');
  console.log(text);
  for (const line of broken) console.error(`This version ends without a report: ${line}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}
