import type { EntitySet, EntitySets } from "../api/entity-set.ts";
import type { CompanyTables } from "./company-tables.ts";
import { documentSets } from "./documents/document-sets.ts";
import { Ledger } from "./ledger/ledger.ts";
import { applyVendorEntriesSet } from "./sets/apply-vendor-entries.ts";
import { attachmentsSet } from "./sets/attachments.ts";
import { computedRows } from "./sets/computed-rows.ts";
import { contactsInformationSet } from "./sets/contacts-information.ts";
import { defaultDimensionsSet } from "./sets/default-dimensions.ts";
import { dimensionSetLinesSet } from "./sets/dimension-lines.ts";
import { jobQueueEntriesSet } from "./sets/job-queue-entries.ts";
import { journalSets } from "./sets/journals.ts";
import { partnerReports } from "./sets/partner-reports.ts";
import { pdfDocumentsSet } from "./sets/pdf-documents.ts";
import { picturesSet } from "./sets/pictures.ts";
import { statementSets } from "./sets/statements.ts";
import { storedSet } from "./sets/stored-set.ts";
import { withBalances } from "./sets/with-balances.ts";

/** The entity sets of a company: stored as the description has them, but for those that mean more. */
export function companySets(tables: CompanyTables): EntitySets {
  const ledger = new Ledger(tables);
  const sets = new Map<string, EntitySet>();
  for (const set of tables.seeds.model.sets.values()) sets.set(set.name, storedSet(tables, set));
  for (const [name, compute] of withBalances(tables, ledger)) {
    const stored = sets.get(name);
    if (stored) sets.set(name, { ...stored, rows: computedRows(() => tables.table(name), compute) });
  }
  for (const [name, set] of [...partnerReports(tables, ledger), ...statementSets(tables, ledger)]) sets.set(name, set);
  for (const [name, set] of [...documentSets(tables, ledger), ...journalSets(tables, ledger)]) sets.set(name, set);
  sets.set("applyVendorEntries", applyVendorEntriesSet(tables, ledger));
  sets.set("defaultDimensions", defaultDimensionsSet(tables));
  sets.set("jobQueueEntries", jobQueueEntriesSet(tables));
  sets.set("contactsInformation", contactsInformationSet(tables));
  sets.set("pictures", picturesSet(tables));
  sets.set("pdfDocument", pdfDocumentsSet(tables));
  sets.set("attachments", attachmentsSet(tables, "attachments"));
  sets.set("documentAttachments", attachmentsSet(tables, "documentAttachments"));
  sets.set("dimensionSetLines", dimensionSetLinesSet(tables));
  return sets;
}
