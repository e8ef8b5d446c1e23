// The reference page in English and in Chinese.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { all, FILE, filter, ids, onPage, result, search, shown, type } from "./harness.mjs";

const { LABELS, MESSAGES } = new Function(`${await readFile(new URL("../../../src/site/texts.js", import.meta.url), "utf8")}; return { LABELS, MESSAGES };`)();
const CHINESE = { locale: "zh-CN" };
const PHONE = { viewport: { width: 360, height: 800 } };
const lang = page => page.evaluate(() => document.documentElement.lang);
const to = (page, name) => page.locator(".language button", { hasText: name }).click();
const texts = page => page.evaluate(() => JSON.parse(document.getElementById("chinese").textContent));

for (const [locale, address, expected] of [
	["zh-CN", "", "zh-Hans"], ["zh-TW", "", "zh-Hans"], ["en-GB", "", "en"], ["de-DE", "", "en"], ["zh-CN", "?lang=en", "en"], ["en-US", "?lang=zh", "zh-Hans"],
	["en-US", "?lang=zh-CN#huawei-110", "zh-Hans"], ["zh-CN", "?lang=fr", "zh-Hans"],
]) {
	onPage(`a browser in ${locale} opens the page${address} in ${expected}`, { locale, address }, async page => {
		assert.equal(await lang(page), expected);
		assert.equal(await page.locator("h1").textContent(), expected === "en" ? "Push status codes" : "推送状态码");
		assert.equal(await page.title(), expected === "en" ? "Push status codes: what each means, and what to do" : LABELS["Push status codes: what each means, and what to do"]);
		const pressed = page.locator(".language [aria-pressed=true]");
		assert.equal(await pressed.textContent(), expected === "en" ? "English" : "中文");
	});
}

onPage("without scripts the page is in English, and has no switch", { ...CHINESE, javaScriptEnabled: false, address: "?lang=zh" }, async page => {
	assert.equal(await page.locator("html").getAttribute("lang"), "en");
	assert.equal(await page.locator("h1").textContent(), "Push status codes");
	assert.equal(await page.locator(".language").isVisible(), false);
});

for (const [device, options] of [["desktop", {}], ["phone", PHONE], ["desktop in the dark", { colorScheme: "dark" }], ["phone in the dark", { ...PHONE, colorScheme: "dark" }]]) {
	onPage(`the switch leads to Chinese and back on a ${device}`, options, async page => {
		const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		const html = () => page.evaluate(() => document.documentElement.outerHTML);
		const english = await html();
		assert.ok(await page.locator(".language").isVisible());
		await to(page, "中文");
		assert.equal(await lang(page), "zh-Hans");
		assert.ok(await overflow() <= 0);
		assert.equal(await result(page), `共 ${(await all(page)).length} 个状态码`);
		assert.equal(await page.locator("#overview").textContent(), "总览");
		assert.equal(await search(page).evaluate(field => field.labels[0].firstChild.data.trim()), "搜索");
		assert.equal(await page.locator("#oppo--1 .copy").getAttribute("aria-label"), "复制链接：oppo -1");
		// Nothing of the heads is upside down.
		const heads = await page.locator(".matrix thead th span").evaluateAll(heads => heads.map(head => getComputedStyle(head).transform));
		assert.ok(heads.every(transform => transform === "none"), `${heads}`);
		// On the phone the switch is as large as a finger needs.
		for (const button of await page.locator(".language button").all()) assert.ok((await button.boundingBox()).height >= 24);
		await to(page, "English");
		assert.equal(await html(), english);
	});
}

