import type { Row } from "../../../odata/model/entity-type.ts";
import type { Action } from "../../api/entity-set.ts";
import { businessRule } from "../../api/error-answer.ts";
import type { CompanyTables } from "../company-tables.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { removeRecord } from "../sets/stored-set.ts";
import { copyDocument } from "./copy-document.ts";
import { type DocumentKind, documentKinds } from "./document-kind.ts";
import type { Documents } from "./documents.ts";
import { postDocument } from "./post-document.ts";
import { postOrder } from "./post-order.ts";

/** What nobody here does: the sandbox books no corrections. */
const notSimulated = ["cancel", "cancelAndSend", "makeCorrectiveCreditMemo"] as const;

/** The bound actions of a kind of document. */
export function documentActions(
  tables: CompanyTables,
  documents: Documents,
  ledger: Ledger,
  kind: DocumentKind,
): Readonly<Record<string, Action>> {
  const rowAt = (position: number): Row => tables.table(kind.set).at(position);
  const post = (position: number): undefined => {
    postDocument(tables, documents, ledger, kind, position);
  };
  const mailed = (position: number): Row => {
    const row = rowAt(position);
    if (typeof row["email"] === "string" && row["email"] !== "") return row;
    throw businessRule(`The document ${row["number"]} has no e-mail address to be sent to.`);
  };
  const turnInto =
    (set: string) =>
    (position: number): undefined => {
      const target = documentKinds.get(set);
      if (target) copyDocument(tables, documents, kind, target, rowAt(position));
      removeRecord(tables, tables.described(kind.set), position);
    };
  const order = (position: number): undefined => {
    postOrder(tables, documents, ledger, kind, position);
  };
  const refused: readonly (readonly [string, Action])[] = notSimulated.map((name) => [
    name,
    () => {
      throw businessRule(`The sandbox books no corrections: '${name}' is not simulated.`);
    },
  ]);
  return {
    ...Object.fromEntries(refused),
    post,
    postAndSend(position) {
      mailed(position);
      return post(position);
    },
    send(position) {
      const { status } = mailed(position);
      if (kind.set === "salesQuotes")
        tables.table(kind.set).update(position, { status: "Sent", sentDate: tables.timestamp() });
      // A draft that is sent is posted first.
      else if (status === "Draft") post(position);
      return undefined;
    },
    makeInvoice: turnInto("salesInvoices"),
    makeOrder: turnInto("salesOrders"),
    shipAndInvoice: order,
    receiveAndInvoice: order,
  };
}
