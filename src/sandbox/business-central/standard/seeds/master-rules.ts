import { emptyGuid } from "../../api/empty-values.ts";
import { cents } from "../money.ts";
import type { SeedRule, SeedRules } from "./seed-source.ts";
import { words } from "./words.ts";

const from =
  (list: readonly string[], numbered = true): SeedRule =>
  (index) => {
    const word = list[index % list.length] ?? "";
    return numbered && index >= list.length ? `${word} ${Math.floor(index / list.length) + 1}` : word;
  };

const emptyId: SeedRule = () => emptyGuid;
const nothing: SeedRule = () => "";

/** Local currency: most partners have it, and it has no record of its own. */
const local = { currencyId: emptyId, currencyCode: nothing };

/** What master data say beyond what their fields' names do. */
export const masterRules: SeedRules = {
  customers: {
    number: (index) => `${(index + 1) * 10_000}`,
    displayName: from(words.companies),
    type: () => "Company",
    creditLimit: (index) => (index % 3) * 5000,
    blocked: () => "_x0020_",
    taxLiable: () => true,
    ...local,
  },
  vendors: {
    number: (index) => `${(index + 1) * 10_000}`,
    displayName: (index) => `${words.companies[(index + 3) % words.companies.length]} Supply ${index + 1}`,
    blocked: () => "_x0020_",
    ...local,
  },
  items: {
    number: (index) => `${1896 + 4 * index}-S`,
    displayName: from(words.items),
    type: () => "Inventory",
    unitPrice: (index) => cents(25 + ((index * 37) % 90) * 4.45),
    unitCost: (index) => cents(15 + ((index * 37) % 90) * 2.3),
    blocked: () => false,
    priceIncludesTax: () => false,
  },
  employees: {
    number: (index) => `E${String(index + 1).padStart(4, "0")}`,
    displayName: from(words.people),
    givenName: (index) => (words.people[index % words.people.length] ?? "").split(" ")[0] ?? "",
    surname: (index) => (words.people[index % words.people.length] ?? "").replace(/^\S+ /, ""),
    status: () => "Active",
  },
  contacts: {
    number: (index) => `CT${String(index + 1).padStart(6, "0")}`,
    displayName: from(words.people),
    type: () => "Person",
  },
  salespeoplePurchasers: { code: (index) => `SP${index + 1}`, displayName: from(words.people) },
  companyInformation: { displayName: () => words.companies[1], currencyCode: () => "EUR", country: () => "NL" },
  generalLedgerSetup: {
    localCurrencyCode: () => "EUR",
    localCurrencySymbol: () => "€",
    additionalReportingCurrency: nothing,
    allowPostingFrom: () => "0001-01-01",
    allowPostingTo: () => "0001-01-01",
  },
  defaultDimensions: {
    parentType: () => "Customer",
    parentId: (index, seeds) => seeds.ids("customers").at(index),
    dimensionId: (_, seeds) => seeds.ids("dimensions").at(0),
    dimensionCode: (_, seeds) => seeds.value("dimensions", 0, "code"),
    dimensionValueId: (index, seeds) => seeds.ids("dimensionValues").at(index % 2),
    dimensionValueCode: (index, seeds) => seeds.value("dimensionValues", index % 2, "code"),
  },
  jobQueueEntries: {
    jobTimeOut: () => "PT0S",
    jobQueueEntryId: (index, seeds) => seeds.ids("jobQueueEntries").at(index),
  },
  dimensionSetLines: {
    parentId: (index, seeds) => seeds.ids("generalLedgerEntries").at(index),
    parentType: () => "General_x0020_Ledger_x0020_Entry",
    code: (_, seeds) => seeds.value("dimensions", 0, "code"),
    displayName: (_, seeds) => seeds.value("dimensions", 0, "displayName"),
    valueId: (index, seeds) => seeds.ids("dimensionValues").at(index),
    valueCode: (index, seeds) => seeds.value("dimensionValues", index, "code"),
    valueDisplayName: (index, seeds) => seeds.value("dimensionValues", index, "displayName"),
  },
  journals: {
    balancingAccountId: (index, seeds) => (index === 0 ? emptyGuid : seeds.ids("accounts").at(1)),
    balancingAccountNumber: (index) => (index === 0 ? "" : "1200"),
  },
};
