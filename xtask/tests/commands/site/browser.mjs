// The reference page in Debian's chromium: what is found and shown. `.ci/run site` installs what this needs and runs it, through cargo.
import assert from "node:assert/strict";
import { all, FILE, filter, ids, onPage, result, search, shown, shownAfter, type } from "./harness.mjs";

// Names are the same in any case and however their words are joined, and a number is only itself.
const key = text => /\p{L}/u.test(text) ? text.toLowerCase().replace(/[\s_-]/g, "") : text;
const isNumber = text => !/\p{L}/u.test(text);
const has = (row, name) => row.names.some(other => key(other) === key(name));
// What a code means that a text gives with its channel: the channel's rows, but an HTTP status only if it is nothing else, and
// mPaaS's common code if the channel has none of its own.
const meant = (rows, channel, name) => {
	const own = rows.filter(row => row.channel === channel && has(row, name));
	const codes = own.filter(row => row.kind !== "http");
	const found = codes.length ? codes : own;
	const isCommon = row => isNumber(name) && row.kind === "mpaas" && row.channel === "common" && has(row, name);
	return found.some(row => row.kind === "mpaas") ? found : rows.filter(row => found.includes(row) || isCommon(row));
};
// Pastes as a user does, in a browser that leaves out the line ends.
const paste = (page, text) => search(page).evaluate((field, text) => {
	field.focus();
	const clipboardData = new DataTransfer();
	clipboardData.setData("text", text);
	const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
	if (field.dispatchEvent(event)) document.execCommand("insertText", false, text.replaceAll("\n", ""));
}, text);

onPage("search finds a number, a name, a label and a text, in any case", {}, async page => {
	const everything = await all(page);
	for (const [query, id] of [
		["80300007", "huawei-80300007"], ["8030000", "honor-80300007"], ["baddevicetoken", "apple-2009"],
		["Invalid RegistrationId", "oppo-10000"], ["bad device TOKEN", "apple-2009"], ["nsp_ts drift", "huawei-109"],
		["AppGallery", "huawei-106"], ["unavailable", "oppo--1"], ["-1", "oppo--1"], ["８０３００００７", "harmonyos-80300007"],
		["EXPIREDTOKEN", "apple-send-ExpiredToken"], ["expired_token", "apple-send-ExpiredToken"], ["unregistered", "fcm-send-UNREGISTERED"],
		["registration-token-not-registered", "fcm-send-UNREGISTERED"], ["104/2183", "vivo-receipt-104/2183"], ["201-5", "huawei-receipt-201-5"],
		["huawei receipt 2", "huawei-receipt-2"], ["ILLEGAL_TOKENS", "huawei-token-illegal_tokens"],
	]) {
		await type(page, query);
		const rows = await shown(page);
		assert.ok(rows.includes(id), `${query}: ${rows}`);
		assert.ok(rows.length < everything.length / 4, `${query}: ${rows}`);
		assert.match(await result(page), new RegExp(`${rows.length} of `));
		assert.equal(await page.locator("#overview").isVisible(), false);
	}
	await type(page, "no such thing");
	assert.deepEqual(await shown(page), []);
	assert.match(await result(page), /^Nothing found\. A number that no table lists is never guessed at: /);
	assert.ok(await page.locator("#nothing").isVisible());
	await page.getByRole("button", { name: "Clear" }).click();
	await page.locator("#overview").waitFor();
	assert.deepEqual(await shown(page), ids(everything));
	assert.equal(await page.locator("#nothing").isVisible(), false);
});

onPage("a number alone means every channel that has it", {}, async page => {
	const rows = await all(page);
	const codes = [...new Set(rows.map(row => row.code).filter(isNumber))];
	assert.ok(codes.length > 300);
	const answers = await shownAfter(page, codes);
	for (const [index, code] of codes.entries()) {
		const expected = rows.filter(row => row.code === code);
		assert.deepEqual(answers[index], ids(expected), code);
	}
	// Where it came from decides, and the result says so.
	await type(page, "2");
	const two = rows.filter(row => row.code === "2");
	assert.ok(two.length > 4);
	assert.ok((await result(page)).includes(`2: in ${new Set(two.map(row => row.channel)).size} channels and ${two.length} lists`));
});

