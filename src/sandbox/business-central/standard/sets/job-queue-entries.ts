import type { EntitySet } from "../../api/entity-set.ts";
import type { CompanyTables } from "../company-tables.ts";
import { storedSet } from "./stored-set.ts";

/** Jobs in the background, none of which runs here; one that is started again is ready again. */
export function jobQueueEntriesSet(tables: CompanyTables): EntitySet {
  return {
    ...storedSet(tables, tables.described("jobQueueEntries")),
    actions: {
      restart(position): undefined {
        tables.table("jobQueueEntries").update(position, { status: "Ready", lastReadyState: tables.timestamp() });
      },
    },
  };
}
