import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { type OperationPages, operationPages } from "../../docs/site/operations/operation-pages.ts";
import { allOperations, apis } from "../../src/cli/apis/apis.ts";
import { listOperations } from "../../src/cli/operations/list-operations.ts";
import { placeOf } from "../../src/cli/operations/operation-page.ts";

let made: OperationPages;

beforeAll(async () => {
  made = await operationPages();
}, 300_000);

/** What stands below the heading of an operation. */
function partOf(page: string, id: string): string {
  const part = (made.pages.get(page) ?? "").split(/^(?=## )/m).find((text) => text.includes(`{#${id}}`));
  if (part === undefined) throw new Error(`${page} has no ${id}.`);
  return part;
}

it("every operation stands on one page, once", () => {
  const ids = [...made.pages.values()].flatMap((text) =>
    [...text.matchAll(/^## .* \{#(\w+)\}$/gm)].map(([, id]) => id),
  );
  expect(ids.toSorted()).toEqual(
    listOperations(apis)
      .map(({ id }) => id)
      .toSorted(),
  );
});

it("no page is so long that a browser feels it", () => {
  const lengths = [...made.pages].map(([page, text]) => ({ page, characters: text.length }));
  expect(lengths.filter(({ characters }) => characters > 30_000)).toEqual([]);
});

it("beside a page stand the pages of its folder", () => {
  const groups = made.sidebars.get("operations/exact-online/crm") ?? [];
  expect(groups.map(({ title }) => title)).toEqual(["Operations", "crm"]);
  expect(groups[1]?.links).toContainEqual({
    title: "crm/Accounts",
    target: "operations/exact-online/crm/Accounts.html",
    text: expect.any(String),
  });
});

describe("a resource of each API has its page", () => {
  it.each([
    { id: "ListCrmAccounts", tag: "crm", target: "operations/exact-online/crm/Accounts.html" },
    { id: "CopyEnvironment", tag: "Environments", target: "operations/business-central-admin/environments.html" },
    { id: "ListSalesOrders", tag: "sales", target: "operations/business-central/sales/salesOrders.html" },
  ])("$id: $target", async ({ id, tag, target }) => {
    const operation = (await allOperations()).find(({ row }) => row.id === id);
    expect(operation && placeOf(operation, tag).target).toBe(target);
    expect(made.pages.get(target)).toContain(`{#${id}}`);
  });
});

it("shows a create as curl, in TypeScript and on the command line", () => {
  const part = partOf("operations/exact-online/crm/Accounts.html", "CreateCrmAccount");
  expect(part).toContain(`\`\`\`sh [curl]
curl -X POST "https://start.exactonline.nl/api/v1/$division/crm/Accounts" \\
  -H "Authorization: Bearer $TOKEN" -H "Accept: application/json" \\
  -H "Content-Type: application/json" --data '{"Name":"…"}'
\`\`\``);
  expect(part).toContain(`\`\`\`ts [TypeScript]
const created = await exact.create(
  "/api/v1/{division}/crm/Accounts",
  { Name: "…" },
  { division: company },
);
\`\`\``);
  expect(part).toContain("\nerp-openapi create crm/Accounts --company <division> --body @body.json\n");
});

it("reads a list row by row, and says what it needs", () => {
  const part = partOf("operations/exact-online/crm/Accounts.html", "ListCrmAccounts");
  expect(part).toContain(`for await (const row of exact.list(
  "/api/v1/{division}/crm/Accounts",
  { division: company },
))
  console.log(row);
`);
  expect(part).toContain("needs scope crm accounts (read); people only; pages of 60 rows.");
});

it("a shell reads every curl, and sends to the vendors' hosts alone", () => {
  const commands = [...made.pages.values()].flatMap((text) =>
    [...text.matchAll(/```sh \[curl\]\n([\s\S]*?)\n```/g)].map(([, command = ""]) => command),
  );
  expect(commands.length).toBe(listOperations(apis).length);
  // A shell of the machine, which knows nothing of us, parses them all.
  execFileSync("sh", ["-n"], { input: commands.join("\n") });
  const hosts = commands.map((command) => /^curl (?:-X [A-Z]+ )?"(https:\/\/[^/"]+)\/[^"]*"/.exec(command)?.[1]);
  expect([...new Set(hosts)].toSorted()).toEqual([
    "https://api.businesscentral.dynamics.com",
    "https://start.exactonline.nl",
  ]);
  expect(commands.filter((command) => /[{}]/.test(command.split("\n")[0] ?? ""))).toEqual([]);
});
