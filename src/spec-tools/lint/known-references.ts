import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { isObject } from "../../kit/json-access.ts";

/**
 * The parts of an address that name a set: `/api/v1/{division}/crm/Accounts(guid'{ID}')` → `api/v1/crm/Accounts`,
 * `/companies({companyId})/users` → `companies/users`, `/environments/{environmentName}/apps` → `environments/apps`.
 */
function setOf(path: string): string {
  return path
    .replaceAll(/\([^()]*\)/g, "")
    .split("/")
    .filter((part) => part !== "" && !part.startsWith("{"))
    .join("/");
}

/** The set that an `x-reference` names: `crm/Accounts`, or `{ set: crm/Accounts, field: Code }`. */
function wantedSet(reference: unknown): string | undefined {
  if (typeof reference === "string") return reference;
  return isObject(reference) && typeof reference["set"] === "string" ? reference["set"] : undefined;
}

/** An `x-reference` leads to a set of this API: the end of one of its paths. */
export const knownReferences: Oas3Rule = () => {
  const wanted: { set: string; location: Location }[] = [];
  return {
    Schema(schema, { location }) {
      const set = wantedSet(Reflect.get(schema, "x-reference"));
      if (set !== undefined) wanted.push({ set, location: location.child(["x-reference"]) });
    },
    Root: {
      leave(root, { report }) {
        const ends = Object.keys(root.paths ?? {}).flatMap((path) => {
          const parts = setOf(path).split("/");
          return parts.map((_, at) => parts.slice(at).join("/"));
        });
        const sets = new Set(ends);
        for (const { set, location } of wanted)
          if (!sets.has(set))
            report({ message: `x-reference leads to ${set}, which is no set of this API.`, location });
      },
    },
  };
};
