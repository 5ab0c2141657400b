import type { Report } from '../report/report.ts';

/** What became of one delivery. A failed sink never changes the verdict. */
export type Receipt =
  | { readonly sink: string; readonly status: 'published'; readonly where: string }
  | {
      readonly sink: string;
      readonly status: 'skipped';
      readonly reason: string;
      /** That the token lacks; absent when nothing was to be delivered. */
      readonly permission?: string;
    }
  | {
      readonly sink: string;
      readonly status: 'failed';
      readonly error: string;
      readonly permission?: string;
    };

/** A place that the report is published to. It formats nothing (render does) and judges nothing. */
export interface Sink {
  readonly name: string;
  publish(report: Report): Promise<Receipt>;
}