onPage("a line of a log or a reply means its code, beside the channel that it names", {}, async page => {
	const rows = await all(page);
	for (const lines of [
		({ channel, code }) => `2026-02-11 10:01:07 ERROR vendor=${channel} code=${code} push failed`,
		({ channel, code }) => `{"provider": "${channel}", "data": {"resultCode": "${code}", "requestId": "10001"}}`,
		({ channel, code }) => `{ "code": ${code}, "channel": "${channel}" }`,
		({ id }) => `https://example.com/push#${id}`,
	]) {
		const texts = rows.map(lines);
		const expected = row => lines(row).includes("#") ? [row.id] : ids(meant(rows, row.channel, row.code));
		(await shownAfter(page, texts)).forEach((found, index) => assert.deepEqual(found, expected(rows[index]), texts[index]));
	}
	const beside = rows.map(({ channel, code }) => `${channel} ${code}`);
	(await shownAfter(page, beside)).forEach((found, index) => assert.ok(found.includes(rows[index].id), beside[index]));
	for (const [text, expected, said] of [
		["华为推送失败 80300007", ["huawei-80300007", "huawei-send-80300007"], "80300007 of huawei."],
		["BadDeviceToken from apns, dropping", ["apple-2009", "apple-send-BadDeviceToken"], "BadDeviceToken of apple."],
		['{"reason":"Invalid RegistrationId"}', ["oppo-10000", "oppo-send-10000", "oppo-token-10000"], "Invalid RegistrationId: only oppo has it; if another channel"],
		[String.raw`{"code":"80100000","msg":"{\"success\":2,\"failure\":1}"} from huawei`, ["huawei-80100000", "huawei-send-80100000"], "80100000 of huawei."],
		['{"reason":"ExpiredToken","timestamp":1750000000000}', ["apple-send-ExpiredToken"], "ExpiredToken: only apple has it"],
		["apns status=400 reason=BadTopic", ["apple-2003", "apple-send-BadTopic"], "BadTopic of apple."],
		['huawei {"code":"80000000","illegal_tokens":["a"]}', ["huawei-send-80000000", "huawei-token-illegal_tokens"], ""],
		['vivo {"ackType":"104","subAckType":"2183"}', ["vivo-receipt-104/2183"], "104/2183 of vivo."],
		['{"resultCode":"OK","requestId":"10001"} mpaas', ["common-send-OK"], "OK of common."],
		["messaging/registration-token-not-registered", ["fcm-send-UNREGISTERED"], ""],
		// The list that the text names, and both lists where it names none.
		["华为回执 status=2", ["huawei-receipt-2"], "2 of huawei."],
		["huawei status=2", ["common-2", "huawei-receipt-2"], "2 of huawei. In 2 lists: the one that it came from decides"],
		["mpaas huawei code=2", ["common-2"], "2 of common, huawei."],
		// An HTTP status is no code of Honor's because Honor's table has the same number.
		["honor: HTTP 404", ["honor-http-404"], "HTTP 404 is the status of the whole call"],
		["apns HTTP/2 410", ["apple-http-410"], "HTTP 410 is the status of the whole call"],
	]) {
		await type(page, text);
		assert.deepEqual(await shown(page), expected, text);
		assert.ok((await result(page)).startsWith(said), `${text}: ${await result(page)}`);
	}
});

onPage("a channel goes by any of its names, and a code by its name or its label", {}, async page => {
	const rows = await all(page);
	const channels = await filter(page, "channel").locator("option").evaluateAll(options => options.slice(1).map(option => ({
		id: option.value, names: [option.value, ...option.dataset.aliases.split(" ").filter(Boolean)],
	})));
	assert.ok(channels.some(({ names }) => names.length > 3));
	for (const { id, names } of channels) {
		const row = rows.find(row => row.channel === id);
		const texts = row ? names.map(name => `[${name.toLowerCase()}] code=${row.code}`) : [];
		for (const found of await shownAfter(page, texts)) assert.deepEqual(found, ids(meant(rows, id, row.code)), `${names}`);
	}
	const named = rows.flatMap(row => row.names.filter(name => !isNumber(name) && /^[\w -]+$/.test(name)).map(name => [row, name]));
	assert.ok(named.length > 700);
	const found = await shownAfter(page, named.map(([{ channel }, name]) => `{"reason": "${name}", "vendor": "${channel}"}`));
	named.forEach(([{ channel }, name], index) => assert.deepEqual(found[index], ids(meant(rows, channel, name)), name));
});

