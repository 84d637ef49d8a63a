import { describe, expect, test } from "vitest";
import { standardModel } from "../../../../src/sandbox/business-central/standard/standard-model.ts";
import { createStandardBench } from "./support/standard-bench.ts";

const { sets } = standardModel();
const nothing = "00000000-0000-0000-0000-000000000000";

describe("the records of a company", () => {
  test("are the same under a seed, and others under another one and in another company", async () => {
    const [one, same, other] = [
      await createStandardBench({ seed: 5 }),
      await createStandardBench({ seed: 5 }),
      await createStandardBench({ seed: 6 }),
    ];
    const read = (bench: typeof one) =>
      bench.get("~/customers?$select=id").then(({ rows }) => rows.map(({ id }) => id));
    expect(await read(same)).toEqual(await read(one));
    expect(await read(other)).not.toEqual(await read(one));
    const second = (await one.get("/companies")).rows[1]?.["id"];
    const [elsewhere] = (await one.get(`/companies(${second})/customers`)).rows;
    expect(await read(one)).not.toContain(elsewhere?.["id"]);
  });

  test("are in the company CRONUS too, for commands that are copied from the guides", async () => {
    const bench = await createStandardBench();
    const [found] = (await bench.get("/companies?$filter=name eq 'CRONUS'")).rows;
    expect((await bench.get(`/companies(${found?.["id"]})/customers`)).rows).toHaveLength(12);
  });

  test("name only records that exist", async () => {
    const bench = await createStandardBench();
    const all = new Map<string, readonly Readonly<Record<string, unknown>>[]>();
    for (const { name, type } of sets.values()) {
      const { rows } = type.fields.has("documentId") ? { rows: [] } : await bench.get(`~/${name}`);
      all.set(name, rows);
    }
    let followed = 0;
    const broken: string[] = [];
    for (const { name, references } of sets.values())
      for (const [field, { set, field: wanted }] of references)
        for (const row of all.get(name) ?? []) {
          const value = row[field];
          if (value === "" || value === nothing || value === 0 || value === undefined || !all.get(set)?.length)
            continue;
          followed += 1;
          if (!all.get(set)?.some((other) => other[wanted] === value)) broken.push(`${name}.${field}=${value}`);
        }
    // Local currency is the one without a record of its own.
    expect(broken).toEqual(["companyInformation.currencyCode=EUR"]);
    expect(followed).toBeGreaterThan(1000);
  });

  test("say the same of one customer by id, number and name", async () => {
    const bench = await createStandardBench();
    const { rows } = await bench.get("~/salesInvoices?$expand=customer");
    for (const { customer, customerId, customerNumber, customerName } of rows)
      expect(customer).toMatchObject({ id: customerId, number: customerNumber, displayName: customerName });
    expect(rows).toHaveLength(8);
    const customer = await bench.first("~/customers");
    const area = (await bench.get(`~/taxAreas(${customer["taxAreaId"]})`)).json;
    expect(customer["taxAreaDisplayName"]).toBe(area["displayName"]);
  });

  test("come in any number, and a page of them is not slower to find", async () => {
    const bench = await createStandardBench({ rows: { salesInvoices: 50_000 } });
    const { rows, json } = await bench.get("~/salesInvoices?$top=1&$skip=49999&$count=true&$expand=salesInvoiceLines");
    expect(json["@odata.count"]).toBe(50_000);
    expect(rows[0]).toMatchObject({ number: "PS-INV153000", status: "Open" });
    const found = await bench.get(`~/salesInvoices(${rows[0]?.["id"]})/salesInvoiceLines`);
    expect(found.rows.map(({ documentId }) => documentId)).toEqual([rows[0]?.["id"], rows[0]?.["id"]]);
  });
});

test("a name of rows that is no set is refused, and one of the standard API is none of those", async () => {
  const { startSandbox } = await import("../../../../src/sandbox/index.ts");
  await expect(startSandbox({ clock: "manual", rows: { salesInvoicez: 5 } })).rejects.toThrow(
    "Business Central's standard API",
  );
  await (await startSandbox({ clock: "manual", rows: { salesInvoices: 5 } })).stop();
});
