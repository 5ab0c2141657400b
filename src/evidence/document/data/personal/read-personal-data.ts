import type { DocumentFinding, DocumentReader } from '../../document.ts';
import { found } from '../../found.ts';
import type { PersonalColumn, SeenFile } from './personal-data.ts';
import { PERSONAL_KINDS } from './kinds-of-data.ts';
import type { ColumnSeen, KindCount } from './personal-rows.ts';
import { PERSONAL_RULES } from './rules.ts';

/** Where one field proves nothing, so many fields, and this share of all that are filled, do. */
const FEWEST = 5;
const PROOF = 0.8;

const HINT =
  'Commit the tables that the policy binds, or have the job write them, so that they can be looked at.';

/** No document is read: the tables that the subject binds are. */
export const personalData: DocumentReader<'personalData'> = {
  kind: 'personalData',
  names: [],
  read: (_, { tables = [] }) => {
    const broken = tables.flatMap((each) => (each.state === 'unreadable' ? [each] : []))[0];
    if (broken !== undefined) {
      const message = `${JSON.stringify(broken.table)} cannot be looked at: ${broken.because}`;
      return { state: 'unreadable', message, hint: `Mend the table that ${broken.key} names.`, findings: [] };
    }
    const missing = tables.flatMap((each) => (each.state === 'missing' ? [each.table] : []));
    if (missing.length > 0 || tables.length === 0) {
      return { state: 'missing', missing, hint: HINT };
    }
    const files = tables.flatMap((each) => (each.state === 'seen' ? each.files : []));
    const holding = files.flatMap((file) => file.columns.flatMap((column) => personalOf(file, column)));
    return {
      state: 'read',
      evidence: {
        tables: tables.length,
        rows: files.reduce((sum, { rows }) => sum + rows, 0),
        leftOut: files.reduce((sum, { leftOut }) => sum + leftOut, 0),
        columns: files.reduce((sum, { columns }) => sum + columns.length, 0),
        personal: holding.map(({ personal }) => personal),
        findings: holding.map(({ finding }) => finding),
      },
    };
  },
};

interface Holding {
  readonly personal: PersonalColumn;
  readonly finding: DocumentFinding;
}

/** Of a column the kind that most of its rows have: a number can pass the rules of several states. */
function personalOf({ path }: SeenFile, { column, filled, kinds }: ColumnSeen): readonly Holding[] {
  const proven = kinds.flatMap((count) => {
    const kind = PERSONAL_KINDS.find(({ id }) => id === count.kind);
    return kind !== undefined && isProven(count, kind.proof, filled) ? [{ ...count, title: kind.title }] : [];
  });
  const [most] = proven.toSorted((a, b) => b.rows - a.rows);
  if (most === undefined) {
    return [];
  }
  const share = ((100 * most.rows) / filled).toFixed(most.rows === filled ? 0 : 1);
  const message = `Column ${JSON.stringify(column.slice(0, 80))} holds ${most.title} in ${most.rows} of ${filled} filled fields (${share} %), the first on line ${most.firstLine}.`;
  return [
    {
      personal: { path, column, holds: most.title, rows: most.rows, filled },
      finding: found(PERSONAL_RULES.inTable, { path, line: most.firstLine }, message),
    },
  ];
}

function isProven({ rows }: KindCount, proof: 'field' | 'column', filled: number): boolean {
  return proof === 'field' ? rows > 0 : rows >= FEWEST && rows >= PROOF * filled;
}
