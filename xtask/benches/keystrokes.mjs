// How long the reference page takes for a keystroke, printed as rows in Markdown:
// .ci/browser && cargo xtask site && node xtask/benches/keystrokes.mjs
import { fileURLToPath } from "node:url";
import { launch } from "../tests/commands/site/chromium.mjs";

const root = new URL("../../", import.meta.url);
const browser = await launch(fileURLToPath(new URL("target/tools/browser", root)));
console.log("| language | keystrokes | median | 95th percentile | slowest |\n|---|--:|--:|--:|--:|");
for (const locale of ["en-US", "zh-CN"]) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale });
	const page = await context.newPage();
	await page.goto(new URL("target/site/index.html", root).href);
	const times = await page.evaluate(() => {
		const field = document.querySelector("[type=search]");
		const values = [
			"80300007", "expired token", "invalid registration", "-1", "timestamp", "certificate environment",
			"2026-02-11 10:01:07 ERROR vendor=honor code=80300007 push failed", '{"code": 80300007, "msg": "x"}',
			"ExpiredToken", "expierd tokn", "certifcate enviroment", "HTTP/2 410 apns", "令牌过期", "华为设备令牌已经过期怎么办",
		].flatMap(text => {
			// Typed, and deleted again: from all rows to few, and back to all.
			const typed = Array.from(text, (_, index) => text.slice(0, index + 1));
			return [...typed, ...typed.toReversed().slice(1), ""];
		});
		return Array.from({ length: 5 }, () => values.map(value => {
			const start = performance.now();
			field.value = value;
			field.dispatchEvent(new Event("input", { bubbles: true }));
			document.body.getBoundingClientRect(); // The layout is part of the answer.
			return performance.now() - start;
		})).flat().sort((a, b) => a - b);
	});
	const at = share => `${times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1)} ms`;
	console.log(`| ${locale} | ${times.length} | ${at(.5)} | ${at(.95)} | ${at(1)} |`);
	await context.close();
}
await browser.close();
