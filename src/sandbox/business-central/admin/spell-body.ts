import { isObject } from "../../../kit/json-access.ts";
import { deref, type SchemaObject, type SpecDocument } from "../../core/spec.ts";

type Properties = Readonly<Record<string, SchemaObject>>;

/**
 * A body in the spelling of its schema: the service takes names, and values that are a choice, in any case (fact 192).
 * A name that is spelled right goes before one that is not; names that the schema does not have stay as they are.
 */
export function spellBody(document: SpecDocument, node: SchemaObject, value: unknown): unknown {
  const schema = deref(document, node);
  if (typeof value === "string") return spellChoice(document, schema, value);
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.map((item) => spellBody(document, items, item)) : value;
  }
  if (!isObject(value)) return value;
  const properties = propertiesOf(document, schema);
  // A file of a form is no object of the schema and stays what it is.
  if (Object.keys(properties).length === 0) return value;
  const byLowerCase = new Map(Object.keys(properties).map((name) => [name.toLowerCase(), name]));
  const spelled = Object.entries(value).map(([name, part]): [string, unknown] => {
    const right = Object.hasOwn(properties, name) ? name : (byLowerCase.get(name.toLowerCase()) ?? name);
    const own = right !== name && Object.hasOwn(value, right) ? name : right;
    const property = properties[own];
    return [own, property ? spellBody(document, property, part) : part];
  });
  return Object.fromEntries(spelled);
}

function propertiesOf(document: SpecDocument, schema: SchemaObject): Properties {
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return Object.assign({}, ...parts.map((part) => propertiesOf(document, deref(document, part))), schema.properties);
}

function spellChoice(document: SpecDocument, schema: SchemaObject, text: string): string {
  const open: unknown = schema["x-enum"];
  const choices = [...(schema.enum ?? []), ...(isObject(open) ? Object.keys(open) : [])];
  if (choices.includes(text)) return text;
  const found = choices.find((choice) => typeof choice === "string" && choice.toLowerCase() === text.toLowerCase());
  if (typeof found === "string") return found;
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  for (const part of parts) {
    const spelled = spellChoice(document, deref(document, part), text);
    if (spelled !== text) return spelled;
  }
  return text;
}
