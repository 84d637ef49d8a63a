import type { Value } from "../../../odata/model/entity-type.ts";
import type { CompanyTables } from "../company-tables.ts";

const dayMs = 86_400_000;

/** When something is due by its terms: `30D`, `2W` or `1M` after a day. Other formulas, such as `CM`, count as no days. */
export function dueDateOf(tables: CompanyTables, paymentTermsId: Value | undefined, from: string): string {
  const formula = String(tables.findBy("paymentTerms", "id", paymentTermsId)?.row["dueDateCalculation"] ?? "");
  const [, count = "0", unit = "D"] = /^(\d+)([DWM])$/i.exec(formula) ?? [];
  const date = new Date(`${from}T00:00:00Z`);
  if (unit.toUpperCase() === "M") date.setUTCMonth(date.getUTCMonth() + Number(count));
  else date.setTime(date.getTime() + Number(count) * (unit.toUpperCase() === "W" ? 7 : 1) * dayMs);
  return date.toISOString().slice(0, 10);
}
