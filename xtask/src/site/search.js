// What a search means: the rows, and the codes, names and channels that a text speaks of.
const normal = text => text.normalize("NFKC");
const fold = text => normal(text).toLowerCase();
// A name is the same in any case and however its words are joined; a text without a letter means only itself.
const key = text => /\p{L}/u.test(text) ? fold(text).replace(/[\s_-]/g, "") : fold(text);

const sections = Array.from(document.querySelectorAll(".list"), element => ({ element, ...element.dataset, isShown: true }));
const rows = sections.flatMap(section => section.rows = Array.from(section.element.querySelectorAll(".row"), element => {
	const says = element.querySelector(".says");
	const code = says.querySelector("b").textContent;
	const names = Array.from(says.querySelectorAll("b, h5 i, .label i, .label:not(:has(i))"), name => name.textContent);
	return {
		element, ...element.dataset, channel: section.channel, kind: section.kind, list: section.list, code,
		names: new Map(names.map(name => [key(name), name])), text: fold(`${says.textContent} ${CHINESE.descriptions[element.id] ?? ""}`), isShown: true,
	};
}));
const groups = Array.from(document.querySelectorAll(".channel"), element => ({
	element, sections: sections.filter(section => element.contains(section.element)), isShown: true,
}));
const channels = Array.from(document.querySelectorAll("[name=channel] option")).slice(1).map(option => ({
	id: option.value,
	names: [option.value, option.text, ...option.dataset.aliases.split(" ")].filter(Boolean).map(fold),
}));
const channelNames = new Set(channels.flatMap(channel => channel.names));
const anchors = new Map(Array.from(document.querySelectorAll("[id]"), ({ id }) => [id.toLowerCase(), id]));
const rowIds = new Map(rows.map(row => [row.element.id.toLowerCase(), row]));
const LINE_BREAK = "\u23ce"; // Between the lines of what is pasted.
// How each code and name is spelled, and the rows that have it.
const spellings = new Map();
for (const row of rows) {
	for (const [name, spelled] of row.names) {
		if (!spellings.has(name)) spellings.set(name, { spelled, rows: [] });
		spellings.get(name).rows.push(row);
	}
}
const isNumber = name => !/\p{L}/u.test(name);

// Fields that hold a code in a reply or a line of a log, without what joins their words.
const CODE_FIELDS = new Set([
	"code", "resultcode", "result", "errcode", "errorcode", "status", "statuscode", "pushstatus", "reason", "error",
]);
const CHINESE_FIELD = /^(错误码|状态码|返回码|结果码)$/;
const LEAST_DIGITS = 5; // Smaller numbers can be anything in a line.
const LEAST_LETTERS = 8; // So do shorter names, such as Success.
const JOINED = /[a-z][A-Z]|_/; // Words joined to a name, which is no word of a sentence.
const HTTP_STATUS = /^[1-5]\d\d$/;

// A date is one word, and so are a negative number, two numbers with a slash, and a name with blanks between quotes.
const words = text => text.match(/"[^"\\{}]*"|\p{Script=Han}+|\d+(?:\/\d+)+|(?:(?!\p{Script=Han})[\p{L}\p{N}_-])+/gu)
	?.map(word => word.replaceAll('"', "")) ?? [];
const isNamed = (name, text, list) => /^[\x20-\x7e]+$/.test(name) ? list.includes(name) : text.includes(name);

