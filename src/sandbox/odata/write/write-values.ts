import { isObject } from "../../../kit/json-access.ts";
import { isDate, isDateTime, isGuid } from "../filter/literal.ts";
import type { EntityType, Field, Row, Value } from "../model/entity-type.ts";
import { decodeXmlName } from "../model/xml-name.ts";
import { QueryRefusal } from "../refusal.ts";

/** What is wrong with a value in a body. */
export type ValueFault = "unknown" | "read-only" | "wrong-type" | "too-long" | "not-a-member" | "deep";

/** How a service refuses a value. */
export type RefuseValue = (fault: ValueFault, field: string) => never;

/** What a write may say. */
export interface WriteRules {
  readonly verb: "create" | "update";
  /** Read-only fields that the service passes over in silence. */
  readonly ignored?: readonly string[];
  /** Whether names and members come in any case, and names that the type does not have are passed over (Business Central, fact 192). @default false */
  readonly anyCase?: boolean;
  readonly refuse: RefuseValue;
}

/** Reads a JSON object out of a body. */
export function parseJsonObject(text: string): Readonly<Record<string, unknown>> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new QueryRefusal("bad-body", "The body is not valid JSON.");
  }
  if (!isObject(body)) throw new QueryRefusal("bad-body", "The body must be a JSON object.");
  return Object.fromEntries(Object.entries(body));
}

/** Takes the writable values out of a body; the first that does not fit is refused. */
export function writableValues(body: Readonly<Record<string, unknown>>, type: EntityType, rules: WriteRules): Row {
  const values: Record<string, Value> = {};
  for (const [sent, value] of Object.entries(body)) {
    const name = rules.anyCase ? nameIn(type, sent) : sent;
    // Of two spellings the right one counts.
    if (name !== sent && Object.hasOwn(body, name)) continue;
    if (name.includes("@") || rules.ignored?.includes(name)) continue;
    if (type.navigations.has(name)) rules.refuse("deep", name);
    const field = type.fields.get(name);
    if (!field && rules.anyCase) continue;
    if (!field) return rules.refuse("unknown", name);
    if (!(rules.verb === "create" ? field.create : field.update)) rules.refuse("read-only", name);
    const taken = valueOf(field, value, rules.refuse);
    values[name] = rules.anyCase && field.type === "enum" ? memberOf(field, taken) : taken;
  }
  return values;
}

function valueOf(field: Field, value: unknown, refuse: RefuseValue): Value {
  if (value === null) return field.nullable ? null : refuse("wrong-type", field.name);
  if (field.type === "boolean") return typeof value === "boolean" ? value : refuse("wrong-type", field.name);
  if (field.type === "integer" || field.type === "long")
    return typeof value === "number" && Number.isSafeInteger(value) ? value : refuse("wrong-type", field.name);
  if (field.type === "decimal") return typeof value === "number" ? value : refuse("wrong-type", field.name);
  if (typeof value !== "string") return refuse("wrong-type", field.name);
  if (field.type === "guid") return isGuid(value) ? value.toLowerCase() : refuse("wrong-type", field.name);
  if (field.type === "date-time") return isDateTime(value) ? value : refuse("wrong-type", field.name);
  if (field.type === "date") return isDate(value) ? value : refuse("wrong-type", field.name);
  if (field.type === "enum" && !field.members.some((member) => sameMember(member, value)))
    return refuse("not-a-member", field.name);
  if (field.maxLength !== undefined && value.length > field.maxLength) return refuse("too-long", field.name);
  return value;
}

/** The name of the type that a sent one means, whatever its case; else as it was sent. */
function nameIn(type: EntityType, sent: string): string {
  if (type.fields.has(sent) || type.navigations.has(sent)) return sent;
  const wanted = sent.toLowerCase();
  const names = [...type.fields.keys(), ...type.navigations.keys()];
  return names.find((name) => name.toLowerCase() === wanted) ?? sent;
}

/** The member that a value means, as the type spells it. */
function memberOf({ members }: Field, value: Value): Value {
  if (typeof value !== "string" || members.includes(value)) return value;
  return members.find((member) => sameMember(member, value)) ?? value;
}

/** Members may be sent plain or encoded (fact 122). */
function sameMember(member: string, value: string): boolean {
  return decodeXmlName(member).trim().toLowerCase() === decodeXmlName(value).trim().toLowerCase();
}
