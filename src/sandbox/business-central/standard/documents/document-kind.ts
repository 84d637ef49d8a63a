/** A kind of document that can be made here, and where its records are. */
export interface DocumentKind {
  readonly set: string;
  readonly lines: string;
  readonly side: "sales" | "purchase";
  /** The price of a line for one unit. */
  readonly price: "unitPrice" | "unitCost" | "directUnitCost";
  /** The day that the kind calls its own. */
  readonly date: string;
  /** Whether it reverses an invoice: what it posts has the other sign. */
  readonly credits: boolean;
  /** Begin and first number of the series of posted documents; orders and quotes are not posted themselves. */
  readonly posted?: readonly [prefix: string, first: number];
}

const kind = (
  set: string,
  price: DocumentKind["price"],
  date: string,
  posted?: DocumentKind["posted"],
): DocumentKind => ({
  set,
  lines: set.replace(/s$/, "Lines"),
  side: set.startsWith("sales") ? "sales" : "purchase",
  price,
  date,
  credits: set.endsWith("CreditMemos"),
  ...(posted && { posted }),
});

/** Every kind, by its set. */
export const documentKinds: ReadonlyMap<string, DocumentKind> = new Map(
  [
    kind("salesQuotes", "unitPrice", "documentDate"),
    kind("salesOrders", "unitPrice", "orderDate"),
    kind("salesInvoices", "unitPrice", "invoiceDate", ["PS-INV", 203001]),
    kind("salesCreditMemos", "unitPrice", "creditMemoDate", ["PS-CR", 204001]),
    kind("purchaseOrders", "directUnitCost", "orderDate"),
    kind("purchaseInvoices", "unitCost", "invoiceDate", ["PP-INV", 208001]),
    kind("purchaseCreditMemos", "unitCost", "creditMemoDate", ["PP-CR", 209001]),
  ].map((one) => [one.set, one]),
);
