// axe finds nothing on the reference page: once on all of it, and in every other state on a few parts of every kind.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { onPage, TOOLS } from "./harness.mjs";

const axe = await readFile(createRequire(`${TOOLS}/`).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
// The scheme changes nothing but the colours.
const COLOURS = { type: "rule", values: ["color-contrast"] };

// axe takes half a minute for all rows. So this leaves only what has an element of a kind that nothing before it has: of the shown
// rows, cells, shared numbers and sources a few of every kind.
const narrow = page => page.evaluate(() => {
	const kinds = () => new Set(Array.from(document.querySelectorAll("body *"), kind).filter(Boolean));
	const kind = element => element.checkVisibility()
		&& `${element.parentElement.className} > ${element.tagName}.${element.className} ${element.lang}${element.matches(":target")}`;
	const [before, seen] = [kinds(), new Set()];
	for (const part of document.querySelectorAll(".row, .number, .matrix tr, .sources li, main li")) {
		const its = [part, ...part.querySelectorAll("*")].map(kind).filter(Boolean);
		if (its.every(kind => seen.has(kind))) part.remove();
		its.forEach(kind => seen.add(kind));
	}
	const isKept = part => part.querySelector(".row, tr, :target");
	const sections = Array.from(document.querySelectorAll(".list, .channel, .matrix tbody")).sort((a, b) => Boolean(isKept(b)) - Boolean(isKept(a)));
	const kept = new Set();
	for (const section of sections) {
		const its = [section, ...section.querySelectorAll("*")].map(kind).filter(Boolean);
		if (!isKept(section) && its.every(kind => kept.has(kind))) section.remove();
		its.forEach(kind => kept.add(kind));
	}
	const after = kinds();
	return { lost: [...before].filter(kind => !after.has(kind)), left: document.querySelectorAll("body *").length };
});

const violations = (page, runOnly) => page.evaluate(async ([axe, runOnly]) => {
	if (!window.axe) (0, eval)(axe);
	// A row that is not laid out yet has a place that is only estimated, where axe sees it under others.
	for (const part of document.querySelectorAll(".row, .list, .intro")) part.style.contentVisibility = "visible";
	const { violations, passes } = await window.axe.run(document, { runOnly });
	if (passes.length < (runOnly.type === "tag" ? 20 : 1)) throw new Error("axe has checked next to nothing");
	return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target} ${node.failureSummary}`));
}, [axe, runOnly]);

onPage("axe finds nothing on the whole page", {}, async page => {
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
			const { lost, left } = await narrow(page);
			assert.deepEqual(lost, []);
			assert.ok(left < 1500, `${left} elements are left`);
			assert.deepEqual(await violations(page, colorScheme === "light" ? TAGS : COLOURS), []);
		});
	}
}
