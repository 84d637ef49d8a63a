import { type LiteralType, parseLiteral } from "../../odata/filter/literal.ts";
import { guidOfIndex } from "../data/row-guid.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import { exactDialect } from "../odata/exact-dialect.ts";
import { Refusal } from "../requests/refusal.ts";

/** The value of one argument, as its `x-literal` has to be written (fact 56). */
function readArgument(name: string, style: unknown, type: unknown, text: string): Value {
  const literal = parseLiteral(
    style === "plain" && type === "string" ? `'${text.replaceAll("'", "''")}'` : text,
    exactDialect,
  );
  const types: Readonly<Record<string, readonly LiteralType[]>> = {
    guid: ["guid"],
    datetime: ["date-time"],
    string: ["string"],
    int64: ["number"],
    plain: ["number", "boolean", "string"],
  };
  if (!literal || !(types[String(style)] ?? []).includes(literal.type))
    throw new Refusal(400, `Bad value for argument '${name}': ${text}.`);
  return typeof literal.value === "bigint" ? String(literal.value) : literal.value;
}

/** Reads the arguments of a function; all of them have to be there. */
export function readArguments(set: EntitySet, query: URLSearchParams): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const parameter of set.arguments) {
    const text = query.get(parameter.name);
    if (text === null) throw new Refusal(400, `Argument '${parameter.name}' of ${set.path} is missing.`);
    values.set(parameter.name, readArgument(parameter.name, parameter["x-literal"], parameter.schema?.type, text));
  }
  return values;
}

function fits(field: Field, value: Value): boolean {
  switch (typeof value) {
    case "string":
      return (
        field.type === (/^[0-9a-f]{8}-/.test(value) && value.length === guidOfIndex(0, 0).length ? "guid" : "string")
      );
    case "number":
      return field.type === "integer" || field.type === "decimal" || field.type === "date-time";
    default:
      return field.type === "boolean";
  }
}

/** The fields of a function's rows that an argument fixes: `accountId` fixes `Account` or `AccountId`, `checkDate` fixes `Date`. */
export function fixedValues(set: EntitySet, values: ReadonlyMap<string, Value>): Record<string, Value> {
  const fixed: Record<string, Value> = {};
  for (const [name, value] of values) {
    const names = [name, name.replace(/Id$/, ""), name.replace(/^check/, "")].map((one) => one.toLowerCase());
    for (const field of set.fields)
      if (names.includes(field.name.toLowerCase()) && fits(field, value)) fixed[field.name] = value;
  }
  return fixed;
}
