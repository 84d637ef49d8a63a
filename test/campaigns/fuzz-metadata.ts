// node test/campaigns/fuzz-metadata.ts [documents] [seed]: imports damaged metadata; only errors of this package may come out.
import { isErpError } from "../../src/errors/erp-error.ts";
import { readMetadata } from "../../src/spec-tools/import/read-metadata.ts";
import { splitDocument } from "../../src/spec-tools/import/split-document.ts";
import { toOpenapi } from "../../src/spec-tools/import/to-openapi.ts";
import { shopMetadata } from "../spec-tools/import/shop-metadata.ts";
import { stockMetadata } from "../spec-tools/import/stock-metadata.ts";
import { samples as others } from "../spec-tools/import/whole-way/samples.ts";

// Two small ones, and all that the importer is tried with but the largest.
const samples = [
  shopMetadata,
  stockMetadata,
  ...others.filter(({ name }) => name !== "automation-api").map(({ metadata }) => metadata),
];

/** Words that break something when they stand where another word was. */
const words = [
  "",
  "<",
  ">",
  "/>",
  '"',
  "&",
  "&#0;",
  "&x;",
  "]]>",
  "<!--",
  "<!DOCTYPE a>",
  "Edm.String",
  "Edm.Stream",
  "Collection(",
  ")",
  "true",
  "false",
  "*",
  "__proto__",
  "constructor",
  "-1",
  "1e309",
  "\u0000",
  "\ud800",
  "ü",
  "Shop.Order",
  "T.Thing",
  "T.Maker",
  "Stock.Bin",
  "Id",
  "BaseType",
  "Nullable",
  'ContainsTarget="true"',
  'IsBound="true"',
];

/** Numbers that repeat for a seed (Mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Attribute values and names of a sample: exchanging them keeps the XML whole and breaks the meaning. */
const valuesOf = (text: string): string[] => [
  ...new Set([...text.matchAll(/="([^"]*)"/g)].map(([, value = ""]) => value)),
];
const values = samples.map(valuesOf);

function damage(index: number, pick: (below: number) => number): string {
  let text = samples[index] ?? "";
  for (let edits = 1 + pick(3); edits > 0; edits -= 1) {
    const own = values[index] ?? [];
    if (pick(2) === 0) {
      const [old = "", fresh = ""] = [
        own[pick(own.length)],
        pick(3) === 0 ? words[pick(words.length)] : own[pick(own.length)],
      ];
      const from = text.indexOf(`"${old}"`, pick(text.length));
      if (from >= 0)
        text = `${text.slice(0, from)}"${fresh.replace(/["<&]/g, "")}"${text.slice(from + old.length + 2)}`;
    } else {
      const at = pick(text.length + 1);
      text = text.slice(0, at) + (words[pick(words.length)] ?? "") + text.slice(at + pick(40));
    }
  }
  return text;
}

const documents = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const pick = numbers(seed);
const counts = new Map<string, number>();
let slowestMs = 0;
for (let number = 1; number <= documents; number += 1) {
  const text = damage(number % samples.length, pick);
  const startedAt = performance.now();
  let outcome = "imported";
  try {
    const made = toOpenapi(readMetadata(text), { title: "Fuzz", serverUrl: "https://fuzz.test" });
    if (number % 50 === 0) splitDocument(made); // printing YAML costs ten times the rest
  } catch (error) {
    if (!isErpError(error)) {
      console.error(`seed ${seed}, document ${number}:\n${text}`);
      throw error;
    }
    outcome = error.code;
  }
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  slowestMs = Math.max(slowestMs, performance.now() - startedAt);
  if (number % 100_000 === 0) console.log(`${number} of ${documents}`);
}
console.log(
  `seed ${seed}: ${documents} documents, ${[...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ")}; slowest ${slowestMs.toFixed(0)} ms`,
);
if (slowestMs > 2_000 || !counts.has("imported") || !counts.has("METADATA_INVALID")) {
  console.error("error: one document took longer than 2 s, or the damage is too weak or too strong to prove anything.");
  process.exitCode = 1;
}
