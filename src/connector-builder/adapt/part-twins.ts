import { type JsonObject, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import { forms } from "./choose-media-type.ts";
import type { LossLog } from "./loss-log.ts";

/** An input of an action: a parameter, or a field of its form. */
interface Input {
  readonly place: string;
  readonly name: string;
  readonly required: boolean;
}

/** The one media type of a form, with its schema; undefined for any other body. */
function formOf(body: JsonObject | undefined): { type: string; schema: JsonObject } | undefined {
  const [type = "", media] = Object.entries(objectAt(body, "content"))[0] ?? [];
  return forms.includes(type) ? { type, schema: objectAt(media, "schema") } : undefined;
}

/**
 * Parts inputs of one name. A flow keeps the inputs of an action by their names alone, so all of them would be sent with
 * the value of one: those that are optional are left out, and of several that are required it is told.
 */
export function partTwins(
  parameters: readonly JsonObject[],
  body: JsonObject | undefined,
  losses: LossLog,
  at: string,
): { parameters: JsonObject[]; body: JsonObject | undefined } {
  const form = formOf(body);
  const required = textsAt(form?.schema, "required");
  const fields = Object.keys(objectAt(form?.schema, "properties"));
  const inputs: Input[] = [
    ...parameters.map((one) => ({
      place: textAt(one, "in") ?? "",
      name: textAt(one, "name") ?? "",
      required: one["required"] === true,
    })),
    ...fields.map((name) => ({ place: "field", name, required: required.includes(name) })),
  ];
  const isKept = (place: string, name: string): boolean => {
    const twins = inputs.filter((input) => input.name === name);
    const [first] = [...twins.filter((input) => input.required), ...twins];
    const own = twins.find((input) => input.place === place);
    if (twins.length === 1 || own === first || !own || !first) return true;
    const became = own.required ? "the same value as that of the" : "left out: a flow cannot tell it from that of the";
    losses.add("parameter", `${at} ${place} ${name}`, `${became} ${first.place}`);
    return own.required;
  };
  const kept = parameters.filter((one) => isKept(textAt(one, "in") ?? "", textAt(one, "name") ?? ""));
  if (!form) return { parameters: kept, body };
  const members = Object.entries(objectAt(form.schema, "properties")).filter(([name]) => isKept("field", name));
  const schema = { ...form.schema, properties: Object.fromEntries(members) };
  return { parameters: kept, body: { ...body, content: { [form.type]: { schema } } } };
}
