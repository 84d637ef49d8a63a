import { emptyGuid } from "../../api/empty-values.ts";
import type { EntitySet } from "../../api/entity-set.ts";
import type { CompanyTables } from "../company-tables.ts";
import { rowsPer } from "./computed-rows.ts";

/** Whom the seeded contacts are with: a customer and a vendor by turns. Contacts that are made here are with nobody. */
export function contactsInformationSet(tables: CompanyTables): EntitySet {
  const { type, links } = tables.described("contactsInformation");
  const { seeds } = tables;
  const rows = rowsPer(
    () => tables.table("contacts"),
    "contactId",
    (contact) => {
      const index = seeds.ids("contacts").indexOf(contact["id"]);
      const seeded = index !== undefined && index < seeds.count("contacts") ? index : undefined;
      const set = (seeded ?? 0) % 2 === 0 ? "customers" : "vendors";
      const other = seeded === undefined ? undefined : seeds.related(seeded, set);
      return {
        contactId: contact["id"] ?? null,
        contactNumber: contact["number"] ?? "",
        contactName: contact["displayName"] ?? "",
        contactType: contact["type"] ?? null,
        relatedId: other === undefined ? emptyGuid : seeds.ids(set).at(other),
        relatedType: other === undefined ? "_x0020_" : set === "customers" ? "Customer" : "Vendor",
      };
    },
  );
  return { type, rows, links };
}
