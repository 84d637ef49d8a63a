import { findSet, setPaths } from "./catalogue.ts";
import type { EntitySet } from "./entity-set.ts";

/** Sets that show the rows of another one under a name from which the other cannot be told. */
const otherNames: Readonly<Record<string, string>> = {
  "sync/CRM/QuotationHeaders": "crm/Quotations",
  "sync/SalesOrder/SalesOrderHeaders": "salesorder/SalesOrders",
  "sync/Cashflow/PaymentTerms": "cashflow/Receivables",
  "sync/Inventory/ItemStorageLocations": "inventory/ItemWarehouseStorageLocations",
  "sync/Project/TimeCostTransactions": "project/TimeTransactions",
  "sync/Payroll/BankAccounts": "sync/Payroll/BankAccounts",
  "system/Users": "users/Users",
  "system/AllDivisions": "system/Divisions",
  "system/GetMostRecentlyUsedDivisions": "system/Divisions",
  "hrm/Divisions": "system/Divisions",
  "read/crm/Documents": "documents/Documents",
  "read/crm/DocumentsAttachments": "documents/DocumentAttachments",
  "read/logistics/ItemDetailsByID": "logistics/Items",
  "read/project/TimeAndBillingItemDetails": "logistics/Items",
  "read/project/TimeAndBillingItemDetailsByID": "logistics/Items",
  "read/project/TimeAndBillingAccountDetails": "crm/Accounts",
  "read/project/TimeAndBillingAccountDetailsByID": "crm/Accounts",
  "read/project/TimeAndBillingProjectDetails": "project/Projects",
  "read/project/TimeAndBillingProjectDetailsByID": "project/Projects",
};

function baseOf(set: EntitySet): EntitySet {
  const other = otherNames[set.path];
  if (other !== undefined) return findSet(other) ?? set;
  const [kind = "", area = ""] = set.path.split("/");
  if (kind !== "sync" && kind !== "bulk") return set;
  const direct = findSet(`${area.toLowerCase()}/${set.name}`);
  if (direct) return direct;
  const sameName = [...setPaths().values()].filter(
    (place) => place.name === set.name && !/^(?:sync|bulk|read)\//.test(place.path),
  );
  return (sameName.length === 1 && sameName[0] && findSet(sameName[0].path)) || set;
}

/** The set that owns the rows: `crm/Accounts` for `sync/CRM/Accounts` and `bulk/CRM/Accounts`, mostly the set itself. */
export function baseSet(set: EntitySet): EntitySet {
  return (set.known.base ??= baseOf(set));
}
