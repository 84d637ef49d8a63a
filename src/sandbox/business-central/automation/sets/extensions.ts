import { mapRows } from "../../../odata/rows/map-rows.ts";
import { filterRows } from "../../../odata/rows/row-source.ts";
import type { Action, EntitySet } from "../../api/entity-set.ts";
import type { EnvironmentTables } from "../environment-tables.ts";
import type { InstalledApps } from "../work/installed-apps.ts";

/** The published apps; online only per-tenant ones and those that are installed are listed. */
export function extensionsSet(tables: EnvironmentTables, apps: InstalledApps): EntitySet {
  const shown = mapRows({
    source: tables.extensions,
    map: (row) => ({ ...row, isInstalled: apps.isInstalled(row["id"]) }),
  });
  const done =
    (work: (position: number) => void): Action =>
    (position) => {
      work(position);
      return undefined;
    };
  return {
    type: tables.extensions.type,
    rows: filterRows(shown, (row) => row["isInstalled"] === true || row["publishedAs"] !== "Global"),
    actions: {
      install: done((position) => apps.install(position)),
      uninstall: done((position) => apps.uninstall(position)),
      uninstallAndDeleteExtensionData: done((position) => apps.uninstall(position)),
      unpublish: done((position) => apps.unpublish(position)),
    },
  };
}
