import type { Row, Value } from "../../../odata/model/entity-type.ts";
import type { Action, EntitySet } from "../../api/entity-set.ts";
import { businessRule } from "../../api/error-answer.ts";
import { isBlank } from "../blank-row.ts";
import type { CompanyTables } from "../company-tables.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { cents, largestAmount } from "../money.ts";
import { changeRecord, insertRecord, removeRecord, storedSet } from "../sets/stored-set.ts";
import { documentActions } from "./document-actions.ts";
import { type DocumentKind, documentKinds } from "./document-kind.ts";
import { Documents } from "./documents.ts";
import { lineAmounts } from "./line-amounts.ts";
import { lineDefaults } from "./line-defaults.ts";
import { checkQuantities, followingQuantities, mustBeInvoiced } from "./line-quantities.ts";

/** Quotes, orders, invoices and credit memos, each with its lines. */
export function documentSets(tables: CompanyTables, ledger: Ledger): ReadonlyMap<string, EntitySet> {
  const documents = new Documents(tables);
  const sets = new Map<string, EntitySet>();
  for (const kind of documentKinds.values()) {
    sets.set(kind.set, headerSet(tables, documents, kind, documentActions(tables, documents, ledger, kind)));
    sets.set(kind.lines, lineSet(tables, documents, kind));
  }
  return sets;
}

function headerSet(
  tables: CompanyTables,
  documents: Documents,
  kind: DocumentKind,
  actions: Readonly<Record<string, Action>>,
): EntitySet {
  const set = tables.described(kind.set);
  const partner = kind.side === "sales" ? "customer" : "vendor";
  return {
    ...storedSet(tables, set),
    actions,
    create(values) {
      const taken = documents.fromPartner(kind, values);
      const whole = { ...taken, ...given(values) };
      const first = set.type.fields.get("status")?.members.includes("Draft") ? { status: "Draft" } : {};
      return insertRecord(tables, set, {
        ...whole,
        ...documents.days(kind, whole),
        ...first,
        discountAppliedBeforeTax: true,
      });
    },
    update(position, changes) {
      const row = tables.table(kind.set).at(position);
      documents.mustBeDraft(kind, row);
      const moved = !isBlank(changes[`${partner}Id`]) || !isBlank(changes[`${partner}Number`]);
      const taken = moved ? documents.fromPartner(kind, changes) : {};
      changeRecord(tables, set, position, { ...taken, ...changes });
      if ("discountAmount" in changes || "pricesIncludeTax" in changes)
        documents.recalculate(kind, row["id"] ?? null, "header");
    },
    remove(position) {
      const header = tables.table(kind.set).at(position);
      documents.mustBeDraft(kind, header);
      for (const { row } of documents.linesOf(kind, header["id"] ?? null)) mustBeInvoiced(row);
      removeRecord(tables, set, position);
    },
  };
}

/** What a body says that is not blank: a blank id takes nothing away from what the partner brings. */
const given = (values: Row): Row => Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value)));

function lineSet(tables: CompanyTables, documents: Documents, kind: DocumentKind): EntitySet {
  const set = tables.described(kind.lines);
  const table = () => tables.table(kind.lines);
  const draft = (documentId: Value | undefined): void =>
    documents.mustBeDraft(kind, documents.headerOf(kind, documentId).row);
  return {
    ...storedSet(tables, set),
    create(values) {
      const documentId = values["documentId"] ?? null;
      draft(documentId);
      const sequence = Number(values["sequence"] ?? 0);
      const lines = documents.linesOf(kind, documentId);
      if (sequence !== 0 && lines.some(({ row }) => row["sequence"] === sequence))
        throw businessRule(`The document has a line ${sequence} already.`);
      const last = Number(lines.at(-1)?.row["sequence"] ?? 0);
      const line = lineDefaults(tables, kind, values);
      checkAmounts(line, kind);
      checkQuantities(line);
      const position = insertRecord(tables, set, {
        ...line,
        documentId,
        sequence: sequence === 0 ? last + 10_000 : sequence,
      });
      documents.recalculate(kind, documentId, "line");
      return position;
    },
    update(position, changes) {
      const row = table().at(position);
      draft(row["documentId"]);
      const about = ["itemId", "accountId", "lineType"].some((name) => name in changes);
      const merged = about ? lineDefaults(tables, kind, { ...aboutOf(row, changes), ...changes }) : changes;
      // Of amount and percent of a discount the one that was sent last counts.
      const discount = "discountAmount" in changes && !("discountPercent" in changes) ? { discountPercent: 0 } : {};
      const next = { ...merged, ...discount, ...followingQuantities(row, merged) };
      checkAmounts({ ...row, ...next }, kind);
      checkQuantities({ ...row, ...next });
      changeRecord(tables, set, position, next);
      documents.recalculate(kind, row["documentId"] ?? null, "line");
    },
    remove(position) {
      const line = table().at(position);
      const documentId = line["documentId"] ?? null;
      draft(documentId);
      mustBeInvoiced(line);
      removeRecord(tables, set, position);
      documents.recalculate(kind, documentId, "line");
    },
  };
}

/** Refuses a line before it is stored when it could not be booked. */
function checkAmounts(line: Row, kind: DocumentKind): void {
  const { quantity, discountPercent } = line;
  if (Number(quantity ?? 0) < 0) throw businessRule("The quantity of a line must not be negative.");
  if (Number(discountPercent ?? 0) < 0 || Number(discountPercent ?? 0) > 100)
    throw businessRule("A discount is from 0 to 100 percent.");
  const numbers = { quantity: 0, discountPercent: 0, discountAmount: 0, [kind.price]: 0, ...line };
  const { amountIncludingTax, discountAmount } = lineAmounts(numbers, kind, false);
  const full = Math.abs(Number(numbers.quantity) * Number(line[kind.price] ?? 0));
  if (discountAmount < 0 || (full !== 0 && discountAmount > cents(full)))
    throw businessRule("A discount is from 0 to 100 percent.");
  if (!(Math.abs(amountIncludingTax) <= largestAmount)) throw businessRule("The amount of the line is too large.");
}

/** What stays of a line that is about something else from now on. */
function aboutOf({ quantity }: Row, changes: Row): Row {
  return quantity === undefined || "quantity" in changes ? {} : { quantity };
}
