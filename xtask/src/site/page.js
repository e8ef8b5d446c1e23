// What is shown: the rows that are asked for, the address of that, and links to copy. All rows are in the page already: this only
// hides those that are not asked for.
const form = document.getElementById("search");
const fields = ["q", "channel", "list", "action", "token"].map(name => form.elements[name]);
const [query, ...filters] = fields;
const result = document.getElementById("result");
const nothing = document.getElementById("nothing");

const LONGEST_SHARED = 500; // A longer query is a log, which is not for an address that others see.
const hide = (part, isShown) => {
	if (part.isShown === isShown) return;
	part.isShown = isShown;
	part.element.hidden = !isShown;
};

function show() {
	const [found, said, inherited = []] = answer(query.value, filters[0].value);
	const wanted = new Set(found);
	const tests = {
		channel: (row, value) => row.channel === value || inherited.includes(row),
		list: (row, value) => row.kind === value || row.list === value,
	};
	const set = filters.filter(({ value }) => value);
	const passes = row => set.every(({ name, value }) => tests[name] ? tests[name](row, value) : row[name] === value);
	let count = 0;
	for (const row of rows) {
		const isShown = wanted.has(row) && passes(row);
		count += isShown;
		hide(row, isShown);
	}
	const isAsked = fields.some(field => field.value.trim());
	for (const section of sections) hide(section, !isAsked || section.rows.some(row => row.isShown));
	for (const group of groups) hide(group, group.sections.some(section => section.isShown));
	document.body.classList.toggle("searching", isAsked);
	nothing.hidden = found.length > 0;
	const asked = set.map(filter => filter.selectedOptions[0].text).join(", ");
	if (!found.length) result.textContent = nothing.textContent;
	else if (!count) result.textContent = TEXTS.none(said, found.length, asked);
	else result.textContent = isAsked ? said + TEXTS.shown(count, rows.length, asked) : TEXTS.total(rows.length);
}

// The address of what is asked for; without a fragment, which spoke of what was shown before.
function address() {
	const url = new URL(location);
	const isShared = ({ value }) => value.trim() && value.length <= LONGEST_SHARED;
	const asked = fields.filter(isShared).map(field => [field.name, field.value]);
	if (url.searchParams.has("lang")) asked.push(["lang", language]);
	const search = new URLSearchParams(asked).toString();
	if (url.search.slice(1) !== search) url.hash = "";
	url.search = search;
	return url.href;
}

function read(params) {
	const asked = languageOf(params.get("lang"));
	if (asked && asked !== language) choose(asked);
	query.value = params.get("q") ?? "";
	for (const filter of filters) {
		filter.value = params.get(filter.name) ?? "";
		if (filter.selectedIndex < 0) filter.value = "";
	}
	show();
}

// A link to a row leads to it, whatever is asked for. An anchor in another case is the same; one that is not there is told.
function showTarget() {
	const hash = location.hash.slice(1);
	if (!hash) return;
	const target = document.getElementById(hash);
	if (!target) {
		const id = anchors.get(decoded(hash).toLowerCase()) ?? anchors.get(hash.toLowerCase());
		if (id) location.replace(`#${id}`);
		else result.textContent = TEXTS.unknown(decoded(hash));
		return;
	}
	if (!target.closest("[hidden], .searching .intro")) return settle(target);
	read(new URLSearchParams());
	const url = new URL(location);
	url.search = url.searchParams.has("lang") ? `lang=${language}` : "";
	history.replaceState(null, "", url);
	settle(target);
}

// What is above a target gets its real height only when it is near, and moves the target.
function settle(target, frames = 3) {
	target.scrollIntoView();
	if (frames) requestAnimationFrame(() => settle(target, frames - 1));
}

function decoded(hash) {
	try {
		return decodeURIComponent(hash);
	} catch {
		return hash;
	}
}

