// What the tests of the reference page in Debian's chromium share. PAGE is the page to test, TOOLS the folder that the packages of
// npm are in.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import http from "node:http";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch } from "./chromium.mjs";

export const { PAGE, TOOLS } = process.env;
export const FILE = pathToFileURL(PAGE).href;

let browser, server, served;

before(async () => {
	browser = await launch(TOOLS);
	const page = await readFile(PAGE);
	server = http.createServer((_, response) => response.setHeader("content-type", "text/html").end(page)).listen(0, "127.0.0.1");
	await new Promise(resolve => server.once("listening", resolve));
	served = `http://127.0.0.1:${server.address().port}/`;
});

after(async () => {
	await browser.close();
	server.close();
});

// A test with a page of its own, which must log nothing and ask nobody for anything but itself.
export function onPage(name, { address = "", from = FILE, ...options }, body) {
	test(name, async t => {
		const base = from === FILE ? FILE : served;
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
		const page = await context.newPage();
		const logged = [], requests = [];
		page.on("console", message => logged.push(message.text()));
		page.on("pageerror", error => logged.push(error.message));
		page.on("request", request => requests.push(request.url()));
		await page.goto(base + address);
		await body(page, { base, context, t });
		assert.deepEqual(logged, [], "no message in the console");
		assert.deepEqual(requests.filter(url => url.split(/[?#]/)[0] !== base && !url.startsWith("data:")), [], "no request");
		assert.ok(requests.length > 0);
		await context.close();
	});
}

export const shown = page => page.locator(".row").evaluateAll(rows => rows.filter(row => row.checkVisibility()).map(row => row.id));
export const result = page => page.locator("#result").textContent();
export const all = page => page.locator(".row").evaluateAll(rows => rows.map(row => ({
	id: row.id, channel: row.closest(".channel").querySelector("h3").id.replace(/^channel-/, ""),
	kind: row.closest(".list").dataset.kind, list: row.closest(".list").dataset.list,
	code: row.querySelector("h5 b").textContent,
	names: Array.from(row.querySelectorAll("h5 b, h5 i, .label i, .label:not(:has(i))"), name => name.textContent),
	text: row.querySelector(".says").textContent.toLowerCase(), action: row.dataset.action, token: row.dataset.token,
})));
// By their names in the form, because a role takes seconds to find among thousands of elements.
export const search = page => page.locator("#search [name=q]");
export const type = (page, text) => search(page).fill(text);
export const filter = (page, name) => page.locator(`#search [name=${name}]`);
// What is shown after each text, where there are too many to type them all.
export const shownAfter = (page, texts) => search(page).evaluate((field, texts) => texts.map(text => {
	field.value = text;
	field.dispatchEvent(new Event("input", { bubbles: true }));
	return Array.from(document.querySelectorAll(".row:not([hidden])"), row => row.id);
}), texts);
export const ids = rows => rows.map(row => row.id);
