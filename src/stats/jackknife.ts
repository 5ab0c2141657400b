import { type Jackknife, jackknifeInfluences } from './jackknife-influences.ts';

/**
 * Variance of a statistic by the delete-a-block jackknife (`jackknifeInfluences`, which says what is refused); for g equal
 * blocks (g − 1)/g · Σ(θ_(−b) − mean)².
 */
export function jackknifeVariance(jackknife: Jackknife): number {
  return jackknifeInfluences(jackknife).reduce((sum, influence) => sum + influence * influence, 0);
}
