// What the module with all lists answers to each of pairs.csv.
import { readFileSync, writeFileSync } from "node:fs";
import { actions, AppleSend, lookup, resolve, type Channel, type ListKind } from "./push_status.js";

// @ts-expect-error: no list
const nowhere: ListKind = "mpaas";
if (lookup("apple", "send", AppleSend.Unregistered.wire) !== AppleSend.Unregistered) throw new Error("the constant is another");

const quote = (cell: string | boolean | null) => `"${String(cell ?? "").replaceAll('"', '""')}"`;
const header = "channel,list,wire,list_id,name,action,token,http_status,confidence,same_as,description,note,sources,retryable,advice";
const [, ...pairs] = readFileSync("pairs.csv", "utf8").replace(/\n$/, "").split("\n");
const answers = pairs.map((pair) => {
  const [channel, list, wire] = pair.split(",") as [Channel, ListKind | "mpaas", string];
  if (list === "mpaas") {
    const s = resolve(channel, BigInt(wire));
    const ofList = [channel, list, String(s.code), s.listed ? list : null, s.name, s.action, s.token, null, null, null];
    return line([...ofList, s.description, s.note, s.sources.join(" "), actions[s.action].retryable, actions[s.action].advice]);
  }
  const s = lookup(channel, list, wire);
  if (s.listed === (s.listId === null)) throw new Error(`${pair}: listed or not`);
  const ofList = [s.channel, s.list, s.wire, s.listId, s.name, s.action, s.token, s.httpStatuses.join(" "), s.confidence, s.sameAs];
  return line([...ofList, s.description, s.note, s.sources.join(" "), actions[s.action].retryable, actions[s.action].advice]);
});
function line(cells: (string | boolean | null)[]): string {
  return cells.map(quote).join(",");
}
writeFileSync("answers.csv", [header, ...answers, ""].join("\n"));
export { nowhere };
