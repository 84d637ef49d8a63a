import { isObject, objectAt, textAt } from "../../kit/json-access.ts";

/** Codes of a list that a text has room for; a longer one stands in `codes`. */
const most = 12;

/** A code as it would be read: `Credit_x0020_Memo` says `Credit Memo` without a list. */
const readable = (code: string): string =>
  code.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** `Codes: 12 = Open, 21 = Complete.`, of those that are no names themselves; other documents may hold more than names. */
function sayOf(codes: Readonly<Record<string, unknown>>): string {
  const named = Object.entries(codes).filter(([code, name]) => typeof name === "string" && readable(code) !== name);
  const said = named.slice(0, most).map(([code, name]) => `${code} = ${name}`);
  return named.length === 0 ? "" : `Codes: ${said.join(", ")}${named.length > most ? ", …" : ""}.`;
}

/** Adds to the text of a field, once, what its codes mean, since its type shows the codes alone. */
export function sayCodes(schema: object): void {
  if (!isObject(schema) || !("type" in schema)) return;
  const codes = sayOf(objectAt(schema, "x-enum"));
  // YAML's anchors make one object of several fields, which is met at each.
  const description = textAt(schema, "description");
  if (codes !== "" && !description?.endsWith(codes))
    Object.assign(schema, { description: [description, codes].filter(Boolean).join(" ") });
}
