import { isObject } from "../../../kit/json-access.ts";
import type { EntityType, Row } from "../../odata/model/entity-type.ts";
import { QueryRefusal, Refusal } from "../../odata/refusal.ts";
import { type ValueFault, writableValues } from "../../odata/write/write-values.ts";
import type { EntitySet } from "./entity-set.ts";

/** What a body says of its record, and the bodies of records that it brings along, by navigation property. */
export interface BodyParts {
  readonly values: Row;
  readonly parts: ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;
}

/** Takes a body apart; what the set does not take is refused as Business Central refuses it. */
export function readEntityBody(
  body: Readonly<Record<string, unknown>>,
  { type, deep = [], ignoredOnWrite = [], refusesUnknown = false }: EntitySet,
  verb: "create" | "update",
): BodyParts {
  const flat: Record<string, unknown> = {};
  const parts = new Map<string, readonly Readonly<Record<string, unknown>>[]>();
  for (const [sent, value] of Object.entries(body)) {
    const name = spelledAs(sent, type);
    if (refusesUnknown && name === undefined && !sent.includes("@")) refuseValue("unknown", sent, type.name);
    if (verb === "create" && name !== undefined && deep.includes(name)) parts.set(name, bodiesIn(name, value));
    else flat[sent] = value;
  }
  const values = writableValues(flat, type, {
    verb,
    ignored: ignoredOnWrite,
    anyCase: true,
    refuse: (fault, field) => refuseValue(fault, field, type.name),
  });
  return { values, parts };
}

/** The property that a sent name means, in whatever case it came (fact 192). */
function spelledAs(sent: string, { fields, navigations }: EntityType): string | undefined {
  if (fields.has(sent) || navigations.has(sent)) return sent;
  const wanted = sent.toLowerCase();
  return [...fields.keys(), ...navigations.keys()].find((name) => name.toLowerCase() === wanted);
}

function bodiesIn(name: string, value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value)) throw new QueryRefusal("bad-body", `The property '${name}' must be an array.`);
  return value.map((item: unknown) => {
    if (!isObject(item)) throw new QueryRefusal("bad-body", `The property '${name}' must be an array of objects.`);
    return Object.fromEntries(Object.entries(item));
  });
}

const faults: Readonly<Record<ValueFault, readonly [code: string, message: (field: string, type: string) => string]>> =
  {
    unknown: ["BadRequest", (field, type) => `The property '${field}' does not exist on type '${type}'.`],
    "read-only": ["BadRequest_InvalidOperation", (field) => `The property '${field}' is read-only.`],
    "wrong-type": [
      "Application_EvaluateException",
      (field) => `The value of '${field}' cannot be converted to the type of the property.`,
    ],
    "too-long": ["Application_StringExceededLength", (field) => `The value of '${field}' is too long.`],
    "not-a-member": ["Application_EvaluateException", (field) => `The value of '${field}' is not one of its options.`],
    deep: ["BadRequest_NotSupported", (field) => `The collection '${field}' cannot be written with its record.`],
  };

function refuseValue(fault: ValueFault, field: string, type: string): never {
  const [code, message] = faults[fault];
  throw new Refusal(400, code, message(field, type));
}