onPage("no meaning is guessed for a code whose channel is not known, or does not list it", {}, async page => {
	const rows = await all(page);
	const channels = [...new Set(rows.map(row => row.channel))];
	const of = code => rows.filter(row => row.code === code && row.kind !== "http");
	const check = async (text, expected, said) => {
		await type(page, text);
		assert.deepEqual(await shown(page), ids(expected), text);
		assert.ok((await result(page)).startsWith(said), `${text}: ${await result(page)}`);
	};
	const channelsOf = code => [...new Set(of(code).map(row => row.channel))];
	const shared = [...new Set(rows.map(row => row.code))].filter(code => isNumber(code) && channelsOf(code).length > 1);
	assert.ok(shared.length > 9);
	for (const code of shared) {
		const [several, lists] = [channelsOf(code).length, of(code).length];
		await check(`push failed code=${code}`, of(code), `${code}: in ${several} channels and ${lists} lists, and the one that returned it decides.`);
	}
	for (const channel of channels) {
		const lists = code => rows.some(row => row.code === code && row.channel === channel);
		const isCommon = row => row.channel === "common" && row.kind === "mpaas";
		const elsewhere = rows.find(row => isNumber(row.code) && of(row.code).length && !lists(row.code) && !of(row.code).some(isCommon));
		await check(`${channel} code=${elsewhere.code}`, of(elsewhere.code), `${channel} does not list ${elsewhere.code}. Other channels do`);
		const common = rows.find(row => isCommon(row) && !lists(row.code));
		if (common) await check(`${channel} code=${common.code}`, [common], `${common.code}: not of ${channel} itself, but of all channels.`);
	}
});

onPage("typing errors are forgiven in words, and never in numbers", {}, async page => {
	for (const [query, id, said] of [
		["expierd tokn", "apple-send-ExpiredToken", "Not found as typed; with typing errors forgiven: expired for expierd"],
		["BadDeviceTokn", "apple-send-BadDeviceToken", "Not found as typed; with typing errors forgiven: baddevicetoken"],
		["certifcate enviroment", "apple-send-BadCertificateEnvironment", "Not found as typed"],
		["uninstaled huawei", "huawei-receipt-2", "Not found as typed"],
	]) {
		await type(page, query);
		assert.ok((await shown(page)).includes(id), `${query}: ${await shown(page)}`);
		assert.ok((await result(page)).startsWith(said), `${query}: ${await result(page)}`);
	}
	for (const query of ["80300097654", "xqzvwk", "qzvw expired"]) {
		await type(page, query);
		assert.deepEqual(await shown(page), [], query);
	}
});

onPage("rows that say the same lead to each other", {}, async page => {
	const pairs = await page.locator(".twin a").evaluateAll(links => links.map(link => [link.closest(".row").id, link.hash.slice(1)]));
	assert.ok(pairs.length > 100);
	const known = new Set(pairs.map(pair => pair.join(" ")));
	for (const [from, to] of pairs) assert.ok(known.has(`${to} ${from}`), `${to} does not lead to ${from}`);
	await page.evaluate(() => { document.querySelector('#huawei-80300007 .twin a').click(); });
	assert.equal(await page.locator(".row:target").getAttribute("id"), "huawei-send-80300007");
	// It is shown even if the search does not have it.
	await type(page, "apns BadTopic");
	await page.evaluate(() => { document.querySelector(".row:not([hidden]) .twin a, .row:not([hidden]) .sources a").click(); });
	assert.ok(await page.locator(":target").isVisible());
});

