import { textAt } from "../../kit/json-access.ts";
import type { SourceOperation } from "../openapi/list-operations.ts";
import { plainTitle } from "../swagger/title-of.ts";

const longest = 80;

/** The first sentence of a title, or as many of its words as fit. */
function shorten(title: string): string {
  const [sentence = title] = title
    .replace(/\s+/g, " ")
    .trim()
    .split(/(?<=[.;:])\s/);
  const plain = sentence.replace(/[.;:,]+$/, "");
  if (plain.length <= longest) return plain;
  const words = plain.slice(0, longest + 1).replace(/\s+\S*$/, "");
  return words.replace(/\s+(?:a|an|the|of|for|to|in|on|by|with|and|or|from|that)$/i, "").slice(0, longest);
}

/** Titles for operations that have one that is too long, none, or the same as another's; by operationId. */
export function shortTitles(operations: readonly SourceOperation[]): Record<string, { summary: string }> {
  const taken = new Set<string>();
  return Object.fromEntries(
    operations.flatMap(({ operationId, operation }) => {
      const given = textAt(operation, "summary")?.trim() ?? "";
      const usual = given.length > longest ? shorten(given) : given;
      const candidates = [usual, plainTitle(operationId)].filter((title) => title !== "");
      const base = candidates.find((title) => !taken.has(title.toLowerCase())) ?? usual;
      let summary = base;
      for (let number = 2; taken.has(summary.toLowerCase()); number++)
        summary = `${base.slice(0, longest - 1 - String(number).length)} ${number}`;
      taken.add(summary.toLowerCase());
      return summary === given ? [] : [[operationId, { summary }]];
    }),
  );
}
