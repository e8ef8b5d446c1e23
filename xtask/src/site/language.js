// The page in English and in Chinese. The HTML is in English, and the Chinese texts take the place of the English ones.

const CHINESE = JSON.parse(document.getElementById("chinese").textContent);
let TEXTS = MESSAGES.en;
let language = "en";
const LANGUAGE_KEY = "push-status-language";
const languageOf = text => /^zh\b/i.test(text) ? "zh" : /^en\b/i.test(text) ? "en" : undefined;

// What the user chose before. A browser may refuse to remember anything for a page.
function remembered() {
	try {
		return languageOf(localStorage.getItem(LANGUAGE_KEY));
	} catch {
		return undefined;
	}
}

// Whether the browser remembers the choice.
function remember(chosen) {
	try {
		localStorage.setItem(LANGUAGE_KEY, chosen);
		return true;
	} catch {
		return false;
	}
}

const chineseTexts = new Map([...Object.entries(LABELS), ...Object.entries(CHINESE.texts)]);

// The Chinese for a text of the page, with the blanks around it; undefined if there is none.
function translated(text) {
	const [, before, english, after] = text.match(/^(\s*)(.*?)(\s*)$/s);
	const words = english.replace(/\s+/g, " ");
	const numbers = [];
	const pattern = words.replace(/\d+(?:(?:, |-)\d+)*/g, number => `${numbers.push(number) && "#"}`);
	const chinese = chineseTexts.get(words) ?? chineseTexts.get(pattern)?.replace(/\{(\d)\}/g, (_, index) => numbers[index]);
	// A Chinese mark has a blank of its own.
	return chinese && before + chinese + (/[，。：；]$/.test(chinese) ? "" : after);
}

// The Chinese descriptions of rows, by the text node of the English one.
function describedNodes() {
	const nodes = new Map();
	const describe = (paragraph, id) => {
		if (paragraph && CHINESE.descriptions[id]) nodes.set(paragraph.firstChild, CHINESE.descriptions[id]);
	};
	for (const row of document.querySelectorAll(".row")) describe(row.querySelector(".says > p:not(.label)"), row.id);
	for (const link of document.querySelectorAll(".meanings h4 a")) describe(link.closest("div").querySelector("p"), link.hash.slice(1));
	return nodes;
}

// What changes with the language: how to set it, and its value in English and in Chinese.
let changing;
function collected() {
	const all = [];
	const attribute = (element, name, chinese) => {
		const english = element.getAttribute(name);
		all.push([value => value === null ? element.removeAttribute(name) : element.setAttribute(name, value), english, chinese]);
	};
	const described = describedNodes();
	// Names, codes and what the script writes stay as they are.
	const kept = "script, style, code, i, h5, .label, .language, .copy, .meanings h4, #result";
	const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
		node.nodeType === Node.ELEMENT_NODE && node.matches(kept) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
	while (walker.nextNode()) {
		const node = walker.currentNode;
		if (node.nodeType === Node.ELEMENT_NODE) {
			for (const name of ["aria-label", "placeholder", "title", "content"]) {
				const chinese = node.hasAttribute(name) && translated(node.getAttribute(name));
				if (chinese) attribute(node, name, chinese);
			}
			continue;
		}
		const chinese = described.get(node) ?? translated(node.data);
		if (chinese) all.push([text => { node.data = text; }, node.data, chinese]);
		// A Chinese text is marked as Chinese, and an English one among Chinese ones as English.
		if (chinese || /[a-z] [a-z]/i.test(node.data)) attribute(node.parentElement, "lang", chinese ? "zh-Hans" : "en");
	}
	// The Chinese description says what the explanation does.
	for (const part of document.querySelectorAll(".explanation")) {
		if (CHINESE.descriptions[part.closest(".row").id]) attribute(part, "hidden", "");
	}
	return all;
}

// Shows the page in a language.
function speak(chosen) {
	language = chosen;
	TEXTS = MESSAGES[chosen];
	const index = chosen === "zh" ? 2 : 1;
	if (chosen === "zh") changing ??= collected();
	for (const change of changing ?? []) change[0](change[index]);
	document.documentElement.lang = chosen === "zh" ? "zh-Hans" : "en";
	for (const button of document.querySelectorAll(".language button")) button.setAttribute("aria-pressed", languageOf(button.lang) === chosen);
}
