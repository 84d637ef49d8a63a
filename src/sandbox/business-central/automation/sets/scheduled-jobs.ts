import { type EntitySet, tableSet } from "../../api/entity-set.ts";
import { captionIn } from "../../api/option-captions.ts";
import type { EnvironmentTables } from "../environment-tables.ts";

/** Jobs that actions have queued. Their state is a text in the language of the request (fact 121). */
export function scheduledJobsSet(tables: EnvironmentTables): EntitySet {
  return {
    ...tableSet(tables.jobs),
    filterOn: ["id", "category"],
    localize: (row, language) => ({ ...row, status: captionIn(language, String(row["status"])) }),
  };
}
