import { baseSet } from "../model/base-set.ts";
import { findSet, setPaths } from "../model/catalogue.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { Field } from "../model/field.ts";
import { singular } from "../model/singular.ts";

/** What a GUID field names, by the field's name; the first that fits. */
const roles: readonly (readonly [RegExp, string])[] = [
  [/Contact(?:Person)?$|^AccountMainContact$/, "crm/Contacts"],
  [
    /^(?:Creator|Modifier|CreatedBy|ModifiedBy|DeletedBy|User|UserID|Approver|Sales[pP]erson|AccountManager|Salesperson.*|Manager|ManagerUser|Requester|AssignedTo)$/,
    "users/Users",
  ],
  [
    /^(?:Account|OrderedBy|InvoiceTo|DeliverTo|DeliveredTo|Supplier|Customer|Reseller|Accountant|ProjectAccount|SubscriptionAccount|ShippingAgent)(?:ID|Id)?$|^(?:Invoice|Delivery|Order|Item)Account$/,
    "crm/Accounts",
  ],
  [
    /^(?:Default|Part|Assembled|Parent|Bill)?Item(?:ID|Id)?$|^(?:HourType|CostType|CostTypeRebill|Activity|Expense)$/,
    "logistics/Items",
  ],
  [/^GL(?!.*(?:Class|Scheme|Period|Schedule))[A-Z]?\w*$/, "financial/GLAccounts"],
  [/^Project(?:ID|Id)?$/, "project/Projects"],
  [/^Employee(?:ID|Id)?$/, "payroll/Employees"],
  [/^Employment(?:ID)?$/, "payroll/Employments"],
  [/^Document(?:ID|Id)?$/, "documents/Documents"],
  [/^(?:Default)?Warehouse(?:ID|From|To)?$/, "inventory/Warehouses"],
  [/^(?:Default)?StorageLocation(?:From|To)?$|^Location$/, "inventory/StorageLocations"],
  [/^(?:Delivery|Invoice)?Address$/, "crm/Addresses"],
  [/^ShopOrder$|^SubShopOrder$/, "manufacturing/ShopOrders"],
  [/^Work[cC]enter$/, "manufacturing/Workcenters"],
  [/^Operation$/, "manufacturing/Operations"],
  [/^(?:Sales)?OrderLine(?:ID)?$|^SalesOrderLineID$/, "salesorder/SalesOrderLines"],
  [/^PurchaseOrderLine(?:ID)?$/, "purchaseorder/PurchaseOrderLines"],
  [/^ShippingMethod$/, "sales/ShippingMethods"],
];

/** What a short code names: the field of the set that holds it is `Code`. */
const codeRoles: readonly (readonly [RegExp, string])[] = [
  [/^Journal(?:Code)?$/, "financial/Journals"],
  [/^PaymentCondition(?:Sales|Purchase)?$/, "cashflow/PaymentConditions"],
  [/^(?:Sales|Purchase)?V(?:AT|at)Code$/, "vat/VATCodes"],
  [/^(?:(?:Purchase|Sales|Item|DefaultItem|NetWeight)?Unit|[uU]nit[cC]ode)$/, "logistics/Units"],
  [/^(?:Sales|Purchase|Cost|CostPrice|Source|Target|Default|Invoice)?Currency(?:Code)?$/, "general/Currencies"],
  [/^Cost[cC]enter(?:Code)?$/, "hrm/Costcenters"],
  [/^Cost[uU]nit(?:Code)?$/, "hrm/Costunits"],
];

/** A field that names a row of another set. */
export interface Reference {
  readonly target: EntitySet;
  /** `key` or the code, `Code`. */
  readonly by: "key" | "code";
}

let byName: Map<string, EntitySet[]> | undefined;

/** Sets whose name in the singular is the field's name: `Opportunity` names a row of `crm/Opportunities`. */
function namesake(set: EntitySet, field: Field): EntitySet | undefined {
  if (!byName) {
    byName = new Map();
    for (const { path, name } of setPaths().values()) {
      const found = findSet(path);
      const key = found?.keys.length === 1 ? found.keys[0] : undefined;
      if (!found || baseSet(found) !== found || key?.kind !== "guid" || !found.byKey || path.startsWith("read/"))
        continue;
      byName.set(singular(name), [...(byName.get(singular(name)) ?? []), found]);
    }
  }
  const found = byName.get(field.name.replace(/I[Dd]$/, "")) ?? [];
  const area = set.path.split("/").at(-2);
  return found.length === 1 ? found[0] : found.find((other) => other.path.split("/").at(-2) === area);
}

/** The set whose rows have a key of this name: an action such as `PrintQuotation` names its quotation by `QuotationID`. */
function ownerOfKey(set: EntitySet, field: Field): EntitySet | undefined {
  for (const { path, byKey } of setPaths().values()) {
    const found = byKey?.get && !path.startsWith("read/") ? findSet(path) : undefined;
    const key = found?.keys.length === 1 ? found.keys[0] : undefined;
    if (found && found !== set && key?.name !== "ID" && key?.name.toLowerCase() === field.name.toLowerCase())
      return found;
  }
  return namesake(set, field);
}

function search(set: EntitySet, field: Field): Reference | undefined {
  // Users and companies belong to the licence: their `Customer` is Exact's own customer and no account of a division.
  if (/^(?:users|system|current)\//.test(set.path) && field.name !== "UserID") return undefined;
  if (field.key === "caller" && field.kind === "guid") {
    const target = ownerOfKey(set, field);
    return target ? { target, by: "key" } : undefined;
  }
  if (
    field.kind === "guid" &&
    !(
      field.key &&
      field.name !== "AccountId" &&
      field.name !== "ItemId" &&
      field.name !== "ProjectId" &&
      field.name !== "GLAccount"
    )
  ) {
    const role = roles.find(([pattern]) => pattern.test(field.name))?.[1];
    const target = (role !== undefined ? findSet(role) : undefined) ?? namesake(set, field);
    return target ? { target, by: "key" } : undefined;
  }
  if (field.kind === "text") {
    const role = codeRoles.find(([pattern]) => pattern.test(field.name))?.[1];
    const target = role !== undefined && role !== set.path ? findSet(role) : undefined;
    return target ? { target, by: "code" } : undefined;
  }
  return undefined;
}

const known = new Map<Field, Reference | undefined>();

/** The row of which other set a field names, as far as its name tells. */
export function referenceOf(set: EntitySet, field: Field): Reference | undefined {
  if (!known.has(field)) known.set(field, search(set, field));
  return known.get(field);
}
