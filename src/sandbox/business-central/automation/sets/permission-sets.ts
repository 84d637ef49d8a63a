import { mapRows } from "../../../odata/rows/map-rows.ts";
import { createSequentialGuids } from "../../../odata/rows/sequential-guid.ts";
import type { EntitySet } from "../../api/entity-set.ts";
import type { EnvironmentTables } from "../environment-tables.ts";

/** The permission sets for inspection, under the id of their row. */
export function aggregatePermissionSetsSet(tables: EnvironmentTables): EntitySet {
  const ids = createSequentialGuids(
    tables.world.random(`automation/${tables.environment.companiesSeed}/aggregatePermissionSets`),
  );
  const { permissionSets } = tables;
  return {
    type: tables.type("aggregatePermissionSets"),
    rows: mapRows({
      source: permissionSets,
      map: (row, position) => ({
        id: ids.at(position),
        appId: row["appId"] ?? null,
        appName: row["extensionName"] ?? null,
        name: row["displayName"] ?? null,
        roleId: row["id"] ?? null,
        scope: row["scope"] ?? null,
      }),
      find([id]) {
        const position = ids.indexOf(id);
        return position !== undefined && permissionSets.has(position) ? position : undefined;
      },
    }),
    // By role alone, so assignments of a set of the same name from another app show up too.
    links: { accessControls: { field: "roleId", from: "roleId" } },
  };
}
