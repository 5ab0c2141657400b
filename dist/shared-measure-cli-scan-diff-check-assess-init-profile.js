// src/commands/world.ts
/** Exit codes (policy.md, "Verdicts"; 64 and 70 are sysexits' EX_USAGE and EX_SOFTWARE). */
const EXIT = {
	passed: 0,
	failed: 1,
	inconclusive: 2,
	usage: 64,
	bug: 70
};

export { EXIT as t };