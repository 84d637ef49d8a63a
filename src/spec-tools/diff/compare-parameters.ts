import type { ChangeList } from "./change-list.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareCodes, compareEnum } from "./compare-values.ts";
import type { ListedOperation } from "./list-operations.ts";
import { followReference, isSame, type Node, nodeAt, textAt } from "./node.ts";
import { describeType } from "./schema-shape.ts";

const nameOf = (parameter: Node): string => textAt(parameter, "name") ?? "";

const isRequired = (parameter: Node): boolean => parameter["required"] === true || textAt(parameter, "in") === "path";

function compareOne(
  list: ChangeList,
  place: string,
  before: Node,
  after: Node,
  documents: readonly [Node, Node],
): void {
  const name = nameOf(before);
  const [oldIn, freshIn] = [textAt(before, "in"), textAt(after, "in")];
  if (oldIn !== freshIn)
    list.add(
      "parameter-moved",
      place,
      `the parameter ${name} goes from ${oldIn ?? "nowhere"} to ${freshIn ?? "nowhere"}`,
    );
  if (!isRequired(before) && isRequired(after))
    list.add("parameter-now-required", place, `the parameter ${name} must be given now`);
  if (isRequired(before) && !isRequired(after))
    list.add("parameter-now-optional", place, `the parameter ${name} may be left out`);
  const [old, fresh] = [
    followReference(documents[0], nodeAt(before, "schema")),
    followReference(documents[1], nodeAt(after, "schema")),
  ];
  const [oldType, freshType] = [describeType(old), describeType(fresh)];
  if (oldType !== freshType)
    list.add("parameter-type-changed", place, `the parameter ${name} goes from ${oldType} to ${freshType}`);
  else if (textAt(old, "format") !== textAt(fresh, "format"))
    list.add(
      "parameter-format-changed",
      place,
      `the format of the parameter ${name} goes from ${textAt(old, "format") ?? "none"} to ${textAt(fresh, "format") ?? "none"}`,
    );
  if (!isSame(old["default"], fresh["default"]))
    list.add(
      "parameter-default-changed",
      place,
      `the parameter ${name} is ${JSON.stringify(fresh["default"]) ?? "absent"} unless given, no longer ${JSON.stringify(old["default"]) ?? "absent"}`,
    );
  const inner = `${place}(${name})`;
  compareEnum(list, inner, old, fresh, { removed: "parameter-value-removed", added: "parameter-value-added" }, {});
  compareCodes(
    list,
    inner,
    { "x-enum": before["x-enum"] ?? old["x-enum"] },
    { "x-enum": after["x-enum"] ?? fresh["x-enum"] },
    {},
  );
  const { tightened, loosened } = compareLimits(old, fresh);
  for (const text of tightened) list.add("parameter-limit-tightened", inner, text);
  for (const text of loosened) list.add("parameter-limit-loosened", inner, text);
  if (before["x-literal"] !== after["x-literal"])
    list.add(
      "parameter-literal-changed",
      place,
      `the parameter ${name} is written as ${String(after["x-literal"] ?? "plain text")}`,
    );
  if (before["deprecated"] !== true && after["deprecated"] === true)
    list.add("parameter-deprecated", place, `the parameter ${name} is deprecated`);
}

/** Names of a path template in their order. */
const slots = (path: string): string[] => [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);

/** The path with nameless slots: two that differ only in the names of arguments are alike. */
export const pathShape = (path: string): string => path.replace(/\{[^{}]+\}/g, "{}");

/** Compares the parameters of one operation; an argument of the path that only got another name is one change. */
export function compareParameters(
  list: ChangeList,
  before: ListedOperation,
  after: ListedOperation,
  documents: readonly [Node, Node],
): void {
  const renamed = new Map<string, string>();
  if (pathShape(before.path) === pathShape(after.path)) {
    const fresh = slots(after.path);
    slots(before.path).forEach((name, index) => {
      const other = fresh[index];
      if (other !== undefined && other !== name) renamed.set(name, other);
    });
  }
  for (const [old, fresh] of renamed)
    list.add("parameter-renamed", before.id, `the argument ${old} of the path is called ${fresh}`);
  const matched = new Set<Node>();
  for (const parameter of before.parameters) {
    const name = renamed.get(nameOf(parameter)) ?? nameOf(parameter);
    const candidates = after.parameters.filter((other) => nameOf(other) === name && !matched.has(other));
    const other = candidates.find((candidate) => textAt(candidate, "in") === textAt(parameter, "in")) ?? candidates[0];
    if (!other) {
      list.add("parameter-removed", before.id, `the parameter ${nameOf(parameter)} is gone`);
      continue;
    }
    matched.add(other);
    compareOne(list, before.id, parameter, other, documents);
  }
  for (const parameter of after.parameters) {
    if (matched.has(parameter)) continue;
    const required = isRequired(parameter);
    list.add(
      required ? "parameter-added-required" : "parameter-added-optional",
      before.id,
      `the parameter ${nameOf(parameter)} is new${required ? " and must be given" : ""}`,
    );
  }
}
