import type { Rule } from './rule.ts';

type Reference = Rule['references'][number];

const APPNOTE: Reference = {
  title: 'PKWARE: .ZIP File Format Specification',
  url: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT',
};
const BETTER_BOMB: Reference = {
  title: 'D. Fifield: A better zip bomb, WOOT 2019',
  url: 'https://www.bamsoftware.com/hacks/zipbomb/',
};
const ZIP_SLIP: Reference = {
  title: 'CWE-22: Path Traversal',
  url: 'https://cwe.mitre.org/data/definitions/22.html',
};
const PARSER_GAPS: Reference = {
  title: 'CWE-436: Interpretation Conflict',
  url: 'https://cwe.mitre.org/data/definitions/436.html',
};
const BOMBS: Reference = {
  title: 'CWE-409: Improper Handling of Highly Compressed Data',
  url: 'https://cwe.mitre.org/data/definitions/409.html',
};

const DO_NOT_LOAD =
  'Do not load this file. Find out who made it and how it came here, and write it again with the library’s own save function.';
const WRITE_AGAIN = 'Write the file again from the training run, and compare its digest after each copy.';
const UNPACK =
  'Keep the model unpacked, or pack it once, with a method that the gate reads: stored or deflate.';

type Answer = Rule['leadsTo'];
type Severity = Rule['severity'];

function rule(
  [id, leadsTo, severity]: readonly [string, Answer, Severity],
  title: string,
  why: string,
  remedy: string,
  ...references: readonly Reference[]
): Rule {
  return { id: `archive/${id}`, title, leadsTo, severity, why, remedy, references };
}

/** What can be found in archives and compressed streams. */
export const ARCHIVE_RULES = {
  contradiction: rule(
    ['contradiction', 'dangerous', 'high'],
    'An archive that says two things of one member',
    'No honest writer produces it: a loader reads one of the two, and who looks at the archive may be shown the other.',
    DO_NOT_LOAD,
    PARSER_GAPS,
    APPNOTE,
  ),
  overlap: rule(
    ['overlap', 'dangerous', 'high'],
    'Members of an archive that share bytes',
    'Small archives that become enormous are made so, and members that readers see differently.',
    DO_NOT_LOAD,
    BETTER_BOMB,
  ),
  pathLeaves: rule(
    ['path-leaves-folder', 'dangerous', 'high'],
    'A member whose name or link leaves the folder',
    'Unpacking the archive writes or reads files anywhere that the process may.',
    'Do not unpack this file. Write the archive again with names below one folder.',
    ZIP_SLIP,
  ),
  oddName: rule(
    ['odd-name', 'suspicious', 'medium'],
    'A member whose name readers take differently',
    'Backslashes, control characters and empty names become other paths on other systems, or hide in a listing.',
    WRITE_AGAIN,
    PARSER_GAPS,
  ),
  duplicateName: rule(
    ['duplicate-name', 'suspicious', 'medium'],
    'Two members of one name',
    'Some readers take the first, some the last: what is reviewed need not be what is loaded.',
    WRITE_AGAIN,
    PARSER_GAPS,
  ),
  link: rule(
    ['link', 'note', 'low'],
    'A member that is a link or a device',
    'What stands behind it is not in the archive and was not examined.',
    'Store the file itself.',
  ),
  hiddenBytes: rule(
    ['hidden-bytes', 'suspicious', 'medium'],
    'Bytes that belong to no member',
    'A second file can be hidden before, between or behind the members, for another loader that reads it.',
    WRITE_AGAIN,
    PARSER_GAPS,
  ),
  damaged: rule(
    ['damaged', 'inconclusive', 'medium'],
    'A member whose data are not what its header says',
    'Some loaders ignore checksums and load it all the same. What could be read of it was examined.',
    WRITE_AGAIN,
  ),
  truncated: rule(
    ['truncated', 'inconclusive', 'medium'],
    'An archive without its end',
    'The directory of members is missing, so nobody can say which members the archive has. Those that were found were examined.',
    'Download or write the file again, and compare its digest with the original’s.',
  ),
  encrypted: rule(
    ['encrypted', 'inconclusive', 'medium'],
    'An encrypted member',
    'What it holds cannot be read without its password, by the gate as by a reviewer.',
    'Keep the model unencrypted in the repository, and restrict who may read the repository.',
  ),
  unsupported: rule(
    ['unsupported', 'inconclusive', 'medium'],
    'An archive or a method of packing that is not unpacked here',
    'What it holds was not examined.',
    UNPACK,
  ),
  bomb: rule(
    ['bomb', 'inconclusive', 'high'],
    'Packed data that become many times their size',
    'Unpacking may fill memory and disk. Reading stopped, and the rest was not examined.',
    'Store the data with less redundancy, or unpacked; do not unpack it on a machine that matters.',
    BOMBS,
    BETTER_BOMB,
  ),
  limit: rule(
    ['limit', 'inconclusive', 'medium'],
    'An archive larger than what is examined',
    'Reading stopped at a limit of bytes or members, and the rest was not examined.',
    'Split the archive, or keep its files unpacked in the repository.',
  ),
  tooDeep: rule(
    ['too-deep', 'inconclusive', 'medium'],
    'Archives in archives, deeper than what is examined',
    'What lies deeper was not examined.',
    UNPACK,
    BOMBS,
  ),
} as const satisfies Readonly<Record<string, Rule>>;
