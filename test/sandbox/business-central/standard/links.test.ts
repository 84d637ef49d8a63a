import { expect, test } from "vitest";
import { standardModel } from "../../../../src/sandbox/business-central/standard/standard-model.ts";
import { createStandardBench } from "./support/standard-bench.ts";

const { types, toOne } = standardModel();
const bench = await createStandardBench();

/** Parts that lead back to the record which they stand below, as metadata has it: set, part, the way back. */
const waysBack = [...types].flatMap(([set, type]) =>
  [...type.navigations].flatMap(([part, target]) => {
    if (toOne.has(`${type.name}/${part}`)) return [];
    const below = types.get(target);
    const back = [...(below?.navigations ?? [])].find(
      ([name, to]) => to === set && toOne.has(`${below?.name ?? ""}/${name}`) && below !== type,
    );
    return back ? [{ set, part, back: back[0] }] : [];
  }),
);

// Nobody has sent any at first.
const empty = [
  "vendors/defaultDimensions",
  "customerPaymentJournals/customerPayments",
  "journals/journalLines",
  "vendorPaymentJournals/vendorPayments",
  "employees/defaultDimensions",
  "employees/timeRegistrationEntries",
];

test("there are lines of every document among them", () => {
  expect(waysBack.length).toBeGreaterThan(40);
  expect(waysBack).toContainEqual({ set: "salesInvoices", part: "salesInvoiceLines", back: "salesInvoice" });
});

test.each(waysBack)("$set/$part lead back by $back", async ({ set, part, back }) => {
  const key = types.get(set)?.key[0] ?? "id";
  const { rows } = await bench.get(`~/${set}?$select=${key}&$expand=${part}($expand=${back}($select=${key}))`);
  const below = rows.flatMap((row) =>
    [Object(row)[part]].flat().map((part) => [Object(row)[key], Object(Object(part)[back])[key]]),
  );
  expect(below.length > 0).toBe(!empty.includes(`${set}/${part}`));
  expect(below.filter(([id, again]) => id !== again)).toEqual([]);
});

test.each([
  ["accounts", "id", "trialBalance", "accountId"],
  ["agedAccountsPayables", "vendorId", "vendor", "id"],
  ["agedAccountsReceivables", "customerId", "customer", "id"],
  ["contacts", "id", "contactInformation", "contactId"],
  ["customerFinancialDetails", "id", "customer", "id"],
  ["customers/contactsInformation", "relatedId", "customer", "id"],
  ["vendors/contactsInformation", "relatedId", "vendor", "id"],
])("%s are led by %s to the %s of this %s", async (path, from, name, field) => {
  const [set = "", part] = path.split("/");
  const expand = `${name}($select=${field})`;
  const { rows } = await bench.get(`~/${set}?$expand=${part ? `${part}($expand=${expand})` : expand}`);
  const leading = (part ? rows.flatMap((row) => Object(row)[part]) : rows).filter((row) => Object(row)[name] !== null);
  expect(leading.length).toBeGreaterThan(0);
  expect(leading.map((row) => Object(Object(row)[name])[field])).toEqual(leading.map((row) => Object(row)[from]));
});

test("a document leads to the value of its first global dimension", async () => {
  const [value] = (await bench.get("~/dimensionValues?$top=1&$select=code")).rows;
  const [quote] = (await bench.get("~/salesQuotes?$top=1&$select=id&$expand=dimensionValue")).rows;
  expect(quote?.["dimensionValue"]).toBeNull();
  const path = `~/salesQuotes(${quote?.["id"]})`;
  await bench.send("PATCH", path, { shortcutDimension1Code: value?.["code"] }, { "if-match": "*" });
  const { json } = await bench.get(`${path}?$select=id&$expand=dimensionValue($select=code)`);
  expect(Object(json).dimensionValue).toMatchObject({ code: value?.["code"] });
});

test("a line of a journal leads to its journal", async () => {
  const [journal] = (await bench.get("~/journals?$top=1&$select=id")).rows;
  const lines = `~/journals(${journal?.["id"]})/journalLines`;
  const made = await bench.send("POST", lines, { accountType: "G_x002F_L_x0020_Account", amount: 1 });
  expect(made.status).toBe(201);
  expect((await bench.get(`${lines}?$select=amount&$expand=journal($select=id)`)).rows).toMatchObject([
    { amount: 1, journal: { id: journal?.["id"] } },
  ]);
});
