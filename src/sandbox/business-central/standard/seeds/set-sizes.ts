import type { DescribedSet, StandardModel } from "../described-set.ts";
import { fixedLists } from "./fixed-lists.ts";

/** Records of a set unless the sandbox is started with other numbers (`rows`). */
const usual: Readonly<Record<string, number>> = {
  companyInformation: 1,
  generalLedgerSetup: 1,
  customers: 12,
  vendors: 6,
  items: 10,
  employees: 4,
  salesOrders: 4,
  salesInvoices: 8,
  purchaseInvoices: 4,
  salesQuotes: 3,
  dimensionSetLines: 2,
};

/** Records of a set that nothing else is said of. */
const otherwise = 2;

/** Lines of each document, entries of each parent. */
export const perParent = 2;

/** Sets that begin empty: they hold what is made here. */
const empty = new Set([
  "attachments",
  "documentAttachments",
  "customerPayments",
  "vendorPayments",
  "journalLines",
  "timeRegistrationEntries",
  "applyVendorEntries",
]);

/** The parent of each set that is part of another: `salesInvoiceLines` of `salesInvoices`. */
export function parentsOf({
  sets,
}: StandardModel): ReadonlyMap<string, { readonly set: string; readonly field: string }> {
  const parents = new Map<string, { readonly set: string; readonly field: string }>();
  for (const { name, type, links } of sets.values()) {
    for (const [navigation, link] of Object.entries(links)) {
      const target = type.navigations.get(navigation) ?? "";
      if (link.one || !isPart(sets.get(target), link.field) || parents.has(target)) continue;
      parents.set(target, { set: name, field: link.field });
    }
  }
  return parents;
}

/** Whether the records of a set cannot be without their parent: no dimension, file or entry is one. */
function isPart(set: DescribedSet | undefined, field: string): boolean {
  return set !== undefined && !empty.has(set.name) && field !== "parentId" && field !== "relatedId";
}

/** How many records a set begins with. */
export function seededCount(
  set: string,
  wanted: Readonly<Record<string, number>>,
  parents: ReturnType<typeof parentsOf>,
): number {
  if (empty.has(set)) return wanted[set] ?? 0;
  const parent = parents.get(set);
  // Posting and terms need the fixed lists whole.
  const fixed = fixedLists[set]?.length;
  const own = fixed === undefined ? (wanted[set] ?? usual[set]) : Math.max(wanted[set] ?? 0, fixed);
  if (own !== undefined) return own;
  return parent ? perParent * seededCount(parent.set, wanted, parents) : otherwise;
}
