import { isObject, type JsonObject } from "../../../kit/json-access.ts";
import type { Field, Row, Value } from "../../odata/model/entity-type.ts";
import { QueryRefusal, Refusal } from "../../odata/refusal.ts";
import { readBody, spelledAs } from "../../odata/write/read-body.ts";
import { type RefuseValue, readersOf, readScalar, type ValueFault } from "../../odata/write/read-value.ts";
import type { EntitySet } from "./entity-set.ts";

/** What a body says of its record, and the bodies of records that it brings along, by navigation property. */
export interface BodyParts {
  readonly values: Row;
  readonly parts: ReadonlyMap<string, readonly JsonObject[]>;
}

/** Takes a body apart; what the set does not take is refused as Business Central refuses it (fact 192). */
export function readEntityBody(
  body: JsonObject,
  { type, deep = [], ignoredOnWrite = [], refusesUnknown = false }: EntitySet,
  verb: "create" | "update",
  required: readonly string[] = [],
): BodyParts {
  const parts = new Map<string, readonly JsonObject[]>();
  const refuse: RefuseValue = (fault, field) => refuseValue(fault, field, type.name);
  const values = readBody<Field, Value>(body, {
    field: (name) => type.fields.get(name),
    leadsOn: (name) => type.navigations.has(name),
    spell: (sent) => spelledAs(sent, type),
    strange: refusesUnknown ? "refused" : "passed over",
    right: (field) => (ignoredOnWrite.includes(field.name) ? "passed over" : field[verb] ? "taken" : "refused"),
    read: (value, field) => readScalar(value, field, { readers: readersOf("v4"), anyCase: true, refuse }),
    deep(name, value) {
      if (verb === "update" || !deep.includes(name)) return false;
      parts.set(name, bodiesIn(name, value));
      return true;
    },
    required,
    refuse,
  });
  return { values, parts };
}

function bodiesIn(name: string, value: unknown): readonly JsonObject[] {
  if (!Array.isArray(value)) throw new QueryRefusal("bad-body", `The property '${name}' must be an array.`);
  return value.map((item: unknown) => {
    if (!isObject(item)) throw new QueryRefusal("bad-body", `The property '${name}' must be an array of objects.`);
    return item;
  });
}

const wrongType = (field: string): string => `The value of '${field}' cannot be converted to the type of the property.`;

const faults: Readonly<Record<ValueFault, readonly [code: string, message: (field: string, type: string) => string]>> =
  {
    unknown: ["BadRequest", (field, type) => `The property '${field}' does not exist on type '${type}'.`],
    "read-only": ["BadRequest_InvalidOperation", (field) => `The property '${field}' is read-only.`],
    deep: ["BadRequest_NotSupported", (field) => `The collection '${field}' cannot be written with its record.`],
    missing: ["BadRequest_RequiredParamNotProvided", (field) => `The property '${field}' must have a value.`],
    null: ["Application_EvaluateException", wrongType],
    "wrong-type": ["Application_EvaluateException", wrongType],
    "too-precise": ["Application_EvaluateException", wrongType],
    "too-long": ["Application_StringExceededLength", (field) => `The value of '${field}' is too long.`],
    "not-a-member": ["Application_EvaluateException", (field) => `The value of '${field}' is not one of its options.`],
  };

function refuseValue(fault: ValueFault, field: string, type: string): never {
  const [code, message] = faults[fault];
  throw new Refusal(400, code, message(field, type));
}
