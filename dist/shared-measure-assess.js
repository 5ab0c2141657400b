// src/platform/terminal-progress.ts
/** Nobody needs a bar for what is over at once. */
const SHOWN_AFTER = 500;
/** The null twin, for pipes. */
const NO_PROGRESS = {
	report: () => void 0,
	end: () => void 0
};
/** A bar on the terminal for tables that take longer than half a second: rows, MB/s, time left. */
async function openProgress(output) {
	const { progress } = await import("./prompts-entry.js");
	const begin = performance.now();
	let shown;
	const end = () => {
		shown?.bar.stop();
		shown = void 0;
	};
	const report = (path, bytes, size, rows) => {
		const seconds = (performance.now() - begin) / 1e3;
		if (seconds * 1e3 < SHOWN_AFTER) return;
		if (shown === void 0 || shown.path !== path) {
			end();
			const bar = progress({
				max: 100,
				size: 30,
				style: "block",
				output,
				withGuide: false
			});
			bar.start("reading");
			shown = {
				bar,
				path,
				done: 0
			};
		}
		const percent = Math.floor(100 * bytes / Math.max(1, size));
		shown.bar.advance(percent - shown.done, describe(bytes, size, rows, seconds));
		shown.done = percent;
	};
	return {
		report,
		end
	};
}
function describe(bytes, size, rows, seconds) {
	const rate = bytes / 1e6 / seconds;
	const left = Math.ceil((size - bytes) / 1e6 / Math.max(rate, 1e-6));
	return `${rows.toLocaleString("en")} rows, ${rate.toFixed(0)} MB/s, ${left} s left`;
}

export { openProgress as n, NO_PROGRESS as t };