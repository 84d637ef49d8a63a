import type { Value } from "../../../odata/model/entity-type.ts";

/** An account of the chart. */
export interface ChartAccount {
  readonly number: string;
  readonly displayName: string;
  readonly category: string;
  readonly subCategory: string;
  readonly accountType: string;
}

const account = (
  number: string,
  displayName: string,
  category: string,
  subCategory = "",
  accountType = "Posting",
): ChartAccount => ({ number, displayName, category, subCategory, accountType });

/** The chart of accounts of every company. */
export const chart: readonly ChartAccount[] = [
  account("1000", "BALANCE SHEET", "Assets", "", "Heading"),
  account("1200", "Bank", "Assets", "Cash"),
  account("1300", "Accounts Receivable", "Assets", "Accounts Receivable"),
  account("1400", "Inventory", "Assets", "Inventory"),
  account("1500", "Input Tax", "Assets", "Current Assets"),
  account("1700", "Equipment", "Assets", "Fixed Assets"),
  account("2200", "Accounts Payable", "Liabilities", "Current Liabilities"),
  account("2300", "Output Tax", "Liabilities", "Current Liabilities"),
  account("2700", "Long-term Loan", "Liabilities", "Long Term Liabilities"),
  account("3000", "Capital", "Equity", "Common Stock"),
  account("3100", "Retained Earnings", "Equity", "Retained Earnings"),
  account("4000", "INCOME STATEMENT", "Income", "", "Heading"),
  account("4100", "Sales of Goods", "Income", "Income, Product Sales"),
  account("4200", "Sales of Services", "Income", "Income, Services"),
  account("5100", "Purchases", "Cost_x0020_of_x0020_Goods_x0020_Sold", "Materials"),
  account("6100", "Rent", "Expense", "Rent Expense"),
  account("6200", "Salaries", "Expense", "Payroll Expense"),
  account("6300", "Travel", "Expense", "Travel Expense"),
  account("6900", "Bank Charges", "Expense", "Fees Expense"),
];

/** The accounts that posting books on. */
export const postingAccounts = {
  bank: "1200",
  receivables: "1300",
  inputTax: "1500",
  payables: "2200",
  outputTax: "2300",
  capital: "3000",
  sales: "4100",
  purchases: "5100",
} as const;

/** Sets with the same few records in every company; what a record leaves out is made up or blank. */
export const fixedLists: Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>> = {
  accounts: chart.map((row) => ({ ...row, directPosting: row.accountType === "Posting" })),
  currencies: [
    {
      code: "GBP",
      displayName: "Pound Sterling",
      symbol: "£",
      amountDecimalPlaces: "2:2",
      amountRoundingPrecision: 0.01,
    },
    { code: "USD", displayName: "US Dollar", symbol: "$", amountDecimalPlaces: "2:2", amountRoundingPrecision: 0.01 },
    {
      code: "DKK",
      displayName: "Danish Krone",
      symbol: "kr",
      amountDecimalPlaces: "2:2",
      amountRoundingPrecision: 0.01,
    },
  ],
  countriesRegions: [
    { code: "NL", displayName: "Netherlands" },
    { code: "DE", displayName: "Germany" },
    { code: "GB", displayName: "Great Britain" },
    { code: "BE", displayName: "Belgium" },
  ],
  paymentTerms: [
    { code: "30 DAYS", displayName: "Net 30 days", dueDateCalculation: "30D" },
    { code: "14 DAYS", displayName: "Net 14 days", dueDateCalculation: "14D" },
    { code: "COD", displayName: "Cash on delivery", dueDateCalculation: "0D" },
  ],
  paymentMethods: [
    { code: "BANK", displayName: "Bank transfer" },
    { code: "CASH", displayName: "Cash payment" },
  ],
  shipmentMethods: [
    { code: "EXW", displayName: "Ex Warehouse" },
    { code: "CIF", displayName: "Cost Insurance and Freight" },
  ],
  unitsOfMeasure: [
    { code: "PCS", displayName: "Piece", internationalStandardCode: "EA" },
    { code: "BOX", displayName: "Box", internationalStandardCode: "BX" },
    { code: "HOUR", displayName: "Hour", internationalStandardCode: "HUR" },
  ],
  itemCategories: [
    { code: "CHAIR", displayName: "Office chairs" },
    { code: "DESK", displayName: "Desks" },
    { code: "MISC", displayName: "Other goods" },
  ],
  taxGroups: [
    { code: "STANDARD", displayName: "Standard rate", taxType: "VAT" },
    { code: "NONE", displayName: "No tax", taxType: "VAT" },
  ],
  taxAreas: [
    { code: "DOMESTIC", displayName: "Domestic customers", taxType: "VAT" },
    { code: "EU", displayName: "Customers in the EU", taxType: "VAT" },
  ],
  locations: [
    { code: "MAIN", displayName: "Main warehouse" },
    { code: "OUTLET", displayName: "Outlet" },
  ],
  dimensions: [
    { code: "DEPARTMENT", displayName: "Department" },
    { code: "PROJECT", displayName: "Project" },
  ],
  dimensionValues: [
    { code: "SALES", displayName: "Sales" },
    { code: "ADMIN", displayName: "Administration" },
    { code: "BRIDGE", displayName: "Bridge" },
    { code: "TUNNEL", displayName: "Tunnel" },
  ],
  generalProductPostingGroups: [
    { code: "RETAIL", description: "Retail" },
    { code: "SERVICES", description: "Services" },
  ],
  inventoryPostingGroups: [{ code: "RESALE", description: "Goods for resale" }],
  customerReturnReasons: [
    { code: "DAMAGED", displayName: "Damaged on the way" },
    { code: "WRONG", displayName: "Wrong goods" },
  ],
  disputeStatus: [
    { code: "OPEN", displayName: "Under discussion" },
    { code: "WAITS", displayName: "Waits for the customer" },
  ],
  fixedAssetLocations: [{ code: "HEAD", displayName: "Head office" }],
  journals: [
    { code: "DEFAULT", displayName: "Default journal", templateDisplayName: "GENERAL" },
    { code: "CASHRCPT", displayName: "Receipts", templateDisplayName: "CASHRCPT" },
    { code: "PAYMENT", displayName: "Payments", templateDisplayName: "PAYMENT" },
  ],
};
