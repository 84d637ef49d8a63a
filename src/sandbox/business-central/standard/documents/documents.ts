import type { Row, Value } from "../../../odata/model/entity-type.ts";
import { businessRule } from "../../api/error-answer.ts";
import { isBlank } from "../blank-row.ts";
import type { CompanyTables } from "../company-tables.ts";
import type { DocumentKind } from "./document-kind.ts";
import { documentAmounts } from "./line-amounts.ts";
import { dueDateOf } from "./payment-terms.ts";

/** Statuses of documents that are booked: nothing of them can be changed any more. */
const booked = new Set<Value | undefined>(["Open", "Paid", "Canceled", "Corrective"]);

const salesPartner = ["customers", "customer", "customerId"] as const;
const purchasePartner = ["vendors", "vendor", "vendorId"] as const;

/** Documents of a company: what headers and lines have in common, whatever their kind. */
export class Documents {
  readonly #tables: CompanyTables;

  constructor(tables: CompanyTables) {
    this.#tables = tables;
  }

  /** Refuses to touch what is booked; orders and quotes never are. */
  mustBeDraft(kind: DocumentKind, header: Row): void {
    if (kind.posted && booked.has(header["status"]))
      throw businessRule(`The document ${header["number"]} is posted and cannot be changed.`);
  }

  /** Refuses to post for a customer or vendor that was blocked since the document was made. */
  partnerMustNotBeBlocked(kind: DocumentKind, header: Row): void {
    const [set, name, id] = kind.side === "sales" ? salesPartner : purchasePartner;
    const found = this.#tables.findBy(set, "id", header[id]);
    if (found) this.#mustNotBeBlocked(kind, name, found.row);
  }

  /** `All` blocks everything, `Invoice` of a customer all but credit memos, `Ship` its new quotes and orders. */
  #mustNotBeBlocked(kind: DocumentKind, name: string, { blocked, number }: Row): void {
    const isSale = kind.side === "sales" && !kind.credits;
    if (blocked === "All" || (isSale && (blocked === "Invoice" || (blocked === "Ship" && !kind.posted))))
      throw businessRule(`The ${name} ${number} is blocked.`);
  }

  /** The header of a line, or why there is none. */
  headerOf(kind: DocumentKind, documentId: Value | undefined): { readonly position: number; readonly row: Row } {
    const found = this.#tables.findBy(kind.set, "id", documentId);
    if (!found) throw businessRule(`The document ${documentId ?? ""} of the line does not exist.`);
    return found;
  }

  /** The lines of a document in their order. */
  linesOf(kind: DocumentKind, documentId: Value): readonly { readonly position: number; readonly row: Row }[] {
    return [...this.#tables.all(kind.lines, "documentId", documentId)].sort(
      (a, b) => Number(a.row["sequence"]) - Number(b.row["sequence"]),
    );
  }

  /** Works all amounts out anew, and has the header say that it was changed: by fact 202 nobody knows whether it does. */
  recalculate(kind: DocumentKind, documentId: Value, because: "line" | "header"): void {
    const { position, row } = this.headerOf(kind, documentId);
    const lines = this.linesOf(kind, documentId);
    const amounts = documentAmounts(
      row,
      lines.map((line) => line.row),
      kind,
    );
    const table = this.#tables.table(kind.lines);
    const known = table.type.fields;
    for (const [index, line] of lines.entries()) {
      const changed = Object.entries(amounts.lines[index] ?? {}).filter(
        ([name, value]) => known.has(name) && line.row[name] !== value,
      );
      if (changed.length > 0) table.update(line.position, Object.fromEntries(changed));
    }
    const silent = because === "line" && this.#tables.world.moods.of(202) === "seen";
    this.#tables.table(kind.set).update(position, {
      ...amounts.totals,
      ...(silent ? {} : { lastModifiedDateTime: this.#tables.timestamp() }),
    });
  }

  /** What a header takes over from its customer or vendor, unless the body says otherwise. */
  fromPartner(kind: DocumentKind, values: Row): Row {
    const sells = kind.side === "sales";
    const [set, name] = sells ? salesPartner : purchasePartner;
    const [id, number] = [values[`${name}Id`], values[`${name}Number`]];
    const found =
      this.#tables.findBy(set, "id", isBlank(id) ? undefined : id) ??
      this.#tables.findBy(set, "number", typeof number === "string" ? number.toUpperCase() : undefined);
    if (!found) {
      if (isBlank(id) && isBlank(number)) throw businessRule(`You must specify a ${name}: ${name}Id or ${name}Number.`);
      throw businessRule(`The ${name} ${isBlank(id) ? number : id} does not exist.`);
    }
    const { row } = found;
    this.#mustNotBeBlocked(kind, name, row);
    const [first, second] = sells ? ["sellTo", "billTo"] : ["buyFrom", "payTo"];
    const address = (prefix: string | undefined): Row => ({
      [`${prefix}AddressLine1`]: row["addressLine1"] ?? "",
      [`${prefix}AddressLine2`]: row["addressLine2"] ?? "",
      [`${prefix}City`]: row["city"] ?? "",
      [`${prefix}Country`]: row["country"] ?? "",
      [`${prefix}State`]: row["state"] ?? "",
      [`${prefix}PostCode`]: row["postalCode"] ?? "",
    });
    const taken: Row = {
      [`${name}Id`]: row["id"] ?? null,
      [`${name}Number`]: row["number"] ?? "",
      [`${name}Name`]: row["displayName"] ?? "",
      [sells ? "billToCustomerId" : "payToVendorId"]: row["id"] ?? null,
      [sells ? "billToCustomerNumber" : "payToVendorNumber"]: row["number"] ?? "",
      [`${second}Name`]: row["displayName"] ?? "",
      ...address(first),
      ...address(second),
      ...(sells ? { ...address("shipTo"), shipToName: row["displayName"] ?? "" } : {}),
      paymentTermsId: row["paymentTermsId"] ?? null,
      shipmentMethodId: row["shipmentMethodId"] ?? null,
      currencyId: row["currencyId"] ?? null,
      currencyCode: row["currencyCode"] ?? "",
      salesperson: row["salespersonCode"] ?? "",
      phoneNumber: row["phoneNumber"] ?? "",
      email: row["email"] ?? "",
    };
    const { fields } = this.#tables.described(kind.set).type;
    return Object.fromEntries(Object.entries(taken).filter(([field]) => fields.has(field)));
  }

  /** The days of a new header. */
  days(kind: DocumentKind, values: Row): Row {
    const today = this.#tables.today();
    const own = String(values[kind.date] ?? today);
    const days: Row = { [kind.date]: own, postingDate: values["postingDate"] ?? own };
    const { fields } = this.#tables.described(kind.set).type;
    return fields.has("dueDate")
      ? { ...days, dueDate: values["dueDate"] ?? dueDateOf(this.#tables, values["paymentTermsId"], own) }
      : days;
  }
}
