import { isObject, type JsonObject, listAt, objectAt, textAt, valueAt } from "../../kit/json-access.ts";
import { styleOf } from "./style-of.ts";
import type { FieldRow, WireRow } from "./tables.ts";

/** The component that a reference leads to, or the thing itself. */
function componentOf(document: object, group: string, node: unknown): unknown {
  const name = textAt(node, "$ref")?.split("/").at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~");
  return name === undefined ? node : objectAt(objectAt(document, "components"), group)[name];
}

/** Headers that every part has, as its field and its content type say. */
const own = /^content-(type|disposition)$/i;

/** The value of a header of which the document allows one only, or says which it has when nobody gives another. */
function fixedHeader(document: object, node: unknown): string | undefined {
  const header = componentOf(document, "headers", node);
  const schema = componentOf(document, "schemas", objectAt(header, "schema"));
  const values = listAt(schema, "enum");
  const value = valueAt(schema, "const") ?? (values.length === 1 ? values[0] : valueAt(schema, "default"));
  const text = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? `${value}` : "";
  return text === "" || /[^\t -~]/.test(text) ? undefined : text;
}

/** Headers of parts that have to be there and of which the document does not say the value: `a: X-Size`. */
export function unsentHeaders(document: object, media: unknown): string[] {
  return Object.entries(objectAt(media, "encoding")).flatMap(([field, encoding]) =>
    Object.entries(objectAt(encoding, "headers")).flatMap(([name, node]) => {
      const isRequired = valueAt(componentOf(document, "headers", node), "required") === true;
      return isRequired && !own.test(name) && fixedHeader(document, node) === undefined ? [`${field}: ${name}`] : [];
    }),
  );
}

/** The texts of headers of a part that can have one value only. */
function partHeaders(document: object, encoding: JsonObject): Record<string, string> {
  const all = Object.entries(objectAt(encoding, "headers")).flatMap(([name, node]) => {
    const value = fixedHeader(document, node);
    return value === undefined || own.test(name) ? [] : [[name, value] as const];
  });
  return Object.fromEntries(all);
}

/** How a field stands in a form. @see https://spec.openapis.org/oas/v3.1.2.html#encoding-object */
function fieldRow(document: object, type: string, encoding: JsonObject): FieldRow {
  const isParts = type.startsWith("multipart/");
  const isStyled =
    (!isParts || type === "multipart/form-data") &&
    ["style", "explode", "allowReserved"].some((name) => encoding[name] !== undefined);
  const headers = isParts ? partHeaders(document, encoding) : {};
  const contentType = textAt(encoding, "contentType");
  return {
    ...(isStyled && { style: styleOf(encoding, "query") ?? "form*" }),
    ...(encoding["allowReserved"] === true && !isParts && { reserved: true }),
    ...(!isStyled && contentType !== undefined && { type: contentType }),
    ...(Object.keys(headers).length > 0 && { headers }),
  };
}

/** How the fields of bodies that are forms stand there, by content type and name, where an encoding says it. */
export function formRows(document: object, content: JsonObject): NonNullable<WireRow["forms"]> {
  const forms = Object.entries(content).flatMap(([declared, media]) => {
    const type = declared.split(";")[0]?.trim().toLowerCase() ?? "";
    if (!/^multipart\/|^application\/x-www-form-urlencoded$/.test(type)) return [];
    const rows = Object.entries(objectAt(media, "encoding")).flatMap(([name, encoding]) => {
      const row = isObject(encoding) ? fieldRow(document, type, encoding) : {};
      return Object.keys(row).length > 0 ? [[name, row] as const] : [];
    });
    return rows.length > 0 ? [[type, Object.fromEntries(rows)] as const] : [];
  });
  return Object.fromEntries(forms);
}
