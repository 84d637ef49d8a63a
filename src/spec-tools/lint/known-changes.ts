import type { Oas3Rule } from "@redocly/openapi-core";
import { isObject, type JsonObject, textsAt } from "../../kit/json-access.ts";
import { setName } from "../changes/set-name.ts";
import { ChangesJudge, type JudgedList } from "./changes-judge.ts";
import { rowFields } from "./row-fields.ts";

/**
 * Where an API says how copies stay in step, every list does, and what its statement names is there: fields of the right
 * type, lists, logs, resets, counters.
 */
export const knownChanges: Oas3Rule = () => {
  const lists: JudgedList[] = [];
  let below: readonly string[] = [];
  let rules: JsonObject | undefined;
  return {
    Root: {
      enter(root) {
        const own: unknown = Reflect.get(root, "x-change-rules");
        rules = isObject(own) ? own : undefined;
        below = textsAt(rules, "below");
      },
      leave(_root, { report, location }) {
        if (rules) new ChangesJudge(lists, rules, report, location).judge();
      },
    },
    PathItem: {
      enter(item, { key, location, resolve }) {
        for (const [method, operation] of Object.entries(item)) {
          if (!isObject(operation) || !("x-paging" in operation)) continue;
          const said = operation["x-changes"];
          lists.push({
            name: setName(String(key), below),
            said: isObject(said) ? said : undefined,
            fields: rowFields(operation, resolve) ?? new Map(),
            location: location.child(isObject(said) ? [method, "x-changes"] : [method]),
          });
        }
      },
    },
  };
};
