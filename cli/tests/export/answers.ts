// What the module answers to each of pairs.csv.
import { readFileSync, writeFileSync } from "node:fs";
import { actions, resolve, type Channel, type Status } from "./push_status.js";

// @ts-expect-error: no channel
const nowhere: Channel = "nowhere";
// @ts-expect-error: a status does not change
const change = (status: Status) => (status.code = 1);

const quote = (cell: string | number | bigint | boolean | null) => `"${String(cell ?? "").replaceAll('"', '""')}"`;
const header = "channel,code,listed_in,name,label,action,retryable,token,description,explanation,advice,note,sources";
// A number that may be another than the one that was sent.
function refuses(channel: Channel, code: number) {
  try {
    resolve(channel, code);
  } catch (error) {
    if (error instanceof RangeError) return;
  }
  throw new Error(`${channel} ${code} is resolved`);
}
for (const code of [2 ** 53, -(2 ** 53), 1.5, NaN, Infinity]) refuses("apple", code);

const [, ...pairs] = readFileSync("pairs.csv", "utf8").replace(/\n$/, "").split("\n");
const answers = pairs.map((pair) => {
  const [channel, code] = pair.split(",") as [Channel, string];
  const s = resolve(channel, BigInt(code));
  if (Number.isSafeInteger(Number(code))) {
    if (resolve(channel, Number(code)).code !== s.code) throw new Error(`${pair}: not the same as a number`);
  } else {
    refuses(channel, Number(code));
  }
  const { retryable, advice } = actions[s.action];
  return [channel, s.code, s.channel, s.name, s.label, s.action, retryable, s.token, s.description, s.explanation, advice,
    s.note, s.sources.join(" ")].map(quote).join(",");
});
writeFileSync("answers.csv", [header, ...answers, ""].join("\n"));
export { change, nowhere };