onPage("a row has its action, its verdict and its description in Chinese", {}, async page => {
	const read = () => page.locator(".row").evaluateAll(rows => rows.map(row => {
		const description = row.querySelector(".says > p:not(.label)");
		const [, advice] = Array.from(row.querySelector(".do p").childNodes, node => node.data?.trim());
		const token = row.querySelector(".do .token");
		return {
			id: row.id, description: description.textContent, lang: description.closest("[lang]").lang, action: row.querySelector(".do strong").textContent.replace(/[.。]$/, ""),
			advice, token: token.textContent, meaning: token.nextSibling.data.trim(), explained: row.querySelector(".explanation")?.checkVisibility() ?? false,
		};
	}));
	const english = await read();
	const { texts: chinese, descriptions } = await texts(page);
	await to(page, "中文");
	const rows = await read();
	assert.ok(rows.length > 700 && Object.keys(descriptions).length > 140);
	rows.forEach((row, index) => {
		const before = english[index];
		for (const field of ["action", "advice", "token", "meaning"]) {
			assert.equal(row[field], chinese[before[field]], row.id);
			assert.match(row[field], /\p{Script=Han}/u);
		}
		const described = descriptions[row.id];
		assert.equal(row.description, described ?? before.description, row.id);
		assert.equal(row.lang, described ? "zh-Hans" : "en", row.id);
		assert.equal(row.explained, before.explained && !described, row.id);
	});
	assert.ok(english.some(row => row.explained));
	// The shared numbers describe their rows alike.
	const shared = await page.locator(".meanings > div").evaluateAll(parts => parts.map(part => [part.querySelector("a").hash.slice(1), part.querySelector("p").textContent]));
	assert.ok(shared.length > 20);
	for (const [id, said] of shared) assert.equal(said, descriptions[id], id);
});

// What is on the page in English: texts and attributes, with a `#` for numbers.
const said = page => page.evaluate(() => {
	const kept = "script, style, code, h5, .label, .language";
	const said = new Set();
	const add = text => said.add(text.trim().replace(/\s+/g, " ").replace(/\d+(?:(?:, |-)\d+)*/g, "#")).add(text.trim().replace(/\s+/g, " "));
	const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(kept)) add(walker.currentNode.data);
	for (const name of ["aria-label", "placeholder", "title", "content"]) {
		for (const element of document.querySelectorAll(`[${name}]`)) add(element.getAttribute(name));
	}
	return [...said];
});

onPage("every Chinese label has its English text on the page", {}, async page => {
	const there = new Set(await said(page));
	// The committed tables have lost no code yet, and their dead and suspect codes have different actions.
	const absent = ["No longer listed", "The page once had these codes, and links to them still arrive here.", ", # dead, # suspect"];
	const stale = Object.keys(LABELS).filter(label => !there.has(label) && !absent.includes(label));
	assert.deepEqual(stale, []);
});

onPage("in Chinese, only texts of the tables are left in English, and they say so", CHINESE, async page => {
	const left = await page.evaluate(() => {
		const left = [];
		// Descriptions and notes of rows, titles of lists, and sources have no Chinese texts; names and codes need none.
		const ofTables = ".says p, .note, .meanings h4, h4 > span, .twin a, .about a, .sources a, .sources li, code, h5, i, .label, .language, .channel > h3, nav";
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { data, parentElement } = walker.currentNode;
			if (parentElement.closest("script") || !/[a-z]{2} [a-z]{2}/i.test(data) || /\p{Script=Han}/u.test(data)) continue;
			if (!parentElement.closest(ofTables)) left.push(data.trim());
			else if (parentElement.closest("[lang]").lang !== "en" && !parentElement.closest("code, h5, i, .label, h4")) left.push(`not told to be English: ${data.trim()}`);
		}
		return left;
	});
	assert.deepEqual(left, []);
});

onPage("what the script says is in Chinese", CHINESE, async page => {
	const english = Object.values(MESSAGES.en).length;
	assert.deepEqual(Object.keys(MESSAGES.zh), Object.keys(MESSAGES.en));
	assert.ok(english > 20);
	for (const [query, expected] of [
		["80300007", /^80300007：\d+ 个通道的 \d+ 个列表中都有此码，.*个状态码中的 \d+ 个$/], ["华为 80300007", /^huawei 的 80300007。/], ["vivo code=80300007", /^vivo 没有列出 80300007。/],
		["honor: HTTP 404", /^HTTP 404 是整个请求的状态/], ["expierd tokn", /已按相近的拼写查找：expierd → expired/], ["xqzvwk", /^没有找到。对任何表都没有列出的数字，绝不猜测：记录此码/],
	]) {
		await type(page, query);
		assert.match(await result(page), expected, query);
	}
	await type(page, "80300007");
	await filter(page, "channel").selectOption("huawei");
	await filter(page, "action").selectOption({ label: "确认后再删除" });
	assert.match(await result(page), /筛选条件：Huawei, 确认后再删除$/);
	await page.evaluate(() => { location.hash = "#huawei-999"; });
	await page.getByText("本页没有地址 #huawei-999。").waitFor();
	await type(page, "");
});

