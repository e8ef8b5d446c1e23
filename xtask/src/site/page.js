"use strict";
// Search, filters, and links to copy. All rows are in the page already: this only hides those that are not asked for.
(() => {
	const form = document.getElementById("search");
	const fields = ["q", "channel", "action", "token"].map(name => form.elements[name]);
	const [query, ...filters] = fields;
	const result = document.getElementById("result");
	const nothing = document.getElementById("nothing");

	const fold = text => text.normalize("NFKC").toLowerCase();

	const rows = Array.from(document.querySelectorAll(".row"), element => {
		const [, channel, code] = element.id.match(/^(.*?)-(-?\d+)$/);
		const says = element.querySelector(".says");
		const names = [says.querySelector("h4 a").lastChild, says.querySelector(".label")].filter(Boolean);
		return {
			element, channel, code, ...element.dataset,
			names: new Map(names.map(({ textContent: name }) => [fold(name.trim()), name.trim()])),
			text: fold(says.textContent),
		};
	});
	const sections = Array.from(document.querySelectorAll(".channel"), element => ({
		element, rows: rows.filter(row => element.contains(row.element)),
	}));
	const channels = Array.from(filters[0].options).slice(1).map(option => ({
		id: option.value,
		names: [option.value, option.text, ...option.dataset.aliases.split(" ")].filter(Boolean).map(fold),
	}));
	const codes = new Set(rows.map(row => row.code));
	const anchorIds = new Set(rows.map(row => row.element.id));
	const LINE_BREAK = "\u23ce"; // Stands between the lines of what is pasted.
	const LONGEST_SHARED = 500; // A longer query is a log, which is not for an address that others see.
	const names = new Map(rows.flatMap(row => [...row.names]));

	// Fields that hold a code in a reply or a line of a log, without what joins their words.
	const CODE_FIELDS = new Set([
		"code", "resultcode", "result", "errcode", "errorcode", "status", "statuscode", "pushstatus", "reason", "error",
	]);
	const LEAST_DIGITS = 5; // Smaller numbers stand for anything in a line.
	const LEAST_LETTERS = 8; // So do shorter names, such as Success.

	// A date is one word, and so are a negative number and a name with blanks between quotes.
	const words = text => text.match(/"[^"\\{}]*"|[\p{L}\p{N}_-]+/gu)?.map(word => word.replaceAll('"', "")) ?? [];
	const isNamed = (name, text, list) => /^[\x20-\x7e]+$/.test(name) ? list.includes(name) : text.includes(name);

	// What a line of a log or a reply speaks of: its codes, those that it may mean, and the channels that it names.
	function recognise(text) {
		const list = words(text);
		const [anchors, beside, long, named, small] = [[], [], [], [], []];
		let field = false;
		for (const word of list) {
			if (codes.has(word)) {
				(field ? beside : word.length >= LEAST_DIGITS ? long : small).push(word);
			} else if (names.has(word) && (field || word.length >= LEAST_LETTERS)) {
				(field ? beside : named).push(word);
			} else if (anchorIds.has(word)) {
				anchors.push(word);
			}
			field = CODE_FIELDS.has(word.replace(/[^a-z]/g, ""));
		}
		return {
			anchors,
			codes: beside.length ? beside : long,
			perhaps: named.length ? named : small,
			channels: channels.filter(channel => channel.names.some(name => isNamed(name, text, list))).map(channel => channel.id),
		};
	}

	const isWordOf = (word, text) =>
		new RegExp(`(?<![\\p{L}\\p{N}_])${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}_])`, "u").test(text);

	// The rows of codes that were recognised, in the channels that were named, and what to say of them.
	function recognised(codes, named) {
		const all = rows.filter(row => codes.includes(row.code) || codes.some(code => row.names.has(code)));
		const list = [...new Set(codes)];
		const spelt = some => some.map(code => names.get(code) ?? code).join(", ");
		const shown = spelt(list);
		if (named.length === 0) {
			const several = new Set(all.map(row => row.channel)).size;
			if (list.length > 1) return [all, `${shown}: the channel that returned a code decides what it means. `];
			if (several > 1) return [all, `${shown}: in ${several} channels, and the one that returned it decides. `];
			return [all, `${shown}: of ${all.map(row => row.channel).join()} alone; if another channel returned it, this is not its meaning. `];
		}
		const own = all.filter(row => named.includes(row.channel));
		if (own.length) {
			const isOwn = code => own.some(row => row.code === code || row.names.has(code));
			const others = list.filter(code => !isOwn(code));
			const rest = others.length ? `${spelt(others)}: not listed there. ` : "";
			const unclear = named.length > 1 && list.length > 1 ? "Which code is of which channel, this text does not tell. " : "";
			return [own, `${spelt(list.filter(isOwn))} of ${named.join(", ")}. ${rest}${unclear}`];
		}
		// A name may stand in the note of a row, as FCM's own do; a number stands for anything there.
		const told = rows.filter(row => named.includes(row.channel) && list.some(code => names.has(code) && isWordOf(code, row.text)));
		if (told.length) return [told, `${shown}: in the text of ${named.join(", ")}. `];
		const common = all.filter(row => row.channel === "common");
		if (common.length) return [common, `${shown}: not of ${named.join(", ")} itself, but of all channels. `];
		return [all, `${named.join(", ")} does not list ${shown}. Other channels do, with a meaning of their own. `];
	}

	// Rows that have every word: a number by its start, or a number in the text; a channel's name means the channel.
	function find(list, named) {
		const tests = list.map(word => {
			const channel = named.find(id => channels.some(channel => channel.id === id && channel.names.includes(word)));
			if (channel) return row => row.channel === channel;
			if (!/^-?\d+$/.test(word)) return row => row.text.includes(word);
			return codes.has(word) ? row => row.code.startsWith(word) : row => row.code.startsWith(word) || row.text.includes(word);
		});
		return rows.filter(row => tests.every(test => test(row)));
	}

	// The rows that a query means, and what to say of them.
	function answer(typed, channel) {
		const text = fold(typed.trim());
		if (!text) return [rows, ""];
		if (text.includes(LINE_BREAK)) {
			const parts = text.split(LINE_BREAK).map(line => [recognise(line), line]).filter(([spoken]) => spoken.codes.length || spoken.perhaps.length);
			const answers = parts.map(([, line]) => answer(line, channel));
			return [[...new Set(answers.flatMap(([found]) => found))], [...new Set(answers.map(([, said]) => said))].slice(0, 3).join("")];
		}
		const list = text.split(/[\s,;]+/).filter(Boolean);
		const spoken = recognise(text);
		if (spoken.anchors.length) return [rows.filter(row => spoken.anchors.includes(row.element.id)), ""];
		const isLoneNumber = /^-?\d+$/.test(text);
		// A filter names the channel, too.
		const channels = channel ? [channel] : spoken.channels;
		if (spoken.codes.length && !isLoneNumber) return recognised(spoken.codes, channels);
		if (isLoneNumber && channel && codes.has(text) && !rows.some(row => row.channel === channel && row.code.startsWith(text))) {
			return recognised([text], channels);
		}
		for (const named of spoken.channels.length ? [spoken.channels, []] : [[]]) {
			const found = find(list, named);
			// Beside a code are those that only begin with it.
			if (found.length) return [found, codes.has(text) ? recognised([text], [])[1] : ""];
		}
		return spoken.perhaps.length ? recognised(spoken.perhaps, channels) : [[], ""];
	}

	function show() {
		const [found, said] = answer(query.value, filters[0].value);
		const wanted = new Set(found);
		// A channel has the common codes that it does not list itself.
		const isInherited = row => row.channel === "common" && found.every(({ channel }) => channel === "common");
		const passes = row => filters.every(({ name, value }) =>
			!value || row[name] === value || name === "channel" && query.value.trim() && isInherited(row));
		let count = 0;
		for (const row of rows) {
			const isShown = wanted.has(row) && passes(row);
			count += isShown;
			if (row.element.hidden === isShown) row.element.hidden = !isShown;
		}
		for (const section of sections) section.element.hidden = section.rows.every(row => row.element.hidden);
		const isAsked = fields.some(field => field.value.trim());
		document.body.classList.toggle("searching", isAsked);
		nothing.hidden = found.length > 0;
		const asked = filters.filter(({ value }) => value).map(filter => filter.selectedOptions[0].text).join(", ");
		const total = `${count} of ${rows.length} codes${asked && `, in ${asked}`}`;
		if (!found.length) result.textContent = nothing.textContent;
		else if (!count) result.textContent = `${said}${found.length} found, none of them in ${asked}`;
		else result.textContent = isAsked ? said + total : `${rows.length} codes`;
	}

	// The address of what is asked for; without a fragment, which spoke of what was shown before.
	function address() {
		const url = new URL(location);
		const isShared = ({ value }) => value.trim() && value.length <= LONGEST_SHARED;
		const asked = fields.filter(isShared).map(field => [field.name, field.value]);
		const search = new URLSearchParams(asked).toString();
		if (url.search.slice(1) !== search) url.hash = "";
		url.search = search;
		return url.href;
	}

	function read(params) {
		query.value = params.get("q") ?? "";
		for (const filter of filters) {
			filter.value = params.get(filter.name) ?? "";
			if (filter.selectedIndex < 0) filter.value = "";
		}
		show();
	}

	// A link to a row leads to it, whatever is asked for.
	function showTarget() {
		const target = document.getElementById(location.hash.slice(1));
		if (!target?.closest("[hidden], .searching .intro")) return;
		read(new URLSearchParams());
		const url = new URL(location);
		url.search = "";
		history.replaceState(null, "", url);
		target.scrollIntoView();
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
		if (sections[0].element.parentElement.getBoundingClientRect().top < 0) scrollTo(0, 0);
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

	for (const row of rows) {
		const button = document.createElement("button");
		button.type = "button";
		button.className = "copy";
		button.textContent = "Copy link";
		button.setAttribute("aria-label", `Copy link to ${row.channel} ${row.code}`);
		row.element.querySelector(".do").prepend(button);
	}
	document.addEventListener("click", async event => {
		const button = event.target.closest(".copy");
		if (button) {
			const row = button.closest(".row");
			const url = new URL(location);
			[url.search, url.hash] = ["", row.id];
			const label = await copy(url.href).then(() => "Copied", () => "Not copied");
			button.textContent = label;
			result.textContent = label === "Copied" ? `Copied the link to ${row.id}` : `Not copied: ${url.href}`;
			button.focus();
			setTimeout(() => { button.textContent = "Copy link"; }, 2000);
			return;
		}
		const link = event.target.closest('a[href^="?"]');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const url = new URL(link.href);
		read(url.searchParams);
		document.getElementById(url.hash.slice(1)).scrollIntoView();
		history.pushState(null, "", url);
	});

	read(new URLSearchParams(location.search));
	showTarget();
})();
