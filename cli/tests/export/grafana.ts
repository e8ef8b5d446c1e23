// What Grafana shows for each of pairs.csv, by its rules: the first mapping that matches. Its own types check the file.
import { readFileSync, writeFileSync } from "node:fs";
import type { FieldConfig } from "@grafana/schema";
import config from "./field_config.js";

// The types have enums where JSON has their texts.
type Json<T> = T extends string ? `${T}` : T extends object ? { readonly [K in keyof T]: Json<T[K]> } : T;
const { mappings }: Json<Pick<Required<FieldConfig>, "mappings">> = config;

function show(value: string): string {
  for (const mapping of mappings) {
    if (mapping.type === "value" && mapping.options[value]) return mapping.options[value].text ?? value;
    if (mapping.type === "regex" && value.match(mapping.options.pattern)) {
      return value.replace(new RegExp(mapping.options.pattern), mapping.options.result.text ?? "");
    }
  }
  return value;
}

const [, ...pairs] = readFileSync("pairs.csv", "utf8").trim().split("\n");
const answers = pairs.map((pair) => {
  const [channel, code] = pair.split(",");
  const [, shown, name, action, token] = show(`${channel}:${code}`).match(/^(\S+) (\S+) \[(\S+), token (\S+)\]$/) ?? [];
  if (shown !== code) throw new Error(`${pair}: the code is lost`);
  return [channel, code, name, action, token].join(",");
});
writeFileSync("answers.csv", ["channel,code,name,action,token", ...answers, ""].join("\n"));
