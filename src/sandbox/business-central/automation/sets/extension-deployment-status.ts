import { Refusal } from "../../../odata/refusal.ts";
import type { RowSource } from "../../../odata/rows/row-source.ts";
import type { RowTable } from "../../../odata/rows/row-table.ts";
import type { EntitySet } from "../../api/entity-set.ts";
import type { EnvironmentTables } from "../environment-tables.ts";
import type { ExtensionDeployment } from "../work/extension-deployment.ts";

/** The deployments, latest start first. */
export function extensionDeploymentStatusSet(tables: EnvironmentTables, deployment: ExtensionDeployment): EntitySet {
  return {
    type: tables.deployments.type,
    rows: newestFirst(tables.deployments),
    beforeRead() {
      if (deployment.takeRefusedRead()) {
        throw new Refusal(
          403,
          "Authorization_RequestDenied",
          "You do not have the permissions to read the deployment.",
        );
      }
    },
  };
}

/** Mirrors positions, so that rows which come while somebody pages through the list move nothing. */
const mirror = 1_000_000_000;

function newestFirst(table: RowTable): RowSource {
  return {
    get count() {
      return table.count;
    },
    positions: (from = 0) =>
      [...table.positions()]
        .reverse()
        .map((position) => mirror - position)
        .filter((position) => position >= from),
    has: (position) => table.has(mirror - position),
    at: (position) => table.at(mirror - position),
    etag: (position) => table.etag(mirror - position),
    find(key) {
      const position = table.find(key);
      return position === undefined ? undefined : mirror - position;
    },
  };
}
