// src/stats/effective-size.ts
/**
* Kish's effective sample size (Σw)²/Σw² from the two sums; 0 where there is no weight. RangeError for negative or
* infinite sums. Source: L. Kish, "Survey Sampling", 1965, section 11.7.
*/
function effectiveSize(w, w2) {
	if (!(w >= 0 && w2 >= 0 && w < 1e400 && w2 < 1e400)) throw new RangeError(`Sums of weights must be finite and not negative, not ${w} and ${w2}.`);
	return w2 === 0 ? 0 : w / w2 * w;
}

export { effectiveSize as t };