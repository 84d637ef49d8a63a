import { expect, test } from "vitest";
import { createDataverseClient } from "../../../src/clients/dataverse/index.ts";
import { collect } from "../support/exact-bench.ts";
import { entraTokens, sandboxClock, sandboxForTest } from "../support/signed-in.ts";
import { openOrganisation } from "./support/organisation-server.ts";
import { index, type SampleTypes } from "./support/sample-tables.ts";

const dayMs = 86_400_000;

async function openSandbox() {
  const sandbox = await sandboxForTest({ rows: { accounts: 25 } });
  const client = createDataverseClient<SampleTypes>({
    baseUrl: `${sandbox.dataverse.origin}/api/data/v9.2`,
    index,
    auth: entraTokens(sandbox, `${sandbox.dataverse.origin}/.default`),
    clock: sandboxClock(sandbox),
  });
  return { sandbox, client };
}

const tokenOf = (pages: readonly { readonly token?: string }[]): string => pages.at(-1)?.token ?? expect.fail();

test("all rows first, then what changed since the token, and what is gone (fact 176)", async () => {
  const { client } = await openSandbox();
  const select = ["accountid", "name"] as const;
  const all = await collect(client.changes("/accounts", { select, pageSize: 10 }));
  const rows = all.flatMap((page) => page.rows);
  expect([rows.length, all.slice(0, -1).every(({ token }) => token === undefined)]).toEqual([25, true]);
  const [first, second] = rows.map(({ accountid }) => accountid);
  await client.update("/accounts({accountid})", { name: "Renamed" }, { accountid: first ?? "" });
  await client.remove("/accounts({accountid})", { accountid: second ?? "" });
  const changed = await collect(client.changes("/accounts", { since: tokenOf(all), select }));
  expect(changed.map((page) => [page.rows.map(({ name }) => name), page.removed])).toEqual([[["Renamed"], [second]]]);
  const [none] = await collect(client.changes("/accounts", { since: tokenOf(changed), select }));
  expect(none).toMatchObject({ rows: [], removed: [], token: expect.stringContaining("deltatoken") });
});

test("a token that is older than the organisation keeps changes says that all is to be read anew", async () => {
  const { client, sandbox } = await openSandbox();
  const since = tokenOf(await collect(client.changes("/accounts")));
  sandbox.clock.advance(7 * dayMs + 1000);
  await expect(collect(client.changes("/accounts", { since }))).rejects.toMatchObject({
    code: "DELTA_EXPIRED",
    message: expect.stringContaining("ExpireChangeTrackingInDays"),
    cause: { vendorCode: "0x80044352" },
  });
});

test.each(["changes since a token", "the first reading"])(
  "what dies in the middle of the pages says so behind those that came: %s",
  async (what) => {
    const { client, root } = await openOrganisation(({ query }, at) =>
      query.get("$skiptoken") === null
        ? { json: { value: [{ name: "a" }], "@odata.nextLink": `${at}/accounts?$deltatoken=1&$skiptoken=2` } }
        : { status: 400, json: { error: { code: "0x80044352", message: "Version stamp has expired." } } },
    );
    const since = what === "the first reading" ? {} : { since: `${root}/accounts?$deltatoken=1` };
    const names: unknown[] = [];
    const reading = (async () => {
      for await (const { rows } of client.changes("/accounts", since)) names.push(...rows.map(({ name }) => name));
    })();
    await expect(reading).rejects.toMatchObject({ code: "DELTA_EXPIRED" });
    expect(names).toEqual(["a"]);
  },
);

test("a token of another list, of other fields, or none at all is refused before anything is sent", async () => {
  const { client, requests, root } = await openOrganisation(() => ({ json: { value: [] } }));
  const since = `${root}/accounts?$select=name&$deltatoken=1`;
  await expect(collect(client.changes("/accounts", { since }))).rejects.toThrow(/since was made with select \[name\]/);
  await expect(collect(client.changes("/accounts", { since, select: ["name", "revenue"] }))).rejects.toThrow(
    /give the same select again/,
  );
  await expect(collect(client.changes("/accounts", { since: `${root}/contacts?$deltatoken=1` }))).rejects.toMatchObject(
    { code: "ARGUMENT_INVALID" },
  );
  await expect(
    collect(client.changes("/accounts", { since: "https://evil.example/accounts?$deltatoken=1" })),
  ).rejects.toMatchObject({ code: "LINK_REFUSED" });
  expect(requests).toEqual([]);
});

test("a table whose changes nobody tracks gives no token, which is said", async () => {
  const { client } = await openOrganisation(() => ({ json: { value: [{ name: "x" }] } }));
  await expect(collect(client.changes("/accounts"))).rejects.toThrow(/tracks no changes of this table/);
});
