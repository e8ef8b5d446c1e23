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

const [header, ...pairs] = readFileSync("pairs.csv", "utf8").replace(/\n$/, "").split("\n");
const answers = pairs.map((pair) => {
  const key = pair.split(",");
  const [, shown, name, action, token] = show(key.join(":")).match(/^(.*) (\S+) \[(\S+), token (\S+)\]$/) ?? [];
  if (shown !== key.at(-1)) throw new Error(`${pair}: the code is lost`);
  return [pair, name, action, token].join(",");
});
writeFileSync("answers.csv", [`${header},name,action,token`, ...answers, ""].join("\n"));
