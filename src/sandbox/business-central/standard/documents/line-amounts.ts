import type { Row } from "../../../odata/model/entity-type.ts";
import { cents, taxPercent } from "../money.ts";
import type { DocumentKind } from "./document-kind.ts";

/** Amounts of one line, before its share of the document's own discount. */
export interface LineAmounts {
  readonly discountAmount: number;
  readonly amountExcludingTax: number;
  readonly totalTaxAmount: number;
  readonly amountIncludingTax: number;
}

/** What a line comes to; its prices hold tax already where the document says so. */
export function lineAmounts(line: Row, { price }: Pick<DocumentKind, "price">, pricesIncludeTax: boolean): LineAmounts {
  const full = cents(Number(line["quantity"]) * Number(line[price]));
  const discountAmount =
    Number(line["discountPercent"]) > 0
      ? cents((full * Number(line["discountPercent"])) / 100)
      : cents(Number(line["discountAmount"]));
  const amount = cents(full - discountAmount);
  const amountExcludingTax = pricesIncludeTax ? cents((amount * 100) / (100 + taxPercent)) : amount;
  const totalTaxAmount = pricesIncludeTax ? cents(amount - amountExcludingTax) : cents((amount * taxPercent) / 100);
  return {
    discountAmount,
    amountExcludingTax,
    totalTaxAmount,
    amountIncludingTax: cents(amountExcludingTax + totalTaxAmount),
  };
}

/** The lines of a document with all their amounts, and what the document comes to. */
export function documentAmounts(
  header: Row,
  lines: readonly Row[],
  kind: DocumentKind,
): { readonly lines: readonly Row[]; readonly totals: Row } {
  const amounts = lines.map((line) => lineAmounts(line, kind, header["pricesIncludeTax"] === true));
  const whole = cents(amounts.reduce((sum, { amountExcludingTax }) => sum + amountExcludingTax, 0));
  const discount = Math.min(cents(Number(header["discountAmount"] ?? 0)), whole);
  let left = discount;
  const priced = amounts.map((amount, index) => {
    // The last line takes what rounding has left of the document's discount.
    const share =
      index === amounts.length - 1 || whole === 0 ? left : cents((discount * amount.amountExcludingTax) / whole);
    left = cents(left - share);
    const netAmount = cents(amount.amountExcludingTax - share);
    const netTaxAmount = share === 0 ? amount.totalTaxAmount : cents((netAmount * taxPercent) / 100);
    return {
      ...amount,
      taxPercent,
      discountAppliedBeforeTax: true,
      invoiceDiscountAllocation: share,
      netAmount,
      netTaxAmount,
      netAmountIncludingTax: cents(netAmount + netTaxAmount),
    };
  });
  const sum = (name: "netAmount" | "netTaxAmount" | "netAmountIncludingTax"): number =>
    cents(priced.reduce((total, line) => total + line[name], 0));
  return {
    lines: priced,
    totals: {
      totalAmountExcludingTax: sum("netAmount"),
      totalTaxAmount: sum("netTaxAmount"),
      totalAmountIncludingTax: sum("netAmountIncludingTax"),
    },
  };
}
