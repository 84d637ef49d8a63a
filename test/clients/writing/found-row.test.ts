import { describe, expect, test } from "vitest";
import { comparable } from "../../../src/clients/writing/comparable.ts";
import { collect, openExact } from "../support/exact-bench.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const ID = "4c1f0e6a-0000-4000-8000-000000000001";
/** As the wire has it: padded on the left to 18 characters (fact 58). */
const padded = (code: string): string => code.padStart(18);

/** A client of a service whose list of accounts answers these rows, whatever was asked. */
async function answering(rows: readonly object[]) {
  const posts: string[] = [];
  const { exact, company } = await openExact(
    {},
    {
      async fetch(url, init) {
        if (init.method === "POST" && /crm\/Accounts/.test(url)) posts.push(url);
        if (init.method !== "GET" || !/crm\/Accounts/.test(url)) return fetch(url, init);
        return Response.json({ d: { results: rows } });
      },
    },
  );
  return { exact, company, posts };
}

describe("a found row has the key that was looked for, as the service compares it", () => {
  test.each([
    ["a stranger, from a service that ignores the filter", [{ ID, Code: padded("400001"), Name: "Stranger" }]],
    [
      "a stranger beside the record",
      [
        { ID, Code: padded("400001") },
        { ID, Code: padded("1") },
      ],
    ],
    [
      "the record beside a stranger",
      [
        { ID, Code: padded("1") },
        { ID, Code: padded("400001") },
      ],
    ],
    ["a row that does not show its key", [{ ID, Name: "Nameless" }]],
    ["a row without a key", [{ ID, Code: null }]],
  ])("%s is refused, and nothing is created", async (_what, rows) => {
    const { exact, company, posts } = await answering(rows);
    await expect(
      exact.lookupThenCreate(accounts, { Name: "Mine", Code: "1" }, { division: company }),
    ).rejects.toMatchObject({ code: "LOOK_UP_IMPOSSIBLE" });
    expect(posts).toEqual([]);
  });

  test.each([
    ["padding", "1", padded("1")],
    ["padding that the caller gives", padded("1"), padded("1")],
    ["letter case, which services fold", "ab1", padded("AB1")],
  ])("%s makes no difference", async (_what, asked, stored) => {
    const { exact, company, posts } = await answering([{ ID, Code: stored }]);
    const { created } = await exact.lookupThenCreate(accounts, { Name: "Mine", Code: asked }, { division: company });
    expect(created).toBe(false);
    expect(posts).toEqual([]);
  });

  test("the message names the field and no value", async () => {
    const { exact, company } = await answering([{ ID, Code: padded("400001") }]);
    await expect(
      exact.lookupThenCreate(accounts, { Name: "Mine", Code: "SECRET1" }, { division: company }),
    ).rejects.toThrow(/^lookupThenCreate .*: the service answered a record with another Code than was asked for/);
  });
});

describe("when two values of a key are the same", () => {
  test.each<[string, Parameters<typeof comparable>[0], unknown, unknown, boolean]>([
    ["codes are trimmed and folded", "code18", "                 1", "1", true],
    ["codes", "code18", "01", "1", false],
    ["text is trimmed on both sides", undefined, "FR ", "FR", true],
    ["text is folded", "string", "Straße AG", "STRASSE AG", false],
    ["text is folded, sigma and all", undefined, "ΟΔΟΣ", "οδος", true],
    ["inner white space counts", undefined, "a  b", "a b", false],
    ["accents count", undefined, "Café", "Cafe", false],
    ["composed and decomposed letters are one", undefined, "Caf\u00e9", "Cafe\u0301", true],
    [
      "guids have no case",
      "guid",
      "4C1F0E6A-0000-4000-8000-00000000000A",
      "4c1f0e6a-0000-4000-8000-00000000000a",
      true,
    ],
    ["days and midnights", "datetime", "2026-03-02", "2026-03-02T00:00:00", true],
    ["minutes", "datetime", "2026-03-02T08:00", "2026-03-02T08:00:00.000", true],
    ["instants in two zones", "instant", "2026-03-02T08:00:00Z", "2026-03-02T09:00:00+01:00", true],
    ["instants", "instant", "2026-03-02T08:00:00Z", "2026-03-02T08:00:00.0000001Z", false],
    ["a Date", "instant", new Date("2026-03-02T08:00:00Z"), "2026-03-02T08:00:00Z", true],
    ["64-bit integers as text, number, bigint", "int64", "9007199254740993", 9007199254740993n, true],
    ["64-bit integers keep every digit", "int64", "9007199254740993", "9007199254740992", false],
    ["decimals with zeros at their end", "decimal", "10.50", 10.5, true],
    ["decimals with an exponent", "decimal", "1e3", "1000.0", true],
    ["decimals smaller than one", "decimal", "0.050", 5e-2, true],
    ["negative decimals", "decimal", "-1.0", "1", false],
    ["zero has no sign", "decimal", "-0.0", 0, true],
    ["numbers as text", undefined, 5, "5", true],
    ["flags", undefined, true, false, false],
    ["nothing and empty text", "string", null, "", true],
    ["objects by what they hold", undefined, { a: 1 }, { a: 2 }, false],
  ])("%s: %s %o and %o", (_what, kind, one, other, same) => {
    expect(comparable(kind, one) === comparable(kind, other)).toBe(same);
  });
});

test("a service that ignores the filter does not read its whole list to us", async () => {
  let pages = 0;
  const { exact, company } = await openExact(
    {},
    {
      async fetch(url, init) {
        if (init.method !== "GET" || !/crm\/Accounts/.test(url)) return fetch(url, init);
        pages += 1;
        const next = new URL(url);
        next.searchParams.set("$skiptoken", `guid'${ID}'`);
        return Response.json({ d: { results: [{ ID, Code: padded("5") }], __next: next.href } });
      },
    },
  );
  await expect(
    exact.lookupThenCreate(accounts, { Name: "Mine", Code: "1" }, { division: company }),
  ).rejects.toMatchObject({ code: "LOOK_UP_IMPOSSIBLE" });
  expect(pages).toBe(1);
});

test("a record that is there is found through the padding of the sandbox, too", async () => {
  const { exact, company } = await openExact();
  await exact.create(accounts, { Name: "Once", Code: "ab7" }, { division: company });
  const { created } = await exact.lookupThenCreate(accounts, { Name: "Once", Code: " ab7 " }, { division: company });
  expect(created).toBe(false);
  expect(
    (await collect(exact.list(accounts, { division: company, select: ["Name"], filter: { Name: "Once" } }))).length,
  ).toBe(1);
});
