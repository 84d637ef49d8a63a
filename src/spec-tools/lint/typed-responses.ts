import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

type Resolve = UserContext["resolve"];

function follow(node: unknown, resolve: Resolve): unknown {
  return typeof node === "object" && node !== null && "$ref" in node && typeof node.$ref === "string"
    ? resolve({ $ref: node.$ref }).node
    : node;
}

/** Whether every content type of a response has a schema, and there is at least one. */
function hasSchema(response: unknown): boolean {
  if (
    typeof response !== "object" ||
    response === null ||
    !("content" in response) ||
    typeof response.content !== "object" ||
    response.content === null
  )
    return false;
  const contents: unknown[] = Object.values(response.content);
  return (
    contents.length > 0 && contents.every((media) => typeof media === "object" && media !== null && "schema" in media)
  );
}

function isEmptyOnPurpose(status: string, response: unknown): boolean {
  if (status === "204") return true;
  return (
    typeof response === "object" &&
    response !== null &&
    "description" in response &&
    /\bno body\b|\bempty body\b/i.test(String(response.description))
  );
}

/** Every success and every error has a typed body, or says that it has none. */
export const typedResponses: Oas3Rule = () => ({
  Operation(operation, { report, location, resolve }) {
    const statuses = Object.entries(operation.responses ?? {});
    const at = location.child(["responses"]);
    if (!statuses.some(([status]) => status.startsWith("2")))
      report({ message: "The operation says no success: describe a 2xx response.", location: at.key() });
    if (!statuses.some(([status]) => /^[45]|^default$/.test(status)))
      report({ message: "The operation says no error: describe a 4xx, 5xx or default response.", location: at.key() });
    for (const [status, node] of statuses) {
      const response = follow(node, resolve);
      if (/^3/.test(status) || hasSchema(response) || isEmptyOnPurpose(status, response)) continue;
      report({
        message: `Response ${status} has no schema: type its content, or say "No body" in its description.`,
        location: at.child([status]),
      });
    }
  },
});
