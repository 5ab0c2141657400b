import type { Sink } from '../publish/sink.ts';

/** The null twin: takes every report and says why it goes nowhere. */
export function absentSink(name: string, reason: string): Sink {
  return { name, publish: () => Promise.resolve({ sink: name, status: 'skipped', reason }) };
}
