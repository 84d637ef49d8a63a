import type { EntityType } from "../../odata/model/entity-type.ts";
import { mapRows } from "../../odata/rows/map-rows.ts";
import type { RowTable } from "../../odata/rows/row-table.ts";
import { emptyGuid } from "./empty-values.ts";
import type { EntitySet } from "./entity-set.ts";

/** The companies as the platform shows them in every route: read only. */
export function companiesSet(type: EntityType, companies: RowTable, createdAtMs: number): EntitySet {
  const createdAt = new Date(createdAtMs).toISOString();
  return {
    type,
    rows: mapRows({
      source: companies,
      map: (row, position) => ({
        id: row["id"] ?? null,
        systemVersion: String(companies.versionOf(position)),
        name: row["name"] ?? null,
        displayName: row["displayName"] ?? null,
        businessProfileId: row["businessProfileId"] ?? null,
        timestamp: companies.versionOf(position),
        systemCreatedAt: createdAt,
        systemCreatedBy: emptyGuid,
        systemModifiedAt: createdAt,
        systemModifiedBy: emptyGuid,
      }),
    }),
  };
}
