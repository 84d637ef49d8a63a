/** Kinds of components, by the part of a reference before the name. */
const kinds = [
  "schemas",
  "parameters",
  "responses",
  "requestBodies",
  "headers",
  "securitySchemes",
  "examples",
  "links",
  "callbacks",
];

/** Where Swagger 2.0 has its schemas. */
const schemasOfSwagger = "definitions";

/** Swagger 2.0 lets names have any sign, and a reference with such a one would be read in another way. */
function plainName(name: string): string {
  return name.replace(/[^A-Za-z0-9_.-]/g, "_") || "Schema";
}

/** `…/models/node.yml#/definitions/Node` › `Node`, `…/models/node.yml` › `node`. */
export function nameOfPlace(key: string): string {
  const [file = "", pointer = ""] = key.split("#");
  return plainName((pointer === "" ? file.replace(/\.\w+$/, "") : pointer).split("/").at(-1) ?? "");
}

/** The component that a reference of these parts leads to; undefined for what is put in place. */
export function componentAt(parts: readonly string[]): { readonly kind: string; readonly name: string } | undefined {
  const group = parts.at(-2) ?? "";
  const kind = group === schemasOfSwagger ? "schemas" : group;
  return kinds.includes(kind) ? { kind, name: plainName(parts.at(-1) ?? "") } : undefined;
}
