import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { run } from "../support/run.ts";
import { signIn } from "../support/shop-orders.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox({ seed: 1, rows: { CrmAccount: 5 } });
let company: string;
beforeAll(async () => {
  company = await signIn(used);
  expect(await run("login", "business-central", "--sandbox", "--as", "kim@example.com")).toMatchObject({ code: 0 });
});

/** Requests of the sandbox that were no reading. */
const written = (): string[] =>
  used.sandbox.log
    .entries()
    .filter(({ method, url }) => method !== "GET" && !/token/i.test(url))
    .map(({ method, url }) => `${method} ${url}`);

const exact = (verb: string, set: string, ...words: string[]) =>
  run(verb, set, "--sandbox", "--company", company, ...words);
const central = (verb: string, set: string, ...words: string[]) =>
  run(verb, set, "--sandbox", "--environment", "Production", "--company", "CRONUS", ...words);

describe("--dry-run shows the request to the letter, and sends nothing:", () => {
  test("create, with the digits of a decimal", async () => {
    const before = written();
    const { code, stdout } = await central(
      "create",
      "customers",
      "--dry-run",
      "--body",
      '{"displayName":"One","creditLimit":1234.50}',
    );
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^POST http:\S*\/companies\([0-9a-f-]{36}\)\/customers\n(?:[\w-]+: .*\n)+\{\n {2}"displayName": "One",\n {2}"creditLimit": 1234\.50\n\}\n/,
      ),
    ]);
    expect(written()).toEqual(before);
  });

  test("update and remove, with the key and the version", async () => {
    const before = written();
    const key = ["--param", "customerId=b6a1f2ce-0000-4000-8000-000000000001", "--if-match", 'W/"1"', "--dry-run"];
    expect((await central("update", "customers", ...key, "--body", '{"city":"U"}')).stdout).toMatch(
      /^PATCH \S*\/customers\(b6a1f2ce-0000-4000-8000-000000000001\)\n(?:[\w-]+: .*\n)*If-Match: W\/"1"\n(?:[\w-]+: .*\n)*\{\n {2}"city": "U"\n\}\n/,
    );
    expect((await central("remove", "customers", ...key)).stdout).toMatch(
      /^DELETE \S*\/customers\(b6a1f2ce-0000-4000-8000-000000000001\)\n(?:[\w-]+: .*\n)*If-Match: W\/"1"\n/,
    );
    expect(written()).toEqual(before);
  });

  test("without the version of the record: the option is named, and nothing is sent", async () => {
    const before = written();
    const key = ["--param", "customerId=b6a1f2ce-0000-4000-8000-000000000001"];
    for (const verb of ["update", "remove"]) {
      const body = verb === "update" ? ["--body", '{"city":"U"}'] : [];
      const { code, stderr } = await central(verb, "customers", ...key, ...body);
      expect([code, stderr]).toEqual([2, expect.stringContaining("--if-match <its @odata.etag>, or --if-match '*'")]);
    }
    expect(written()).toEqual(before);
  });

  test("says all that is wrong at once, and what an update would change", async () => {
    const before = written();
    const { code, stdout } = await exact("create", "crm/Accounts", "--dry-run", "--body", '{"Nme":"x"}');
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining(
        "\nwith a body that cannot be written\n\nerror: There is no field Nme: did you mean Name?\nerror: Name is missing: the service demands it.\n",
      ),
    ]);
    const { stdout: row } = await exact("list", "crm/Accounts", "--select", "ID,City", "--limit", "1");
    const { ID, City } = JSON.parse(row) as { ID: string; City: string };
    const words = ["--param", `ID=${ID}`, "--body", '{"City":"Elsewhere"}', "--dry-run", "--json"];
    const changed = await exact("update", "crm/Accounts", ...words);
    expect([changed.code, JSON.parse(changed.stdout)]).toMatchObject([
      0,
      { changes: [{ path: "City", before: City, after: "Elsewhere" }], problems: [] },
    ]);
    expect(written()).toEqual(before);
  });
});

test("a record is created, changed and removed by the name of its set", async () => {
  const file = join(temporaryFolder(), "account.json");
  writeFileSync(file, '{"Name":"Jansen BV"}');
  const created = await exact("create", "crm/Accounts", "--body", `@${file}`);
  const { ID } = JSON.parse(created.stdout) as { ID: string };
  const key = ["--param", `ID=${ID}`];
  expect(await exact("update", "Accounts", ...key, "--body", '{"City":"Utrecht"}')).toMatchObject({ code: 0 });
  const listed = () => exact("list", "crm/Accounts", "--filter", `ID eq guid'${ID}'`, "--select", "Name,City");
  expect(JSON.parse((await listed()).stdout)).toEqual({ Name: "Jansen BV", City: "Utrecht" });
  expect(await exact("remove", "crm/Accounts", ...key)).toMatchObject({ code: 0 });
  expect((await listed()).stdout).toBe("");
});

test.each<[readonly string[], RegExp]>([
  [["create", "crm/Acounts"], /nothing creates records at 'crm\/Acounts' \(did you mean crm\/Accounts\?\)/],
  [["create", "crm/Accounts"], /CreateCrmAccount needs a body, a CrmAccount: --body @file\.json/],
  [["create", "crm/Accounts", "--body", "{"], /the body is no JSON/],
  [["create", "crm/Accounts", "--body", "[1]"], /the body is no object of fields/],
  [["create", "crm/Accounts", "--body", '{"CreditLineSales":"much"}'], /CreditLineSales is no number as 1234\.50/],
  [["update", "crm/Accounts", "--body", "{}"], /UpdateCrmAccount needs ID: --param ID=<value>/],
  [["remove", "crm/Accounts", "--body", "{}"], /unknown option '--body'/],
])("%j is refused before anything is sent", async ([verb = "", set = "", ...words], message) => {
  const before = written();
  const { code, stderr } = await exact(verb, set, ...words);
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  expect(written()).toEqual(before);
});