for (const from of [FILE, "http"]) {
	onPage(`an unknown anchor says so, and one in another case arrives (${from === FILE ? "from disk" : "from a host"})`, { from, address: "#huawei-receipt-999" }, async page => {
		assert.match(await result(page), /^Nothing on this page has the address #huawei-receipt-999\. /);
		assert.equal((await shown(page)).length, (await all(page)).length);
		await page.evaluate(() => { location.hash = "#%E4%BD%A0%"; });
		await page.getByText("has the address #%E4%BD%A0%.").waitFor();
		await page.evaluate(() => { location.hash = "#APPLE-SEND-expiredtoken"; });
		await page.waitForFunction(() => location.hash === "#apple-send-ExpiredToken");
		assert.ok(await page.locator(".row:target").isVisible());
	});
}

onPage("the lines of what is pasted stay apart", {}, async page => {
	await paste(page, "ERROR from vivo\n10302\nretrying");
	assert.equal(await search(page).inputValue(), "ERROR from vivo \u23ce 10302 \u23ce retrying");
	assert.deepEqual(await shown(page), ["vivo-10302", "vivo-send-10302"]);
	// Each line has its own channel.
	await type(page, "");
	await paste(page, "huawei code=80300007\nhonor code=80100000\n");
	assert.deepEqual(await shown(page), ["huawei-80300007", "huawei-send-80300007", "honor-80100000", "honor-send-80100000"]);
	// The channel of a reply is named above it.
	await type(page, "");
	await paste(page, 'reply of fcm:\n{\n  "error": {\n    "code": 404,\n    "status": "NOT_FOUND",\n    "details": [{ "errorCode": "UNREGISTERED" }]\n  }\n}');
	assert.deepEqual(await shown(page), ["fcm-send-UNREGISTERED"]);
});

onPage("a filtered channel has the common codes, and what it has not is told", {}, async page => {
	await filter(page, "channel").selectOption("vivo");
	await type(page, "code=2");
	assert.deepEqual(await shown(page), ["common-2", "vivo-token-2"]);
	await filter(page, "list").selectOption("token");
	assert.deepEqual(await shown(page), ["vivo-token-2"]);
	await filter(page, "list").selectOption("");
	await type(page, "80300007");
	assert.deepEqual(await shown(page), []);
	assert.match(await result(page), /^vivo does not list 80300007\. .* none of them in vivo$/);
	assert.ok(await page.locator("#nothing").isHidden());
});

onPage("a reply of FCM leads to FCM's code", {}, async page => {
	await type(page, 'fcm {"error":{"code":404,"status":"NOT_FOUND","details":[{"errorCode":"UNREGISTERED"}]}}');
	assert.deepEqual(await shown(page), ["fcm-send-UNREGISTERED"], await result(page));
});

onPage("what is found begins at the top, and a link away saves what was typed", {}, async page => {
	await page.evaluate(() => { location.hash = "#xiaomi-20301"; });
	await type(page, "80300007");
	const form = await page.locator("#search").boundingBox();
	const first = await page.locator(".row:visible").first().boundingBox();
	assert.ok(first.y >= form.y + form.height, `${first.y} under ${form.y + form.height}`);
	await page.evaluate(() => { document.querySelector("#huawei-80300007 h5 a").click(); });
	assert.equal(new URL(page.url()).search, "?q=80300007");
	await page.evaluate(() => { location.hash = "#oppo--1"; });
	await page.waitForFunction(() => location.search === "");
	await type(page, "x".repeat(600));
	await page.waitForTimeout(400);
	assert.equal(new URL(page.url()).search, "");
});

onPage("filters leave the rows of a channel, an action and a verdict", {}, async page => {
	const rows = await all(page);
	for (const [label, name] of [["Channel", "channel"], ["What to do", "action"], ["Token", "token"], ["List", "list"]]) {
		const select = filter(page, name);
		assert.equal(await select.evaluate(select => select.labels[0].firstChild.data.trim()), label);
		const values = await select.locator("option").evaluateAll(options => options.map(option => option.value).slice(1));
		assert.ok(rows.every(row => values.includes(row[name])));
		for (const value of values) {
			await select.selectOption(value);
			assert.deepEqual(await shown(page), ids(rows.filter(row => row[name] === value || name === "list" && row.kind === value)));
		}
		await select.selectOption("");
	}
	await filter(page, "token").selectOption("suspect");
	await filter(page, "channel").selectOption("huawei");
	await type(page, "route");
	const expected = rows.filter(row => row.token === "suspect" && row.channel === "huawei" && row.text.includes("route"));
	assert.ok(expected.length > 0);
	assert.deepEqual(await shown(page), ids(expected));
	assert.deepEqual(await page.locator(".channel:visible h3").evaluateAll(all => all.map(h3 => h3.id)), ["channel-huawei"]);
});

for (const from of [FILE, "http"]) {
	const place = from === FILE ? "from disk" : "from a host";

	onPage(`each cell of the picture leads to its codes, and back (${place})`, { from }, async page => {
		const rows = await all(page);
		const steps = await page.locator(".matrix a").evaluateAll(links => links.map(link => {
			const href = link.getAttribute("href");
			link.click();
			const shown = Array.from(document.querySelectorAll(".row:not([hidden])"), row => row.id);
			const { top } = document.getElementById(href.split("#")[1]).getBoundingClientRect();
			return { href, shown, top, address: location.href };
		}));
		assert.ok(steps.length > 200);
		for (const { href, shown, top, address } of steps) {
			const params = new URLSearchParams(href.split(/[?#]/)[1]);
			const expected = rows.filter(row => [...params].every(([name, value]) => row[name] === value || name === "list" && row.kind === value));
			assert.deepEqual(shown, ids(expected), href);
			assert.ok(address.endsWith(href), address);
			assert.ok(top >= 0 && top < 900, `${href}: ${top}`);
		}
		await page.goBack();
		const before = new URL(steps.at(-2).address).searchParams.get("action") ?? "";
		await page.waitForFunction(action => document.querySelector("[name=action]").value === action, before);
		assert.deepEqual(await shown(page), steps.at(-2).shown);
	});

	onPage(`what is asked for is in the address, and the address asks it (${place})`, { from, address: "#huawei-110" }, async (page, { base, context }) => {
		await type(page, "token & expired + 100%");
		await type(page, "token");
		await filter(page, "channel").selectOption("honor");
		await filter(page, "action").selectOption("fix_request");
		const address = `${base}?q=token&channel=honor&action=fix_request`;
		await page.waitForURL(address);
		const rows = await shown(page);
		assert.ok(rows.length > 0);
		const other = await context.newPage();
		await other.goto(address);
		assert.deepEqual(await shown(other), rows);
		assert.equal(await search(other).inputValue(), "token");
		assert.equal(await filter(other, "channel").inputValue(), "honor");
		// A value that no filter has asks for nothing.
		await other.goto(`${base}?channel=nowhere&action=%3Cb%3E`);
		assert.equal((await shown(other)).length, (await all(other)).length);
	});

	onPage(`an anchor leads to its row, whatever was asked for (${place})`, { from }, async (page, { base }) => {
		// Only some, each after the frames that it takes to lay out what is between them.
		const some = ids(await all(page)).filter((_, index) => index % 30 === 0);
		const places = await page.evaluate(async ids => {
			const places = [];
			for (const id of ids) {
				location.hash = `#${id}`;
				for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
				const target = document.querySelector(".row:target");
				places.push({ id, found: target?.id, top: target?.getBoundingClientRect().top, form: document.getElementById("search").getBoundingClientRect().bottom });
			}
			return places;
		}, some);
		assert.ok(places.length > 20);
		for (const { id, found, top, form } of places) {
			assert.equal(found, id);
			assert.ok(top >= form - 1 && top < 900, `${id} is hidden at ${top}`);
		}
		for (const id of ["oppo--1", "huawei-receipt-2", "vivo-receipt-104/2183", "apple-send-ExpiredToken"]) {
			await page.goto("about:blank");
			await page.goto(`${base}#${id}`);
			await page.waitForTimeout(200);
			const box = await page.locator(".row:target").boundingBox();
			const form = await page.locator("#search").boundingBox();
			assert.ok(box.y >= form.y + form.height - 1 && box.y < 900, `${id} is hidden at ${box.y}`);
		}
		for (const link of await page.locator("nav a").all()) {
			await link.click();
			const box = await page.locator(":target").boundingBox();
			assert.ok(box.y >= 0 && box.y < 300, `${await link.textContent()}: ${box.y}`);
		}
		await page.goto(`${base}?q=timestamp#oppo--1`);
		assert.ok(await page.locator("#oppo--1").isVisible());
		await type(page, "timestamp");
		await page.evaluate(() => { location.hash = "#oppo--2"; });
		await page.waitForFunction(() => !document.getElementById("oppo--2").hidden);
	});

	for (const clipboard of [true, false]) {
		const permissions = clipboard ? ["clipboard-read", "clipboard-write"] : [];
		const way = clipboard ? "" : ", without the clipboard's API";
		onPage(`a row's link is copied (${place}${way})`, { from, permissions, address: "?channel=oppo" }, async (page, { base }) => {
			if (!clipboard) await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
			const row = page.locator("#oppo--1");
			await row.getByRole("button", { name: "Copy link to oppo -1" }).click();
			await page.getByText("Copied the link to oppo--1").waitFor();
			await search(page).focus();
			await page.keyboard.press("Control+V");
			assert.equal(await search(page).inputValue(), `${base}#oppo--1`);
			assert.deepEqual(await shown(page), ["oppo--1"]);
		});
	}
}

onPage("without scripts all rows are there, and nothing that does nothing", { javaScriptEnabled: false }, async page => {
	assert.ok((await page.locator(".row").count()) > 0);
	assert.equal(await page.locator(".row:visible").count(), await page.locator(".row").count());
	for (const part of ["#overview", "#verdicts", "#shared", ".matrix"]) assert.ok(await page.locator(part).isVisible(), part);
	assert.equal(await page.locator("input:visible, select:visible, button:visible").count(), 0);
	await page.locator(".matrix a").first().click();
	await page.waitForURL(/#list-/);
	await page.locator(":target").waitFor();
});

for (const width of [320, 360, 768]) {
	onPage(`a screen of ${width} pixels is not scrolled sideways`, { viewport: { width, height: 700 } }, async page => {
		const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		assert.ok(await overflow() <= 0);
		await type(page, "80300007");
		assert.ok(await overflow() <= 0);
		assert.ok(await page.locator("#huawei-80300007").isVisible());
		const outside = await page.locator(".row:visible *, #search *").evaluateAll(parts => parts.filter(part =>
			part.getClientRects().length && part.getBoundingClientRect().right > innerWidth + 1).map(part => part.outerHTML));
		assert.deepEqual(outside, []);
	});
}

onPage("dark and light follow the system", { colorScheme: "dark" }, async page => {
	const luminance = () => page.evaluate(() => {
		const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\d+/g);
		return r * .21 + g * .72 + b * .07;
	});
	assert.ok(await luminance() < 50);
	await page.emulateMedia({ colorScheme: "light" });
	assert.ok(await luminance() > 220);
});

onPage("the keyboard is enough", { permissions: ["clipboard-read", "clipboard-write"] }, async (page, { base }) => {
	const focused = () => page.evaluate(() => document.activeElement.name || document.activeElement.getAttribute("aria-label") || document.activeElement.id);
	const outlined = () => page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle !== "none");
	await page.keyboard.press("Tab");
	assert.ok(await page.getByRole("link", { name: "Skip to the codes" }).isVisible());
	await page.keyboard.press("Enter");
	assert.equal(await focused(), "codes");
	await page.keyboard.press("/");
	assert.equal(await focused(), "q");
	assert.ok(await outlined());
	await page.keyboard.type("/token");
	assert.equal(await search(page).inputValue(), "/token");
	await page.keyboard.press("Escape");
	await page.waitForFunction(() => !document.body.classList.contains("searching"));
	assert.equal(await focused(), "q");
	await page.keyboard.type("80300007");
	await page.keyboard.press("Tab");
	assert.equal(await focused(), "channel");
	await page.keyboard.type("Honor");
	assert.deepEqual(await shown(page), ["honor-80300007", "honor-send-80300007"]);
	await page.keyboard.press("Escape");
	await page.waitForFunction(() => !document.querySelector("[name=channel]").value);
	assert.equal(await focused(), "q");
	await page.keyboard.type("80300007 honor");
	for (let i = 0; i < 12 && await focused() !== "Copy link to honor 80300007"; i++) {
		await page.keyboard.press("Tab");
		assert.ok(await outlined(), await focused());
	}
	await page.keyboard.press("Enter");
	await page.getByText("Copied the link to honor-80300007").waitFor();
	assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${base}#honor-80300007`);
	assert.equal(await focused(), "Copy link to honor 80300007");
});

// As wide as A4 between its margins.
onPage("on paper are all rows, and no controls", { viewport: { width: 688, height: 1000 } }, async page => {
	await page.emulateMedia({ media: "print" });
	assert.equal(await page.locator(".row:visible").count(), await page.locator(".row").count());
	for (const part of ["#overview", "#verdicts", "#shared"]) assert.ok(await page.locator(part).isVisible(), part);
	assert.equal(await page.locator("input:visible, select:visible, button:visible, nav:visible").count(), 0);
	const cut = await page.locator(".scrolled").evaluate(picture => picture.scrollWidth - picture.clientWidth);
	assert.equal(cut, 0, "the picture is whole");
});
