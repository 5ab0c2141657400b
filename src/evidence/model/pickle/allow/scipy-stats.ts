import type { AllowedNames } from './allowed.ts';

const CONTINUOUS =
  'alpha anglit arcsine argus beta betaprime bradford burr burr12 cauchy chi chi2 cosine crystalball dgamma dpareto_lognorm dweibull ' +
  'erlang expon exponnorm exponpow exponweib f fatiguelife fisk foldcauchy foldnorm gamma gausshyper genexpon genextreme gengamma ' +
  'genhalflogistic genhyperbolic geninvgauss genlogistic gennorm genpareto gibrat gompertz gumbel_l gumbel_r halfcauchy halfgennorm ' +
  'halflogistic halfnorm hypsecant invgamma invgauss invweibull irwinhall jf_skew_t johnsonsb johnsonsu kappa3 kappa4 ksone kstwo ' +
  'kstwobign landau laplace laplace_asymmetric levy levy_l loggamma logistic loglaplace lognorm lomax maxwell mielke moyal nakagami ncf ' +
  'nct ncx2 norm norminvgauss pareto pearson3 powerlaw powerlognorm powernorm rayleigh rdist recipinvgauss reciprocal rel_breitwigner ' +
  'rice semicircular skewcauchy skewnorm studentized_range t trapezoid triang truncexpon truncnorm truncpareto truncweibull_min ' +
  'tukeylambda uniform vonmises wald weibull_max weibull_min wrapcauchy';

const DISCRETE =
  'bernoulli betabinom betanbinom binom boltzmann dlaplace geom hypergeom logser nbinom nchypergeom_fisher nchypergeom_wallenius ' +
  'nhypergeom planck poisson poisson_binom randint skellam yulesimon zipf zipfian';

/**
 * Distributions, as searches over parameters keep them. Their `__setstate__` runs the text `_parse_arg_template` of their state with
 * `exec`: `exec-state.ts` judges it at each BUILD.
 */
export const SCIPY_STATS: readonly AllowedNames[] = [
  {
    role: 'object',
    source: 'SciPy 1.15, object.__reduce_ex__ of distributions; gaussian_kde has no __setstate__',
    names: {
      'scipy.stats._continuous_distns': generators(CONTINUOUS),
      'scipy.stats._discrete_distns': generators(DISCRETE),
      'scipy.stats._levy_stable': 'levy_stable_gen',
      'scipy.stats._distn_infrastructure': 'rv_continuous_frozen rv_discrete_frozen',
      'scipy.stats._kde': 'gaussian_kde',
    },
  },
];

function generators(names: string): string {
  return names
    .split(' ')
    .map((name) => `${name}_gen`)
    .join(' ');
}
