import { isObject, type JsonObject } from "../../kit/json-access.ts";
import { primitiveShape } from "../odata/model/edm-type.ts";
import type { ValueShape } from "../odata/model/entity-type.ts";
import type { ModelProperty, ModelType, ServiceModel } from "../odata/model/service-model.ts";
import { QueryRefusal } from "../odata/refusal.ts";
import { readBody } from "../odata/write/read-body.ts";
import { type RefuseValue, readersOf, readScalar } from "../odata/write/read-value.ts";

/** What a property's single value may be; of a type that the document does not have nothing is taken. */
function shapeOf({ name, type, nullable, maxLength, digits }: ModelProperty, { enums }: ServiceModel): ValueShape {
  const shape = { name, nullable, maxLength, digits };
  const enumeration = enums.get(type.name);
  if (enumeration) return { ...shape, type: "enum", ...enumeration };
  return { ...shape, type: "object", ...primitiveShape(type.name) };
}

/** Reads one value of a body, complex ones and lists included. */
export function readValue(value: unknown, property: ModelProperty, model: ServiceModel): unknown {
  const { name, type, maxLength } = property;
  const refuse: RefuseValue = (fault) => {
    if (fault === "too-long") throw new QueryRefusal("bad-value", `${name} is longer than ${maxLength} characters.`);
    const what = fault === "null" ? `${type.name} that is never null` : type.name;
    throw new QueryRefusal("bad-value", `The value of ${name} is no ${type.collection ? `list of ${what}` : what}.`);
  };
  if (type.collection) {
    const item = { ...property, nullable: true, type: { ...type, collection: false } };
    return Array.isArray(value) ? value.map((one) => readValue(one, item, model)) : refuse("wrong-type", name);
  }
  const structured = model.types.get(type.name);
  if (structured && isObject(value)) return readFields(value, structured, model, () => true);
  const shape = shapeOf(property, model);
  if (shape.type === "any" && value !== null && value !== undefined) return value;
  return readScalar(value, shape, { readers: readersOf(model.version), refuse });
}

/** Reads the properties of a body; one that the type does not have, or that may not be written, is refused. */
export function readFields(
  body: JsonObject,
  type: ModelType,
  model: ServiceModel,
  may: (property: ModelProperty) => boolean,
  required: readonly string[] = [],
): Record<string, unknown> {
  return readBody<ModelProperty, unknown>(body, {
    field: (name) => type.fields.get(name),
    leadsOn: (name) => type.navigations.has(name),
    isSilent: (name) => name.includes("@") || name === "__metadata",
    strange: type.open ? (value) => value : "refused",
    right: (property) => (may(property) ? "taken" : "refused"),
    read: (value, property) => readValue(value, property, model),
    required,
    refuse(fault, name) {
      if (fault === "missing") throw new QueryRefusal("bad-value", `The property '${name}' is mandatory.`);
      if (fault === "deep")
        throw new QueryRefusal("not-supported", `${name} leads to other records, which are not written along.`);
      if (fault === "unknown")
        throw new QueryRefusal("unknown-field", `The property '${name}' does not exist on type '${type.name}'.`);
      throw new QueryRefusal("bad-value", `The property '${name}' may not be written here.`);
    },
  });
}
