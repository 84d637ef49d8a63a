import type { Random } from "../../../core/random.ts";
import type { SeededRows } from "../../../odata/rows/row-table.ts";
import { createSequentialGuids } from "../../../odata/rows/sequential-guid.ts";

const objects = [
  { objectType: "Table Data", objectId: 18, name: "Customer" },
  { objectType: "Table Data", objectId: 23, name: "Vendor" },
  { objectType: "Table Data", objectId: 27, name: "Item" },
  { objectType: "Page", objectId: 21, name: "Customer Card" },
  { objectType: "Codeunit", objectId: 80, name: "Sales-Post" },
] as const;

/** What each permission set allows on a handful of objects. */
export function seedExpandedPermissionSets(random: Random, roles: SeededRows, wanted: number | undefined): SeededRows {
  const ids = createSequentialGuids(random);
  return {
    count: wanted ?? roles.count * objects.length,
    at(index) {
      const role = roles.at(Math.floor(index / objects.length) % Math.max(1, roles.count));
      const object = objects[index % objects.length] ?? objects[0];
      const [data, execute] = object.objectType === "Table Data" ? ["Yes", " "] : [" ", "Yes"];
      return {
        id: ids.at(index),
        appId: role["appId"] ?? null,
        appName: role["extensionName"] ?? null,
        roleId: role["id"] ?? null,
        roleName: role["displayName"] ?? null,
        objectType: object.objectType,
        objectId: object.objectId,
        objectName: object.name,
        readPermission: data,
        insertPermission: data === "Yes" ? "Indirect" : data,
        modifyPermission: data === "Yes" ? "Indirect" : data,
        deletePermission: " ",
        executePermission: execute,
        alObjectName: object.name,
        scope: role["scope"] ?? null,
      };
    },
    indexOf: ([id]) => ids.indexOf(id),
  };
}
