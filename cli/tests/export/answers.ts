// What the module answers to each of pairs.csv.
import { readFileSync, writeFileSync } from "node:fs";
import { actions, resolve, type Channel, type Status } from "./push_status.js";

// @ts-expect-error: no channel
const nowhere: Channel = "nowhere";
// @ts-expect-error: a status does not change
const change = (status: Status) => (status.code = 1);

const quote = (cell: string | number | boolean | null) => `"${String(cell ?? "").replaceAll('"', '""')}"`;
const header = "channel,code,listed_in,name,label,action,retryable,token,description,explanation,advice,note,sources";
const [, ...pairs] = readFileSync("pairs.csv", "utf8").trim().split("\n");
const answers = pairs.map((pair) => {
  const [channel, code] = pair.split(",") as [Channel, string];
  const s = resolve(channel, Number(code));
  const { retryable, advice } = actions[s.action];
  return [channel, code, s.channel, s.name, s.label, s.action, retryable, s.token, s.description, s.explanation, advice,
    s.note, s.sources.join(" ")].map(quote).join(",");
});
writeFileSync("answers.csv", [header, ...answers, ""].join("\n"));
export { change, nowhere };
