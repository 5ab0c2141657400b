import type { Insufficient, Measured, Measurement } from './measurement.ts';
import type { Metric } from './metric.ts';

/**
 * Runs a metric and lets nothing out but a sound measurement: an exception, a value outside the metric's range and a
 * number that is not finite become `error`; the others are rounded to 12 significant digits.
 */
export function guarded(metric: Metric, run: () => Measured | Insufficient): Measurement {
  try {
    const measurement = run();
    const defect = measurement.status === 'measured' ? defectOf(metric, measurement) : undefined;
    return defect === undefined
      ? rounded(measurement)
      : { status: 'error', message: `${metric.id} ${defect}`, hint: REPORT };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { status: 'error', message: `${metric.id} broke: ${message}`, hint: REPORT };
  }
}

const REPORT = 'This is a defect of the FATES gate, not of your repository: please report it.';
const TOLERANCE = 1e-9;

function defectOf(metric: Metric, measured: Measured): string | undefined {
  const [low, high] = metric.range;
  if (
    !Number.isFinite(measured.value) ||
    measured.value < low - TOLERANCE ||
    measured.value > high + TOLERANCE
  ) {
    return `gave ${measured.value}, which is not a number in [${low}, ${high}]`;
  }
  const others = [
    ...(measured.interval ?? []),
    ...(measured.chance === undefined ? [] : [measured.chance.mean, measured.chance.upper]),
    ...(measured.parts ?? []).flatMap((part) => [
      ...(part.value === null ? [] : [part.value]),
      ...(part.interval ?? []),
    ]),
  ];
  return others.every((value) => Number.isFinite(value))
    ? undefined
    : 'gave a part that is not a finite number';
}

/** To 12 significant digits: bound, report and digest see the same number on every machine. */
export function significant(value: number): number {
  return Number(value.toPrecision(12));
}

function rounded<M extends Measured | Insufficient>(measurement: M): M {
  return {
    ...measurement,
    ...('value' in measurement ? { value: significant(measurement.value) } : {}),
    ...('withExcluded' in measurement && measurement.withExcluded !== undefined
      ? { withExcluded: significant(measurement.withExcluded) }
      : {}),
    ...('interval' in measurement && measurement.interval !== undefined
      ? { interval: pair(measurement.interval) }
      : {}),
    ...('chance' in measurement && measurement.chance !== undefined
      ? {
          chance: {
            mean: significant(measurement.chance.mean),
            upper: significant(measurement.chance.upper),
          },
        }
      : {}),
    ...(measurement.parts === undefined
      ? {}
      : {
          parts: measurement.parts.map((part) => ({
            ...part,
            value: part.value === null ? null : significant(part.value),
            ...(part.interval === undefined ? {} : { interval: pair(part.interval) }),
          })),
        }),
  };
}

function pair([low, high]: readonly [number, number]): readonly [number, number] {
  return [significant(low), significant(high)];
}
