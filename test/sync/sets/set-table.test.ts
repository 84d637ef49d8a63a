import { describe, expect, test } from "vitest";
import { collect, openCopy } from "../support/copy-under-test.ts";
import { id } from "../support/played-service.ts";

const rows = [{ ID: id(1).toUpperCase(), Name: "a", City: "Delft", Number: 1 }] as const;

const filled = async (options: Parameters<typeof openCopy>[0]) => {
  const copy = openCopy(options);
  for (const row of rows) copy.service.write(row);
  await copy.round();
  return copy;
};

describe("a set as a table", () => {
  test("has all fields in snake case, without the version, and ids in one case", async () => {
    const copy = await filled({});
    const [row] = copy.query("SELECT * FROM shop_rows");
    expect(row).toMatchObject({
      erp_source: "played",
      erp_company: "1",
      id: id(1).toLowerCase(),
      name: "a",
      city: "Delft",
      number: 1,
      modified: "2026-03-02T00:00:00",
    });
    expect(row).not.toHaveProperty("timestamp");
    expect(row?.["erp_version"]).toMatch(/^\d{20}$/);
  });

  test("has what was selected, under the names that were given", async () => {
    const copy = await filled({
      source: "main",
      sets: { "shop/Rows": { select: ["Name", "Number"], table: "people", columns: { Name: "full_name" } } },
    });
    expect(Object.keys(copy.query("SELECT * FROM people")[0] ?? {})).toEqual([
      "erp_source",
      "erp_company",
      "id",
      "full_name",
      "number",
      "erp_mark",
      "erp_version",
    ]);
  });

  test("has columns that were changed, and null where a row dropped one", async () => {
    const copy = await filled({
      sets: { "shop/Rows": { row: ({ city: _, ...row }) => ({ ...row, name: "hidden" }) } },
    });
    expect(copy.query("SELECT name, city, number FROM shop_rows")).toEqual([{ name: "hidden", city: null, number: 1 }]);
  });

  test.each([
    ["a field that is not there", { select: ["Nmae"] }, "there is no field Nmae"],
    ["a name that is the engine's", { table: "erp_rows" }, "erp_rows cannot be a name"],
    ["two columns of one name", { columns: { Name: "x", City: "x" } }, "two columns have one name"],
    ["a column for a field that is not there", { columns: { Nmae: "x" } }, "there is no field Nmae"],
  ])("refuses %s", async (_, options, message) => {
    const copy = openCopy({ sets: { "shop/Rows": options } });
    await expect(copy.sync.plan(["shop/Rows"])).rejects.toMatchObject({
      code: "SYNC_OPTION_INVALID",
      message: expect.stringContaining(message),
    });
  });

  test.each([
    ["changes the key", (row: object) => ({ ...row, id: "other" }), "changes the key"],
    ["makes columns up", (row: object) => ({ ...row, more: 1 }), "more, which are no columns"],
  ])("refuses a row that %s, and stores nothing of the page", async (_, row, message) => {
    const copy = openCopy({ sets: { "shop/Rows": { row } } });
    copy.service.write(rows[0]);
    await expect(copy.round()).rejects.toMatchObject({
      code: "SYNC_OPTION_INVALID",
      message: expect.stringContaining(message),
    });
    expect(copy.names()).toEqual({});
  });

  test("fills a column that is new by reading the set again, and empties one that is gone", async () => {
    const copy = await filled({ sets: { "shop/Rows": { select: ["Name"] } } });
    const wider = copy.another({ sets: { "shop/Rows": { select: ["City"] } } });
    copy.service.advance(3600);
    const steps = await collect(wider.run(await wider.plan(["shop/Rows"])));
    expect(steps.map(({ kind, updated }) => [kind, updated])).toEqual([["load", 1]]);
    expect(copy.query("SELECT name, city FROM shop_rows")).toEqual([{ name: null, city: "Delft" }]);
  });

  test("has comments and the names of codes, where a description is given", async () => {
    const document = {
      components: {
        schemas: {
          Row: {
            description: "A row.",
            properties: { Name: { description: "Its name." }, Number: { "x-enum": { "1": "One" } } },
          },
        },
      },
    };
    const copy = await filled({ document, codes: "text" });
    expect(copy.query("SELECT number FROM shop_rows")).toEqual([{ number: "One" }]);
    expect((await copy.sync.schema(["shop/Rows"])).join("\n")).toContain("Its name.");
  });
});
