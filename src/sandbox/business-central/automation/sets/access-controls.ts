import { mapRows } from "../../../odata/rows/map-rows.ts";
import type { EntitySet } from "../../api/entity-set.ts";
import { captionIn } from "../../api/option-captions.ts";
import type { EnvironmentTables } from "../environment-tables.ts";

/** The assignments of permission sets for inspection, with the names of their holders. */
export function accessControlsSet(tables: EnvironmentTables): EntitySet {
  return {
    type: tables.type("accessControls"),
    rows: mapRows({
      source: tables.userPermissions,
      known: (field) => (field === "userSecurityId" ? field : undefined),
      map(row) {
        const position = tables.users.find([row["userSecurityId"] ?? null]);
        const user = position === undefined ? undefined : tables.users.at(position);
        return {
          id: row["id"] ?? null,
          userSecurityId: row["userSecurityId"] ?? null,
          roleId: row["roleId"] ?? null,
          roleName: row["displayName"] ?? null,
          company: row["company"] ?? null,
          userName: user?.["userName"] ?? "",
          fullName: user?.["displayName"] ?? "",
          userLicenseType: user ? "Full User" : "AAD Group",
          scope: row["scope"] ?? null,
          appId: row["appId"] ?? null,
          appName: row["extensionName"] ?? null,
        };
      },
    }),
    localize: (row, language) => ({ ...row, userLicenseType: captionIn(language, String(row["userLicenseType"])) }),
  };
}
