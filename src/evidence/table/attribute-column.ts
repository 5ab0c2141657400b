import { MISSING } from '../../cube/cube.ts';
import { MOST_GROUPS } from '../../cube/cube-layout.ts';
import { NO_GROUP } from '../../cube/row-registers.ts';
import { doubleAt } from '../../stats/double-at.ts';
import { NO_NUMBER, NO_VALUE, readDecimal } from './decimal.ts';
import { Dictionary, EMPTY } from './dictionary.ts';
import { quoted } from './seen-values.ts';
import type { Unplaced } from '../target/target.ts';

/** Gives the groups of one column their codes. */
export interface AttributeColumn {
  /** NO_GROUP when a number was expected, OVERFLOW when there are too many groups. */
  codeOf(bytes: Uint8Array, start: number, end: number): number;
  /** The group's name. */
  nameOf(code: number): string;
}

export function attributeColumn(bins: readonly number[] | undefined): AttributeColumn {
  return bins === undefined ? new TextColumn() : new BinnedColumn(bins);
}

/** Each distinct text is a group. A value that is written "(missing)" is counted with the empty ones. */
class TextColumn implements AttributeColumn {
  private readonly dictionary = new Dictionary(MOST_GROUPS);
  /** The code of the text "(missing)" once it is seen. */
  private missing = EMPTY;
  private known = this.dictionary.size;

  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const code = this.dictionary.codeOf(bytes, start, end);
    if (this.dictionary.size !== this.known) {
      this.known = this.dictionary.size;
      this.missing = this.dictionary.textOf(code) === MISSING ? code : this.missing;
    }
    return code === this.missing ? EMPTY : code;
  }

  nameOf(code: number): string {
    return code === EMPTY ? MISSING : this.dictionary.textOf(code);
  }
}

/** Numbers in left-closed bins between ascending edges. */
class BinnedColumn implements AttributeColumn {
  private readonly edges: readonly number[];
  private readonly number = new Float64Array(1);

  constructor(bins: readonly number[]) {
    this.edges = [...new Set(bins)].sort((a, b) => a - b);
  }

  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const status = readDecimal(bytes, start, end, this.number, 0);
    if (status === NO_VALUE || status === NO_NUMBER) {
      return status === NO_VALUE ? EMPTY : NO_GROUP;
    }
    const value = doubleAt(this.number, 0);
    let code = 1;
    for (const edge of this.edges) {
      code += value >= edge ? 1 : 0;
    }
    return code;
  }

  nameOf(code: number): string {
    const low = this.edges[code - 2];
    const high = this.edges[code - 1];
    if (code === EMPTY) {
      return MISSING;
    }
    if (low === undefined) {
      return `<${high}`;
    }
    return high === undefined ? `>=${low}` : `[${low}, ${high})`;
  }
}

/** Columns of one scope have more groups than a cube may have; `keys` says which key of the policy names a column. */
export function tooManyGroups(columns: readonly string[], keys: ReadonlyMap<string, string>): Unplaced {
  const names = columns.map(quoted).join(' × ');
  return {
    code: 'table/too-many-groups',
    key: columns.map((column) => keys.get(column)).find((key) => key !== 'attributes') ?? 'attributes',
    message: `${columns.length === 1 ? 'Column' : 'The intersection'} ${names} has more than ${MOST_GROUPS} groups; groups of a few rows say nothing about anybody.`,
    hint: `Bin a number (\`{ column: ${columns.at(-1) ?? ''}, bins: [25, 45] }\`), merge rare values, or leave it out.`,
  };
}