let later;
function save() {
	clearTimeout(later);
	later = undefined;
	history.replaceState(null, "", address());
}
function changed() {
	show();
	// What was found begins at the top, wherever the page was.
	if (groups[0].element.parentElement.getBoundingClientRect().top < 0) scrollTo(0, 0);
	clearTimeout(later);
	// Browsers refuse many changes of the address in a short time.
	later = setTimeout(save, 200);
}
// A link leads away from what was just typed.
addEventListener("click", () => { if (later) save(); }, true);

form.addEventListener("input", changed);
form.addEventListener("submit", event => event.preventDefault());
form.addEventListener("reset", () => setTimeout(changed));
// A field of one line would join the lines of what is pasted, and their last and first words.
query.addEventListener("paste", event => {
	const text = event.clipboardData.getData("text");
	if (!/[\r\n]/.test(text)) return;
	event.preventDefault();
	query.setRangeText(text.trim().replace(/\s*[\r\n]+\s*/g, ` ${LINE_BREAK} `).replace(/[\t ]+/g, " "), query.selectionStart, query.selectionEnd, "end");
	changed();
});
addEventListener("popstate", () => read(new URLSearchParams(location.search)));
addEventListener("hashchange", showTarget);
addEventListener("keydown", event => {
	const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
	if (event.key === "/" && isPlain && !event.target.matches("input, select, textarea")) {
		event.preventDefault();
		query.select();
		query.scrollIntoView({ block: "nearest" });
	} else if (event.key === "Escape" && event.target.closest("#search")) {
		form.reset();
		query.focus();
	}
});

async function copy(text) {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		// Not from every place that a file is opened at.
		const field = document.createElement("textarea");
		field.value = text;
		document.body.append(field);
		field.select();
		const isCopied = document.execCommand("copy");
		field.remove();
		if (!isCopied) throw new Error("not copied");
	}
}

const copyButtons = new Map(rows.map(row => [document.createElement("button"), row]));
for (const [button, row] of copyButtons) {
	button.type = "button";
	button.className = "copy";
	row.element.querySelector(".do").prepend(button);
}

// Shows all in a language, with what was found.
function choose(chosen) {
	speak(chosen);
	for (const [button, row] of copyButtons) {
		button.textContent = TEXTS.copy;
		button.setAttribute("aria-label", TEXTS.copyTo(`${isMpaas(row) ? row.channel : row.list} ${row.code}`));
	}
}
document.querySelector(".language").addEventListener("click", event => {
	const chosen = languageOf(event.target.closest("button")?.lang);
	if (!chosen || chosen === language) return;
	const isRemembered = remember(chosen);
	choose(chosen);
	show();
	// Where nothing remembers the choice, the address does.
	const url = new URL(location);
	if (isRemembered && !url.searchParams.has("lang")) return;
	url.searchParams.set("lang", chosen);
	history.replaceState(null, "", url);
});
document.addEventListener("click", async event => {
	const button = event.target.closest(".copy");
	if (button) {
		const row = button.closest(".row");
		const url = new URL(location);
		[url.search, url.hash] = ["", row.id];
		const label = await copy(url.href).then(() => TEXTS.copied, () => TEXTS.notCopied);
		button.textContent = label;
		result.textContent = label === TEXTS.copied ? TEXTS.copiedTo(row.id) : TEXTS.notCopiedTo(url.href);
		button.focus();
		setTimeout(() => { button.textContent = TEXTS.copy; }, 2000);
		return;
	}
	const link = event.target.closest('a[href^="?"]');
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	const url = new URL(link.href);
	if (new URLSearchParams(location.search).has("lang")) url.searchParams.set("lang", language);
	read(url.searchParams);
	document.getElementById(url.hash.slice(1)).scrollIntoView();
	history.pushState(null, "", url);
});

choose(remembered() ?? languageOf(navigator.language) ?? "en");
read(new URLSearchParams(location.search));
showTarget();
