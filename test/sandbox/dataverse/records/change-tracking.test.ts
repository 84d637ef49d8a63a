import { describe, expect, test } from "vitest";
import { type Answer, bench } from "../support/bench.ts";
import { smallOrganisation } from "../support/small-organisation.ts";

// Source: https://learn.microsoft.com/power-apps/developer/data-platform/use-change-tracking-synchronize-data-external-systems.

const tracked = { prefer: "odata.track-changes" };
const forever = { token: { expiresAtMs: Number.MAX_SAFE_INTEGER } };

async function linkOf(answer: Promise<Answer>): Promise<string> {
  return String((await answer).json["@odata.deltaLink"]);
}

test("fact 176: tokens die after the days that the organisation's own row says", async () => {
  const { get, send, world } = bench(forever);
  const link = await linkOf(get("/contacts", tracked));
  const [own] = (await get("/organizations?$select=expirechangetrackingindays")).rows;
  expect(own?.["expirechangetrackingindays"]).toBe(7);
  world.clock.advance(8 * 86_400_000);
  expect((await get(link)).code).toBe("0x80044352");
  await send("PATCH", `/organizations(${own?.["organizationid"]})`, {}, { expirechangetrackingindays: 30 });
  expect((await get(link)).status).toBe(200);
  expect((await get("/WhoAmI")).json["OrganizationId"]).toBe(own?.["organizationid"]);
});

describe("what changed", () => {
  test("comes in pages: first what was written, by version, then what is gone; the rest belongs to the next link", async () => {
    const { get, send } = bench({ rows: { accounts: 6 } });
    const first = await get("/accounts?$select=name", tracked);
    const ids = first.rows.map((row) => String(row["accountid"]));
    const change = (n: number): Promise<Answer> => send("PATCH", `/accounts(${ids[n]})`, {}, { name: `changed ${n}` });
    await change(0);
    await send("DELETE", `/accounts(${ids[1]})`);
    await change(2);
    await change(3);
    await send("DELETE", `/accounts(${ids[4]})`);
    const pages: unknown[][] = [];
    let link = String(first.json["@odata.deltaLink"]);
    expect((await get(link.replace("/accounts?", "/accounts/$count?"))).text).toBe("5");
    for (let next: unknown = link; typeof next === "string"; ) {
      const page = await get(next, { prefer: "odata.maxpagesize=2" });
      pages.push(page.rows.map(({ name, id }) => name ?? ids.indexOf(String(id))));
      // What changes while the pages are read: one of them once more, and another.
      if (pages.length === 1) for (const n of [0, 5]) await change(n);
      next = page.json["@odata.nextLink"];
      if (next === undefined) link = String(page.json["@odata.deltaLink"]);
    }
    expect(pages).toEqual([["changed 0", "changed 2"], ["changed 3", 1], [4]]);
    expect((await get(link)).rows.map(({ name }) => name)).toEqual(["changed 0", "changed 5"]);
  });

  test("holds what cascaded as well", async () => {
    const { get, send } = bench();
    const link = await linkOf(get("/contacts?$select=contactid", tracked));
    const [account] = (await get("/accounts?$filter=accountnumber eq 'A-000001'&$expand=contact_customer_accounts"))
      .rows;
    const children: unknown = account?.["contact_customer_accounts"];
    await send("DELETE", `/accounts(${account?.["accountid"]})`);
    const gone = (await get(link)).rows.filter(({ reason }) => reason === "deleted").map(({ id }) => id);
    expect(gone).toEqual((Array.isArray(children) ? children : []).map(({ contactid }) => contactid));
    expect(gone.length).toBeGreaterThan(0);
  });
});

test.each(["filter=name eq 'x'", "orderby=name", "expand=primarycontactid", "top=1"])(
  "a tracked list takes no $%s",
  async (option) => {
    const answer = await bench().get(`/accounts?$${option}`, tracked);
    const name = option.slice(0, option.indexOf("="));
    expect([answer.status, answer.message]).toEqual([
      400,
      `The "$${name}" query parameter isn't supported when Change Tracking is enabled.`,
    ]);
  },
);

test("a table whose definition does not enable it has no delta links", async () => {
  const { get } = bench({ dataverse: smallOrganisation });
  expect((await get("/new_pallets", tracked)).status).toBe(400);
  expect((await get("/new_depots", tracked)).json["@odata.deltaLink"]).toContain("$deltatoken=");
});
