import canonicalize from 'canonicalize';
import type { Report } from './report.ts';

/** The hash port: lower-case hex SHA-256 of a text as UTF-8. */
export type Hash = (text: string) => Promise<string>;

export type UnsealedReport = Omit<Report, 'digest'>;

/** RFC 8785 text of a report without its digest. Throws for what JSON cannot hold: our bug, never data. */
export function canonicalText(report: UnsealedReport): string {
  const text = canonicalize(report);
  if (text === undefined) {
    throw new Error('the report is not a JSON value');
  }
  return text;
}

/** Adds the digest by which other parts bind to the report. */
export async function seal(report: UnsealedReport, hash: Hash): Promise<Report> {
  return { ...report, digest: await hash(canonicalText(report)) };
}

/** Whether the digest is the report's own. */
export async function isSealed({ digest, ...report }: Report, hash: Hash): Promise<boolean> {
  return (await hash(canonicalText(report))) === digest;
}
