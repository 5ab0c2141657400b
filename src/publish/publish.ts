import type { Report } from '../report/report.ts';
import type { Receipt, Sink } from './sink.ts';

/**
 * All sinks, side by side; one that fails hinders no other and changes no verdict. A sink's own bug is caught here
 * too, so that the others are still written, and named in its receipt.
 */
export async function publish(report: Report, sinks: readonly Sink[]): Promise<readonly Receipt[]> {
  return Promise.all(
    sinks.map((sink) =>
      sink.publish(report).catch(
        (error: unknown): Receipt => ({
          sink: sink.name,
          status: 'failed',
          error: `a defect of the gate itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        }),
      ),
    ),
  );
}
