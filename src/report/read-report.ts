import type { Problem, Result } from '../problem.ts';
import { refuse, succeed } from '../problem.ts';
import type { Hash } from './canonical.ts';
import { isSealed } from './canonical.ts';
import type { Report } from './report.ts';
import { reportSchema } from './schema.ts';

/** A report of a large repository has a few megabytes. */
export const MOST_REPORT_BYTES = 32 * 1024 * 1024;
const MOST_PROBLEMS = 5;

/**
 * A report that somebody else wrote, as a hostile text: its form is checked to the last key, and that its digest is the one
 * of its content. Who wrote it, and about which commit, the caller has to know.
 */
export async function readReport(text: string, path: string, hash: Hash): Promise<Result<Report>> {
  const json = parsed(text);
  if (json === undefined) {
    return refuse(notAReport(path, 'it is no JSON'));
  }
  const schema = schemaOf(json);
  if (schema !== 'fates-report/1') {
    const found =
      schema === undefined ? 'it does not say which' : `it says ${JSON.stringify(schema.slice(0, 40))}`;
    return refuse(notAReport(path, `its schema has to be fates-report/1, and ${found}`));
  }
  const result = reportSchema.safeParse(json);
  if (!result.success) {
    const { issues } = result.error;
    return refuse(
      ...issues.slice(0, MOST_PROBLEMS).map(({ path: key, message }) => ({
        ...notAReport(path, message),
        key: key.map(String).join('.').slice(0, 200),
      })),
    );
  }
  return (await isSealed(result.data, hash))
    ? succeed(result.data)
    : refuse(
        notAReport(
          path,
          'its digest is not the one of its content, so somebody changed it after it was written',
        ),
      );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, wellFormed);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const LONE = /\p{Surrogate}/u;

/** A lone surrogate is no text (I-JSON, RFC 7493), and RFC 8785 has no canonical form for it. */
function wellFormed(key: string, value: unknown): unknown {
  if (LONE.test(key) || (typeof value === 'string' && LONE.test(value))) {
    throw new SyntaxError('a lone surrogate');
  }
  return value;
}

function schemaOf(json: unknown): string | undefined {
  return typeof json === 'object' && json !== null && 'schema' in json && typeof json.schema === 'string'
    ? json.schema
    : undefined;
}

function notAReport(path: string, why: string): Problem {
  return {
    code: 'report/unreadable',
    path,
    message: `This is no report that can be relied on: ${why}.`,
    hint: 'Give a fates-report.json as a run of this version of the gate wrote it.',
  };
}
