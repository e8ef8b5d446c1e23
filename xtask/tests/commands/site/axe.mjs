// axe finds nothing on the reference page: once on all of it, and in every other state on a few parts of every kind.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { onPage, TOOLS } from "./harness.mjs";

const axe = await readFile(createRequire(`${TOOLS}/`).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
// The scheme changes nothing but the colours.
const COLOURS = { type: "rule", values: ["color-contrast"] };

// A row that is not laid out yet has a place that is only estimated, where axe sees it under others.
const layOut = page => page.addStyleTag({ content: ".row, .list, .intro { content-visibility: visible !important; }" });

// axe takes half a minute for all rows. So this leaves only what has an element of a kind that nothing before it has: of the shown
// rows, cells, shared numbers and sources a few of every kind.
const narrow = page => page.evaluate(() => {
	// All before anything is removed, because the browser lays out the page for each question after that.
	const kinds = new Map(Array.from(document.querySelectorAll("body *"), element => [element, element.checkVisibility()
		&& `${element.parentElement.className} > ${element.tagName}.${element.className} ${element.lang}${element.matches(":target")}`]));
	const within = part => [part, ...part.querySelectorAll("*")].map(element => kinds.get(element)).filter(Boolean);
	// Of the parts, those that are needed for a kind; first the ones that are needed anyhow.
	const thin = (parts, isNeeded) => {
		const seen = new Set();
		for (const part of [...parts].sort((a, b) => isNeeded(b) - isNeeded(a))) {
			if (!isNeeded(part) && within(part).every(kind => seen.has(kind))) part.remove();
			else for (const kind of within(part)) seen.add(kind);
		}
	};
	thin(document.querySelectorAll(".row, .number, .matrix tr, .sources li"), part => part.matches(":target, :has(:target)"));
	thin(document.querySelectorAll(".list, .channel, .matrix tbody"), part => Boolean(part.querySelector(".row, tr, :target")));
	const left = within(document.body);
	return { lost: [...new Set(kinds.values())].filter(kind => kind && !left.includes(kind)), left: document.querySelectorAll("body *").length };
});

const violations = (page, runOnly) => page.evaluate(async ([axe, runOnly]) => {
	if (!window.axe) (0, eval)(axe);
	const { violations, passes } = await window.axe.run(document, { runOnly });
	if (passes.length < (runOnly.type === "tag" ? 20 : 1)) throw new Error("axe has checked next to nothing");
	return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target} ${node.failureSummary}`));
}, [axe, runOnly]);

onPage("axe finds nothing on the whole page", {}, async page => {
	await layOut(page);
	assert.deepEqual(await violations(page, TAGS), []);
});

const STATES = {
	"at first": ["", 1280], "searching": ["?q=80300007&token=suspect", 1280], "at an anchor": ["#apple-2009", 1280], "finding nothing": ["?q=no+such+thing", 1280],
	"at a list": ["#list-huawei-receipt", 1280], "at a receipt": ["?list=receipt#huawei-receipt-2", 1280], "on a phone": ["", 360],
};
for (const [locale, colorScheme, states] of [
	["en-US", "light", Object.keys(STATES)], ["en-US", "dark", ["at first", "at a receipt", "on a phone"]],
	["zh-CN", "light", ["at first", "searching", "at an anchor", "finding nothing", "on a phone"]], ["zh-CN", "dark", ["at first", "at a receipt"]],
]) {
	for (const state of states) {
		const [address, width] = STATES[state];
		onPage(`axe finds nothing ${state}, ${locale}, ${colorScheme}`, { locale, colorScheme, address, viewport: { width, height: 900 } }, async page => {
			await layOut(page);
			const { lost, left } = await narrow(page);
			assert.deepEqual(lost, []);
			assert.ok(left < 1500, `${left} elements are left`);
			assert.deepEqual(await violations(page, colorScheme === "light" ? TAGS : COLOURS), []);
		});
	}
}
