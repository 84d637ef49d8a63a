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

/** The sets that an `x-reference` names: `crm/Accounts`, one of several, or `{ set: crm/Accounts, field: Code }`. */
function wantedSets(reference: unknown): string[] {
  if (Array.isArray(reference)) return reference.filter((set) => typeof set === "string");
  const set = isObject(reference) ? reference["set"] : reference;
  return typeof set === "string" ? [set] : [];
}

/** An `x-reference` leads to a set of this API: the end of one of its paths. */
export const knownReferences: Oas3Rule = () => {
  const wanted: { set: string; location: Location }[] = [];
  return {
    Schema(schema, { location }) {
      for (const set of wantedSets(Reflect.get(schema, "x-reference")))
        wanted.push({ set, location: location.child(["x-reference"]) });
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
