const rowsPerPage = 1000;

/** A page of 1,000 transaction lines as Exact Online sends it. */
export function makePage(page: number): string {
  const results = Array.from({ length: rowsPerPage }, (_, index) => {
    const number = page * rowsPerPage + index;
    const id = `4a1b2c3d-0001-4002-8003-${String(number).padStart(12, "0")}`;
    return {
      __metadata: {
        uri: `https://start.exactonline.nl/api/v1/124132/financialtransaction/TransactionLines(guid'${id}')`,
        type: "Exact.Web.Api.Models.TransactionLine",
      },
      ID: id,
      Account: id,
      AccountCode: "            400001",
      AccountName: `Customer number ${number % 997}`,
      AmountDC: (number % 10_007) / 100,
      AmountFC: (number % 10_007) / 100,
      Code: "            400001",
      CostCenter: null,
      Created: `/Date(${1_782_404_464_260 + number * 61_000})/`,
      Currency: "EUR",
      Date: `/Date(${1_782_345_600_000 + (number % 365) * 86_400_000})/`,
      Description: `Invoice ${number} of the month`,
      Division: 124132,
      DueDate: number % 3 === 0 ? null : `/Date(${1_782_345_600_000 + (number % 365) * 86_400_000})/`,
      EntryNumber: number,
      FinancialPeriod: 6,
      FinancialYear: 2026,
      GLAccount: id,
      GLAccountCode: "8000",
      Modified: `/Date(${1_782_404_464_260 + number * 61_000})/`,
      Notes: null,
      Status: 20,
      Timestamp: String(9_007_199_254_740_993n + BigInt(number)),
      VATCode: "5  ",
    };
  });
  return JSON.stringify({ d: { results, __next: "https://start.exactonline.nl/api/v1/124132/x?$skiptoken=guid'4a'" } });
}

/** A row as the wire has it. */
export interface WireLine {
  __metadata?: unknown;
  [field: string]: unknown;
}

/** The date conversion that everybody writes by hand. */
function byHandDate(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const text = new Date(Number(value.slice(6, -2))).toISOString();
  return text.endsWith(".000Z") ? text.slice(0, -5) : text.slice(0, -1);
}

function trimmed(value: unknown): unknown {
  return typeof value === "string" ? value.trim() : value;
}

/** The same conversions without this package, for exactly these fields and without any check. */
export function convertByHand({ __metadata, ...row }: WireLine): WireLine {
  for (const field of ["Created", "Date", "DueDate", "Modified"]) row[field] = byHandDate(row[field]);
  for (const field of ["AccountCode", "Code", "VATCode"]) row[field] = trimmed(row[field]);
  return row;
}