// What a line of a log or a reply speaks of: its codes, those that it may mean, its HTTP status, and the channels that it
// names. The codes are keys of `spellings`.
function recognise(text) {
	const places = Array.from(text.matchAll(/[^\s"'<>=]*?#([^\s"'<>]+)/g), ([, id]) => rowIds.get(id.toLowerCase()));
	const http = [];
	let rest = text.replace(/[^\s"'<>]*#[^\s"'<>]+/g, " ").replace(
		/(?<![\p{L}\p{N}-])https?(?:\/\d(?:\.\d)?)?["'\s:=_-]*(?:status|error|response|状态码)?["'\s:=_-]*(?:code)?["'\s:=_-]+([1-5]\d\d)(?![\p{L}\p{N}.])/giu,
		(_, status) => { http.push(status); return " "; });
	// vivo's receipts have two numbers that mean something only together.
	rest = rest.replace(/"?\backType\W+(\d+)(.*?)\bsubAckType\W+(\d+)/i, (_, main, between, sub) => `code ${main}/${sub} ${between}`);
	const list = words(rest);
	const [exact, beside, joined, short, long, named, small] = [[], [], [], [], [], [], []];
	let field = "";
	for (const word of list) {
		const name = key(word);
		if (rowIds.has(fold(word))) {
			places.push(rowIds.get(fold(word)));
		} else if (spellings.has(name)) {
			const isShort = isNumber(name) ? name.length < LEAST_DIGITS : name.length < LEAST_LETTERS;
			if (field === "errorcode" && !isNumber(name)) exact.push(name);
			else if (field && (isNumber(name) || !isShort)) beside.push(name);
			else if (JOINED.test(word) && !isShort && !isNumber(name)) joined.push(name);
			else if (isNumber(name)) (isShort ? small : long).push(name);
			else if (field) short.push(name);
			else if (!isShort) named.push(name);
		}
		const joinedField = fold(word).replace(/[^a-z]/g, "");
		field = CODE_FIELDS.has(joinedField) || CHINESE_FIELD.test(word) ? joinedField || word : "";
	}
	const folded = fold(text);
	const all = words(folded);
	// Google's errorCode says more than the status around it, and a name more than an HTTP status.
	const strong = exact.length ? exact : [...beside, ...joined];
	const hasName = strong.some(name => !isNumber(name));
	return {
		places: places.filter(Boolean), http,
		codes: strong.length ? strong.filter(name => !hasName || !HTTP_STATUS.test(name)) : short.length ? short : long,
		perhaps: named.length ? named : small,
		channels: channels.filter(channel => channel.names.some(name => isNamed(name, folded, all))).map(channel => channel.id),
		isReceipt: /receipt|回执/.test(folded),
	};
}

const isWordOf = (word, text) =>
	new RegExp(`(?<![\\p{L}\\p{N}_])${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}_])`, "u").test(text);
const isMpaas = row => row.kind === "mpaas";
const isInherited = row => isMpaas(row) && row.channel === "common";

// In a text, a code is an HTTP status only if it is nothing else; a code that was typed without a text may be one. A text about
// receipts asks for their lists, and a text that names mPaaS next to a channel asks for mPaaS's tables.
function narrowed(found, named, { isReceipt, isTyped }) {
	const isOfMpaas = named.length > 1 && named.includes("common");
	for (const isBetter of [
		...isTyped ? [] : [row => row.kind !== "http"], ...isReceipt ? [row => row.kind === "receipt"] : [],
		...isOfMpaas ? [row => isMpaas(row) || row.channel === "common"] : [],
	]) {
		const better = found.filter(isBetter);
		if (better.length) found = better;
	}
	return found;
}

// The rows of codes that were recognised, in the channels that were named; what to say of them; and which are in the common table
// in place of the channel's.
function recognised(codes, named, text = { isTyped: true }) {
	const list = [...new Set(codes)];
	const has = row => list.some(code => row.names.has(code));
	const all = rows.filter(has);
	const spelled = some => some.map(code => spellings.get(code)?.spelled ?? code).join(", ");
	const shown = spelled(list);
	if (named.length === 0) {
		const found = narrowed(all, named, text);
		const several = new Set(found.map(row => row.channel)).size;
		if (list.length > 1) return [found, TEXTS.several(shown)];
		return [found, several > 1 ? TEXTS.channels(shown, several, listCount(found)) : TEXTS.alone(shown, found[0].channel) + ofLists(found)];
	}
	const own = narrowed(all.filter(row => named.includes(row.channel)), named, text);
	if (own.length) {
		// mPaaS reports its common codes for every channel whose table does not list them.
		const others = list.filter(code => isNumber(code) && !own.some(row => isMpaas(row) && row.names.has(code)));
		const common = text.isReceipt ? [] : all.filter(row => isInherited(row) && others.some(code => row.names.has(code)));
		const found = rows.filter(row => own.includes(row) || common.includes(row));
		const isOwn = code => found.some(row => row.names.has(code));
		const missing = list.filter(code => !isOwn(code));
		const unclear = named.length > 1 && list.length > 1 ? TEXTS.unclear : "";
		return [found, TEXTS.of(spelled(list.filter(isOwn)), named.join(", ")) + (missing.length ? TEXTS.rest(spelled(missing)) : "") + unclear
			+ (list.length === 1 ? ofLists(found) : ""), common];
	}
	// The note of a row may have a name; a number can be anything there.
	const told = rows.filter(row => named.includes(row.channel) && list.some(code => !isNumber(code) && isWordOf(code, row.text)));
	if (told.length) return [told, TEXTS.told(shown, named.join(", "))];
	const common = all.filter(isInherited);
	if (common.length) return [common, TEXTS.common(shown, named.join(", ")), common];
	return [narrowed(all, named, text), TEXTS.elsewhere(shown, named.join(", "))];
}

const listCount = found => new Set(found.map(row => `${row.channel} ${row.list}`)).size;

// Rows of two lists that ask for the same leave nothing to decide.
function ofLists(found) {
	const count = listCount(found);
	return count > 1 && new Set(found.map(row => `${row.action} ${row.token}`)).size > 1 ? TEXTS.lists(count) : "";
}

// Rows that have every word: a number by its start, or a number in the text; a channel's name means the channel. `near` has
// the words that may be meant by a mistyped one.
function find(list, named, near = new Map()) {
	const tests = list.map(word => {
		const channel = named.find(id => channels.some(channel => channel.id === id && channel.names.includes(word)));
		if (channel) return row => row.channel === channel;
		if (near.has(word)) return row => near.get(word).some(other => row.text.includes(other));
		if (!/^-?\d+$/.test(word)) return row => row.text.includes(word);
		return spellings.has(word) ? row => row.code.startsWith(word) : row => row.code.startsWith(word) || row.text.includes(word);
	});
	return rows.filter(row => tests.every(test => test(row)));
}

// A bit for each letter of a word, modulo 32: each error changes two bits at most.
const bits = word => Array.from(word).reduce((bits, letter) => bits | 1 << letter.codePointAt(0), 0);
const bitCount = bits => { let count = 0; for (; bits; bits &= bits - 1) count++; return count; };
const vocabulary = new Map(); // By length.
for (const word of new Set(rows.flatMap(row => row.text.match(/[\p{L}\p{N}]{3,40}/gu) ?? []))) {
	if (!vocabulary.has(word.length)) vocabulary.set(word.length, []);
	vocabulary.get(word.length).push([word, bits(word)]);
}

// How many letters have to be typed, left out, exchanged or swapped; Infinity for more than `most`.
function distance(left, right, most) {
	let [before, last, row] = [[], [], Array.from({ length: right.length + 1 }, (_, index) => index)];
	for (let i = 1; i <= left.length; i++) {
		[before, last, row] = [last, row, [i]];
		let least = i;
		for (let j = 1; j <= right.length; j++) {
			row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (left[i - 1] !== right[j - 1]));
			if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
			if (row[j] < least) least = row[j];
		}
		if (least > most) return Infinity;
	}
	return row[right.length] <= most ? row[right.length] : Infinity;
}

// The words that a mistyped one may mean: one error in four letters, two in eight. A number is not mistyped, it is another one.
const nearest = new Map();
function nearTo(word) {
	const most = /^\p{L}+$/u.test(word) && word.length <= 40 ? Math.min(2, Math.floor(word.length / 4)) : 0;
	if (!nearest.has(word)) {
		const [near, wordBits] = [[], bits(word)];
		for (let length = word.length - most; most && length <= word.length + most; length++) {
			for (const [other, itsBits] of vocabulary.get(length) ?? []) {
				if (bitCount(itsBits ^ wordBits) <= 2 * most) near.push([distance(word, other, most), other]);
			}
		}
		const least = Math.min(...near.map(([errors]) => errors));
		nearest.set(word, near.filter(([errors]) => errors === least && errors < Infinity).map(([, other]) => other));
	}
	return nearest.get(word);
}

// Like `find`, with typing errors forgiven in the words that no row has. None of them is Chinese: with one other character, many a
// word means the opposite.
function forgiving(list, named) {
	const MOST_WORDS = 6;
	const mistyped = list.length > MOST_WORDS ? [] : list.filter(word => !channelNames.has(word) && !rows.some(row => row.text.includes(word)));
	const near = new Map(mistyped.map(word => [word, nearTo(word)]));
	if (!mistyped.length || mistyped.some(word => !near.get(word).length)) return [[], ""];
	const found = find(list, named, near);
	return [found, found.length ? TEXTS.forgiven(mistyped.map(word => [word, near.get(word).join(" / ")])) : ""];
}

const HAN = /\p{Script=Han}+/gu;
const hanOf = text => text.match(HAN)?.join(" ") ?? "";
for (const row of rows) row.han = hanOf(row.text);
const hanNames = [...channelNames].filter(hanOf);
const isUnknownHan = word => hanOf(word) && !channelNames.has(word) && !rows.some(row => row.text.includes(word));

// How many characters of a Chinese text a row has, in parts of at least two: there are no blanks between its words.
function covered(text, { han }) {
	let count = 0;
	for (let from = 0, to; from < text.length; from = to) {
		to = text.length;
		while (to > from + 1 && !han.includes(text.slice(from, to))) to--;
		if (to > from + 1) count += to - from;
	}
	return count;
}

// For Chinese words that no row has as they are: the rows that have the largest part of them, which must be more than half, and all
// other words.
function nearly(list, named) {
	const LONGEST = 40;
	const unknown = list.filter(isUnknownHan).join(" ");
	const text = hanOf(hanNames.reduce((rest, name) => rest.replaceAll(name, " "), unknown));
	if (text.length > LONGEST) return [[], ""];
	const others = [...list.filter(word => !isUnknownHan(word)), ...unknown.replace(HAN, " ").match(/[\p{L}\p{N}_-]+/gu) ?? []];
	const scores = find(others, named).filter(row => row.han && (!named.length || named.includes(row.channel))).map(row => [row, covered(text, row)]);
	const most = Math.max(0, ...scores.map(([, count]) => count));
	const found = most > text.replaceAll(" ", "").length / 2 ? scores.filter(([, count]) => count === most).map(([row]) => row) : [];
	return [found, found.length ? TEXTS.nearly : ""];
}

// The rows that a query means, what to say of them, and which are in the common table in place of the channel's.
function answer(typed, channel) {
	const text = normal(typed.trim());
	if (!text) return [rows, ""];
	if (text.includes(LINE_BREAK)) return answerLines(text, channel);
	const list = fold(text).split(/[\s,;、。]+/).filter(Boolean);
	const spoken = recognise(text);
	if (spoken.places.length) return [rows.filter(row => spoken.places.includes(row)), ""];
	// A filter names the channel, too.
	const named = channel ? [channel] : spoken.channels;
	const besides = list.filter(word => !channelNames.has(word));
	if (besides.length === 1 && isNumber(besides[0]) && spellings.has(besides[0])) {
		return recognised(besides, named);
	}
	if (spoken.codes.length) return recognised(spoken.codes, named, spoken);
	if (spoken.http.length && (named.length || besides.length <= 2)) {
		const found = rows.filter(row => row.kind === "http" && spoken.http.includes(row.code) && (!named.length || named.includes(row.channel)));
		if (found.length) return [found, TEXTS.http(spoken.http.join(", "))];
	}
	const tries = spoken.channels.length ? [spoken.channels, []] : [[]];
	for (const some of tries) {
		const found = find(list, some);
		if (found.length) return [found, ""];
	}
	if (spoken.perhaps.length) return recognised(spoken.perhaps, named, spoken);
	return list.some(isUnknownHan) ? nearly(list, spoken.channels) : forgiving(list, spoken.channels);
}

// Lines that name several channels are answered each by itself.
function answerLines(text, channel) {
	if (recognise(text).channels.length < 2) return answer(text.replaceAll(LINE_BREAK, " "), channel);
	const lines = text.split(LINE_BREAK).filter(line => {
		const { codes, perhaps, places } = recognise(line);
		return codes.length || perhaps.length || places.length;
	});
	const answers = lines.map(line => answer(line, channel));
	return [[...new Set(answers.flatMap(([found]) => found))], [...new Set(answers.map(([, said]) => said))].slice(0, 3).join("")];
}
