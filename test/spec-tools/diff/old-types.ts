import type { Description, Schema } from "./random-changes.ts";

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const schemasIn = (node: Schema, name: string): Schema[] => {
  const value = node[name];
  return Array.isArray(value) ? value.filter(isSchema) : [];
};

/**
 * The type that a careful program has of a body, written out: no name of a schema is said, and who reads takes a code
 * for a text, since others may come. It is made by hand here, and shares nothing with a generator.
 */
export function oldType({ body, components }: Description, side: "sent" | "read"): string {
  const declare = (schema: Schema, depth: number): string => {
    const inner = (one: Schema): string => declare(one, depth + 1);
    const ref = schema["$ref"];
    if (typeof ref === "string") {
      const target = components[ref.slice("#/components/schemas/".length)];
      // Nobody reads a circle to its end.
      return target && depth < 8 ? inner(target) : side === "read" ? "unknown" : "never";
    }
    const parts = schemasIn(schema, "allOf");
    if (parts.length > 0) return parts.map((part) => `(${inner(part)})`).join(" & ");
    const branches = schemasIn(schema, "anyOf");
    if (branches.length > 0) return branches.map((branch) => `(${inner(branch)})`).join(" | ");
    const types = [schema["type"]].flat();
    if (side === "sent") {
      if (Object.hasOwn(schema, "const")) return JSON.stringify(schema["const"]);
      if (Array.isArray(schema["enum"])) return schema["enum"].map((value) => JSON.stringify(value)).join(" | ");
    }
    return types.map((type) => typeOf(type, schema, inner)).join(" | ");
  };
  const typeOf = (type: unknown, schema: Schema, inner: (one: Schema) => string): string => {
    switch (type) {
      case "integer":
        return "number";
      case "array":
        return isSchema(schema["items"]) ? `(${inner(schema["items"])})[]` : "unknown[]";
      case "object": {
        const properties = isSchema(schema["properties"]) ? schema["properties"] : undefined;
        const rest = schema["additionalProperties"];
        if (!properties) return isSchema(rest) ? `{ [name: string]: ${inner(rest)} }` : "{}";
        const required = Array.isArray(schema["required"]) ? schema["required"] : [];
        const members = Object.entries(properties).map(
          ([name, value]) =>
            `${name}${required.includes(name) ? "" : "?"}: ${isSchema(value) ? inner(value) : "unknown"}`,
        );
        return `{ ${members.join("; ")} }`;
      }
      default:
        return String(type);
    }
  };
  return declare(body, 0);
}