for (const locale of ["en-US", "zh-CN"]) {
	onPage(`Chinese words are found, and English ones (${locale})`, { locale }, async page => {
		for (const [query, id] of [
			["令牌已过期", "apple-2011"], ["消息体过大", "apple-2002"], ["apple 令牌", "apple-2011"], ["时间戳 为空", "honor-10001"], ["bad device token", "apple-2009"],
			// Without blanks, with the name of the channel, and in other words than the row.
			["令牌过期", "apple-2011"], ["华为令牌无效", "huawei-80300007"], ["荣耀时间戳为空怎么办", "honor-10001"], ["token过期", "apple-2011"],
		]) {
			await type(page, query);
			const rows = await shown(page);
			assert.ok(rows.includes(id), `${query}: ${rows}`);
			assert.ok(rows.length < 60, `${query}: ${rows.length}`);
		}
		await type(page, "华为令牌无效");
		assert.ok((await shown(page)).every(id => id.startsWith("huawei-") || id.startsWith("common-")), `${await shown(page)}`);
		// A word with one other character is not a typing error.
		for (const query of ["魑魅魍魉", "令牌有效期限"]) {
			await type(page, query);
			assert.ok(!(await result(page)).includes("typing errors") && !(await result(page)).includes("拼写"), query);
		}
		await type(page, "魑魅魍魉");
		assert.deepEqual(await shown(page), []);
	});
}

for (const from of [FILE, "http"]) {
	const place = from === FILE ? "from disk" : "from a host";

	onPage(`the choice is remembered (${place})`, { from }, async (page, { base, context }) => {
		await to(page, "中文");
		assert.equal(page.url(), base, "the address is as it was");
		await page.reload();
		assert.equal(await lang(page), "zh-Hans");
		const other = await context.newPage();
		await other.goto(`${base}#huawei-110`);
		assert.equal(await lang(other), "zh-Hans");
		await to(other, "English");
		await page.reload();
		assert.equal(await lang(page), "en");
		// The address of somebody else's page says more, and changes no choice.
		await page.goto(`${base}?lang=zh`);
		assert.equal(await lang(page), "zh-Hans");
		await page.goto(base);
		assert.equal(await lang(page), "en");
	});

	onPage(`where nothing may be remembered, the address has the language (${place})`, { from }, async (page, { base }) => {
		await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } }));
		await page.reload();
		await to(page, "中文");
		assert.equal(page.url(), `${base}?lang=zh`);
		await type(page, "80300007");
		await page.waitForURL(`${base}?q=80300007&lang=zh`);
		await page.reload();
		assert.equal(await lang(page), "zh-Hans");
		assert.equal(await search(page).inputValue(), "80300007");
		await page.evaluate(() => { location.hash = "#oppo--1"; });
		await page.waitForURL(`${base}?lang=zh#oppo--1`);
		await type(page, "");
		await page.locator(".matrix a").first().click();
		await page.waitForURL(/&lang=zh#list-/);
		assert.equal(await lang(page), "zh-Hans");
		await to(page, "English");
		assert.match(page.url(), /&lang=en#list-/);
		assert.equal(await lang(page), "en");
	});
}

onPage("the switch keeps what is asked for, and works by the keyboard", { address: "?q=token&channel=huawei" }, async page => {
	const before = await shown(page);
	await page.locator(".language button").last().focus();
	await page.keyboard.press("Enter");
	assert.equal(await lang(page), "zh-Hans");
	assert.deepEqual(await shown(page), before);
	assert.match(await result(page), new RegExp(`个状态码中的 ${before.length} 个，筛选条件：Huawei$`));
	assert.equal(await page.evaluate(() => document.activeElement.textContent), "中文");
	assert.deepEqual(ids(await all(page)).length > before.length, true);
});
