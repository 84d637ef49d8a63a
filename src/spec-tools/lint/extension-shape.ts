import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { ErrorObject } from "ajv/dist/2020.js";
import { extensionErrors } from "./extension-errors.ts";
import { extensionRules, type Place } from "./extension-schemas.ts";

/** One sentence of an error: `x-paging/style must be one of odata-v4, odata-v2, none`. */
function say(name: string, error: ErrorObject): string {
  const detail =
    "allowedValues" in error.params
      ? `: ${String(error.params["allowedValues"])}`
      : "additionalProperty" in error.params
        ? `: ${String(error.params["additionalProperty"])}`
        : "";
  return `${name}${error.instancePath} ${error.message ?? "is wrong"}${detail}. specs/README.md shows the shape.`;
}

function check(place: Place, node: object, { report, location }: UserContext): void {
  for (const [name, value] of Object.entries(node)) {
    if (!name.startsWith("x-")) continue;
    const rule = extensionRules[name];
    const at = location.child([name]);
    if (!rule)
      report({ message: `${name} is none of the extensions that specs/README.md documents.`, location: at.key() });
    else if (!rule.on.includes(place))
      report({ message: `${name} belongs on ${rule.on.join(" or ")}, not on ${place}.`, location: at.key() });
    else for (const error of extensionErrors(name, value)) report({ message: say(name, error), location: at });
  }
}

/** Every `x-` extension is one we know, stands where it belongs and has its shape. */
export const extensionShape: Oas3Rule = () => ({
  Root: { enter: (node, context) => check("Root", node, context) },
  PathItem: { enter: (node, context) => check("PathItem", node, context) },
  Operation: { enter: (node, context) => check("Operation", node, context) },
  Parameter: { enter: (node, context) => check("Parameter", node, context) },
  Schema: { enter: (node, context) => check("Schema", node, context) },
});
