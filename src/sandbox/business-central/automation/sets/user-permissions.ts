import type { Row } from "../../../odata/model/entity-type.ts";
import { Refusal } from "../../../odata/refusal.ts";
import { type EntitySet, tableSet } from "../../api/entity-set.ts";
import { businessRule, sameKey } from "../../api/error-answer.ts";
import type { EnvironmentTables } from "../environment-tables.ts";

/** What makes an assignment the same as another one. */
const primaryKey = ["userSecurityId", "roleId", "company", "scope", "appId"];

/** Permission sets that are assigned to users and to the pseudo users of security groups. */
export function userPermissionsSet(tables: EnvironmentTables): EntitySet {
  const { userPermissions } = tables;
  return {
    ...tableSet(userPermissions),
    filterOn: ["userSecurityId"],
    ignoredOnWrite: ["id", "userSecurityId", "displayName", "extensionName"],
    create(values, parent) {
      const holder = parent?.["groupUserSecurityId"] ?? parent?.["userSecurityId"] ?? null;
      const row: Row = {
        id: tables.newGuid(),
        userSecurityId: holder,
        company: "",
        ...values,
        ...roleOf(tables, values),
      };
      checkCompany(tables, row);
      refuseSecond(tables, row, undefined);
      const position = userPermissions.insert(row);
      if (position === undefined) throw sameKey("Access Control", `Id='${row["id"]}'`);
      return position;
    },
    update(position, changes) {
      // App and scope are looked up on creation only; what a change leaves out stays as it was.
      const role = roleOf(tables, { ...userPermissions.at(position), ...changes });
      const row = { ...userPermissions.at(position), ...changes, ...role };
      checkCompany(tables, row);
      refuseSecond(tables, row, position);
      userPermissions.update(position, row);
    },
    remove: (position) => userPermissions.remove(position),
  };
}

/** The permission set that a body means; several apps may define one of the same name. */
function roleOf(tables: EnvironmentTables, values: Row): Row {
  const { permissionSets } = tables;
  const isMeant = (role: Row, field: string): boolean => values[field] === undefined || role[field] === values[field];
  const found = [...permissionSets.where("id", values["roleId"] ?? null)]
    .map((position) => permissionSets.at(position))
    .filter((role) => isMeant(role, "appId") && isMeant(role, "scope"));
  const [role] = found;
  if (!role)
    throw new Refusal(
      400,
      "Internal_InvalidTableRelation",
      `The field Role ID contains a value (${values["roleId"]}) that cannot be found in the related table.`,
    );
  if (found.length > 1)
    throw businessRule(`There are several permission sets ${values["roleId"]}. Give the app id and the scope as well.`);
  return {
    appId: role["appId"] ?? null,
    scope: role["scope"] ?? null,
    displayName: role["displayName"] ?? null,
    extensionName: role["extensionName"] ?? null,
  };
}

function checkCompany(tables: EnvironmentTables, { company }: Row): void {
  if (company === "" || company === undefined || tables.companies.hasValue("name", company)) return;
  throw new Refusal(
    400,
    "Internal_InvalidTableRelation",
    `The field Company Name contains a value (${company}) that cannot be found in the related table.`,
  );
}

function refuseSecond(tables: EnvironmentTables, row: Row, own: number | undefined): void {
  for (const position of tables.userPermissions.where("userSecurityId", row["userSecurityId"] ?? null)) {
    const other = tables.userPermissions.at(position);
    if (position !== own && primaryKey.every((name) => other[name] === row[name])) {
      throw sameKey("Access Control", primaryKey.map((name) => `${name}='${row[name]}'`).join(","));
    }
  }
}
