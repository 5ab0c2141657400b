/** `node scripts/release/major-branch.ts v1.2.3` prints the branch that this release moves (`v1`), or nothing. */
import { isProgram, ROOT } from '../tree.ts';
import { versionTags } from './git.ts';
import { majorBranch, parseTag } from './version-tag.ts';

if (isProgram(import.meta)) {
  const tag = process.argv[2] ?? '';
  const release = parseTag(tag);
  if (release === undefined) throw new Error(`${tag} is not v and a version like 1.2.3.`);
  console.log(majorBranch(versionTags(ROOT), release) ?? '');
}
