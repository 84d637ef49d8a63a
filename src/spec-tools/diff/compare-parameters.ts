import { isWrittenAnew, valueSchema } from "./compare-headers.ts";
import type { SchemaComparison } from "./compare-schema.ts";
import { compareCodes } from "./compare-values.ts";
import type { ListedOperation } from "./list-operations.ts";
import { type Node, textAt } from "./node.ts";
import { keepsReserved } from "./parameter-style.ts";
import type { Sink } from "./sink.ts";

const nameOf = (parameter: Node): string => textAt(parameter, "name") ?? "";

/** Whether two parameters have one name; of headers letter case does not count (RFC 9110, section 5.1). */
const isCalled = (parameter: Node, name: string): boolean =>
  textAt(parameter, "in") === "header"
    ? nameOf(parameter).toLowerCase() === name.toLowerCase()
    : nameOf(parameter) === name;

const isRequired = (parameter: Node): boolean => parameter["required"] === true || textAt(parameter, "in") === "path";

/** Whether `/`, `?` and the like stand in a query as they are; elsewhere nothing is said so. */
function compareReserved(
  { documents }: SchemaComparison,
  place: string,
  before: Node,
  after: Node,
  { list }: Sink,
): void {
  const [old, fresh] = [
    { node: before, shapes: [documents.before.read(valueSchema(documents.before.document, before))] },
    { node: after, shapes: [documents.after.read(valueSchema(documents.after.document, after))] },
  ];
  if (keepsReserved(old) !== keepsReserved(fresh))
    list.add(
      "reserved-characters-changed",
      place,
      "its reserved characters are written in another way (allowReserved)",
    );
}

function compareOne(comparison: SchemaComparison, place: string, before: Node, after: Node, sink: Sink): void {
  const name = nameOf(before);
  const { list } = sink;
  const { documents } = comparison;
  const [oldIn, freshIn] = [textAt(before, "in"), textAt(after, "in")];
  if (oldIn !== freshIn)
    list.add(
      isRequired(after) ? "required-parameter-moved" : "parameter-moved",
      place,
      `the parameter ${name} goes from ${oldIn ?? "nowhere"} to ${freshIn ?? "nowhere"}`,
    );
  else if (oldIn === "header" && nameOf(after) !== name)
    list.add("header-respelled", place, `the header ${name} is spelled ${nameOf(after)}`);
  if (!isRequired(before) && isRequired(after))
    list.add("parameter-now-required", place, `the parameter ${name} must be given now`);
  if (isRequired(before) && !isRequired(after))
    list.add("parameter-now-optional", place, `the parameter ${name} may be left out`);
  const inner = `${place}(${name})`;
  comparison.compare(
    valueSchema(documents.before.document, before),
    valueSchema(documents.after.document, after),
    sink,
    inner,
  );
  const isAnew = isWrittenAnew(comparison, before, after, textAt(before, "in"));
  if (isAnew) list.add("parameter-style-changed", inner, "its value is written in another way (style, explode)");
  else if (oldIn === "query" && freshIn === "query") compareReserved(comparison, inner, before, after, sink);
  compareCodes(sink, inner, before["x-enum"], after["x-enum"]);
  if (before["x-literal"] !== after["x-literal"])
    list.add(
      "parameter-literal-changed",
      place,
      `the parameter ${name} is written as ${String(after["x-literal"] ?? "plain text")}`,
    );
  const [was, is] = [before["deprecated"] === true, after["deprecated"] === true];
  if (!was && is) list.add("parameter-deprecated", place, `the parameter ${name} is deprecated`);
  if (was && !is) list.add("parameter-revived", place, `the parameter ${name} is not deprecated any more`);
}

/** Names of a path template in their order. */
const slots = (path: string): string[] => [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);

/** The path with nameless slots: two that differ only in the names of arguments are alike. */
export const pathShape = (path: string): string => path.replace(/\{[^{}]+\}/g, "{}");

/** Compares the parameters of one operation; an argument of the path that only got another name is one change. */
export function compareParameters(
  comparison: SchemaComparison,
  before: ListedOperation,
  after: ListedOperation,
  sink: Sink,
): void {
  const { list } = sink;
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
    const candidates = after.parameters.filter((other) => isCalled(other, name) && !matched.has(other));
    const other = candidates.find((candidate) => textAt(candidate, "in") === textAt(parameter, "in")) ?? candidates[0];
    if (!other) {
      list.add("parameter-removed", before.id, `the parameter ${nameOf(parameter)} is gone`);
      continue;
    }
    matched.add(other);
    compareOne(comparison, before.id, parameter, other, sink);
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
