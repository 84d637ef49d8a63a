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

/** The fields of a schema, with those of its parts. */
function fieldsOf(document: object, node: unknown, above: readonly unknown[] = []): [name: string, schema: unknown][] {
  const schema = componentOf(document, "schemas", node);
  if (above.includes(schema)) return [];
  const parts = listAt(schema, "allOf").flatMap((part) => fieldsOf(document, part, [...above, schema]));
  return [...parts, ...Object.entries(objectAt(schema, "properties"))];
}

/** The content type of a part that its schema says, or that of each of a list. @see https://spec.openapis.org/oas/v3.1.2.html#encoding-object contentType */
function partType(document: object, node: unknown, above: readonly unknown[] = []): string | undefined {
  const schema = componentOf(document, "schemas", node);
  const own = textAt(schema, "contentMediaType");
  if (own !== undefined || textAt(schema, "contentEncoding") !== undefined) return own ?? "application/octet-stream";
  const items = componentOf(document, "schemas", valueAt(schema, "items"));
  return items === undefined || above.includes(items) ? undefined : partType(document, items, [...above, schema]);
}

/** How the fields of bodies that are forms stand there, by content type and name, where an encoding says it. */
export function formRows(document: object, content: JsonObject): NonNullable<WireRow["forms"]> {
  const forms = Object.entries(content).flatMap(([declared, media]) => {
    const type = declared.split(";")[0]?.trim().toLowerCase() ?? "";
    if (!/^multipart\/|^application\/x-www-form-urlencoded$/.test(type)) return [];
    const encodings = objectAt(media, "encoding");
    const fields = type.startsWith("multipart/") ? fieldsOf(document, objectAt(media, "schema")) : [];
    const typed = fields.flatMap(([name, schema]) => {
      const contentType = partType(document, schema);
      return contentType === undefined ? [] : [[name, { contentType, ...objectAt(encodings, name) }] as const];
    });
    const all = Object.entries({ ...encodings, ...Object.fromEntries(typed) });
    const rows = all.flatMap(([name, encoding]) => {
      const row = isObject(encoding) ? fieldRow(document, type, encoding) : {};
      return Object.keys(row).length > 0 ? [[name, row] as const] : [];
    });
    return rows.length > 0 ? [[type, Object.fromEntries(rows)] as const] : [];
  });
  return Object.fromEntries(forms);
}
