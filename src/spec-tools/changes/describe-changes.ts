import { methods, type SpecDocument } from "../generate/spec-document.ts";
import { type ListedSet, listSets } from "./list-sets.ts";
import type { ChangeRules, CopiedList, Deletes, NoList } from "./statement.ts";

const code = (name: string): string => `\`${name}\``;

/** `a`, `b` and `c`. */
function listed(names: readonly string[]): string {
  const [last = "", ...others] = names.map(code).reverse();
  return others.length === 0 ? last : `${others.reverse().join(", ")} and ${last}`;
}

const reasons: Readonly<Record<NoList["none"], string>> = {
  log: "is the log of deletions, which a copy reads beside the sets",
  answer: "is worked out for its arguments or for who asks, and no set that could be copied",
  file: "holds files, which no copy keeps",
  unkeyed: "has rows that do not say which is which or what they belong to, so no copy is made",
};

function deletions(deletes: Deletes | undefined, rules: ChangeRules): string {
  switch (deletes) {
    case "link":
      return "Deletions come the same way.";
    case "with-parent":
      return "Its rows leave with the record above.";
    case undefined:
    case "sweep":
      return "Nothing tells deletions: from time to time its keys are compared.";
    default: {
      const log = rules.logs?.[deletes.log];
      const types = deletes.types.length > 1 ? `types ${deletes.types.join(", ")}` : `type ${deletes.types[0]}`;
      return `Deletions come from ${code(log?.set ?? deletes.log)}, ${types}.`;
    }
  }
}

function reading({ strategy, cursor, parent, lines }: CopiedList): string {
  switch (strategy) {
    case "row-version":
      return lines
        ? `its changed headers and lines by ${code(cursor ?? "")}, lines under the name ${code(lines.set)}`
        : `its changed rows by ${code(cursor ?? "")}`;
    case "modified":
      return `its changed rows by ${code(cursor ?? "")}`;
    case "delta-link":
      return "its changed rows by the link that the service hands out";
    case "parent":
      return `its rows below ${code(parent?.set ?? "")}, when the record above has changed`;
    case "snapshot":
      return "all its rows each time";
  }
}

/** What a reader of a list's documentation learns of copies; `list` is the one whose rows are read. */
function describe(rules: ChangeRules, list: ListedSet, said: CopiedList, isItself: boolean): string {
  const statement: CopiedList = { ...rules.strategies[said.strategy], ...said };
  const { derived = [], twins } = said;
  const parts = [
    `A copy reads ${isItself ? "" : `${code(list.name)} instead: `}${reading(statement)}.`,
    ...(said.strategy === "snapshot" ? [] : [deletions(statement.deletes, rules)]),
    ...(isItself && twins?.plain ? [`The copy calls it ${code(twins.plain)}.`] : []),
    ...(isItself && twins?.unlike ? [`The rows of ${listed(twins.unlike)} are others.`] : []),
    ...(isItself && twins?.union ? [`It holds the rows of ${listed(twins.union)} together.`] : []),
    ...(derived.length > 0
      ? [
          `${listed(derived)} ${derived.length > 1 ? "show" : "shows"} what other records hold or what is worked out: ` +
            "a change of that reaches the copy only when the row itself changes.",
        ]
      : []),
  ];
  return parts.join(" ");
}

/** How each list stays in step in a copy, in words, by its operationId; of an API that does not say, nothing. */
export function describeChanges(document: SpecDocument): Map<string, string> {
  const sentences = new Map<string, string>();
  const rules = document["x-change-rules"];
  if (!rules) return sentences;
  for (const item of Object.values(document.paths))
    for (const method of methods) {
      const said = item[method]?.["x-changes"];
      if (said && "none" in said) sentences.set(item[method]?.operationId ?? "", `This list ${reasons[said.none]}.`);
    }
  const lists = listSets(document, rules.below);
  for (const list of lists) {
    const { operationId, "x-changes": said } = list.operation;
    if (!said || "none" in said) continue;
    if ("strategy" in said) sentences.set(operationId, describe(rules, list, said, true));
    else {
      const others = said.instead.flatMap((name) => lists.find((one) => one.name === name) ?? []);
      const [only] = others;
      const there = only?.operation["x-changes"];
      sentences.set(
        operationId,
        others.length === 1 && only && there && "strategy" in there
          ? describe(rules, only, there, false)
          : `A copy reads ${listed(said.instead)} instead.`,
      );
    }
  }
  return sentences;
}
