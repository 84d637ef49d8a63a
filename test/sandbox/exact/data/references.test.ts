import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { referenceOf } from "../../../../src/sandbox/exact/data/references.ts";
import { findSet, setPaths } from "../../../../src/sandbox/exact/model/catalogue.ts";
import { signedIn } from "../support/exact-world.ts";

interface Document {
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly properties?: Readonly<Record<string, object>> }>>;
  };
}

const { components }: Document = JSON.parse(readFileSync("generated/exact-online/openapi.json", "utf8"));

const sets = [...setPaths().keys()].flatMap((path) => findSet(path) ?? []);

/** Sets of the same users under two names: their rows are kept under the second. */
const oneTable: Readonly<Record<string, string>> = { "system/Users": "users/Users" };

describe("references", () => {
  test("every field with x-reference names the spec's set and field, and no other field names any", () => {
    let judged = 0;
    const wrong = sets.flatMap((set) =>
      set.fields.flatMap((field) => {
        const property = components.schemas[set.schemaName]?.properties?.[field.name] ?? {};
        const wanted: unknown = Reflect.get(property, "x-reference");
        const found = referenceOf(field);
        if (wanted === undefined) return found ? [`${set.path}.${field.name} → ${found.target.path}`] : [];
        judged++;
        const name = typeof wanted === "string" ? wanted : String(Reflect.get(Object(wanted), "set"));
        const by: unknown =
          typeof wanted === "string" ? found?.target.keys[0]?.name : Reflect.get(Object(wanted), "field");
        const path = found?.target.path.replace(/^beta\//, "");
        return path === (oneTable[name] ?? name) && found?.by.name === by
          ? []
          : [`${set.path}.${field.name} → ${String(path)}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(judged).toBe(3153);
  });

  test.each([
    ["project/TimeTransactions", "Activity", "project/WBSActivities", "logistics/Items"],
    ["project/CostTransactions", "Expense", "project/WBSExpenses", "logistics/Items"],
  ])("%s takes in %s a key of %s and none of %s", async (path, field, right, wrong) => {
    const exact = await signedIn();
    const key = async (set: string): Promise<unknown> => (await exact.rows(`${set}?$select=ID&$top=1`))[0]?.["ID"];
    const body = {
      Account: await key("crm/Accounts"),
      Employee: await key("payroll/Employees"),
      Item: await key("logistics/Items"),
      Project: await key("project/Projects"),
      Quantity: 1,
    };
    expect(await exact.failure("POST", path, { ...body, [field]: await key(wrong) })).toEqual([
      500,
      `Invalid reference: ${field}.`,
    ]);
    expect((await exact.send("POST", path, { ...body, [field]: await key(right) })).status).toBe(201);
  });

  test("an employee's manager is another employee, also in the list", async () => {
    const exact = await signedIn();
    const rows = await exact.rows("payroll/Employees?$select=ID,Manager&$top=20");
    for (const { Manager: manager } of rows)
      expect(await exact.rows(`payroll/Employees?$filter=ID eq guid'${String(manager)}'&$select=ID`)).toHaveLength(1);
  });

  test("a code or number beside a key is that of the same row", async () => {
    const exact = await signedIn();
    const [employment] = await exact.rows("payroll/Employments?$select=Employee,EmployeeHID&$top=1");
    expect(
      await exact.rows(`payroll/Employees?$filter=ID eq guid'${String(employment?.["Employee"])}'&$select=EmployeeHID`),
    ).toMatchObject([{ EmployeeHID: employment?.["EmployeeHID"] }]);
  });
});
