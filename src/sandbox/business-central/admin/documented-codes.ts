import { deref, type OperationObject, type SchemaObject, type SpecDocument } from "../../core/spec.ts";

/** Statuses whose answers come from sign-in or a gateway and carry no code of the operation. */
const notOfTheOperation = new Set(["401", "403", "429"]);

/** The error codes that the spec lists for an operation, in its spelling. */
export function documentedCodes(document: SpecDocument, operation: OperationObject): readonly string[] {
  const codes = new Set<string>();
  const visit = (node: SchemaObject): void => {
    const schema = deref(document, node);
    const code = schema.properties?.code;
    const named = code && deref(document, code)["x-enum"];
    if (typeof named === "object" && named !== null) for (const name of Object.keys(named)) codes.add(name);
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) visit(part);
  };
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!status.startsWith("4") || notOfTheOperation.has(status)) continue;
    const schema = deref(document, response).content?.["application/json"]?.schema;
    if (schema) visit(schema);
  }
  return [...codes];
}

/** The code that an answer carries: the first candidate that is documented, without regard to case, else `Unknown`. */
export function documentedCode(documented: readonly string[], candidates: readonly string[]): string {
  for (const candidate of candidates) {
    const code = documented.find((name) => name.toLowerCase() === candidate.toLowerCase());
    if (code !== undefined) return code;
  }
  return "Unknown";
}
