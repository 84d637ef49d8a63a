import { describe, expect, test } from "vitest";
import {
  formatWallClock,
  parseWallClock,
  utcOffsetMs,
  wallClockMs,
} from "../../../../src/sandbox/exact/country-clock.ts";
import { signedIn } from "../support/exact-world.ts";

describe("the server's wall clock", () => {
  test.each([
    ["2026-03-29T00:59:59Z", 1],
    ["2026-03-29T01:00:00Z", 2],
    ["2026-10-25T00:59:59Z", 2],
    ["2026-10-25T01:00:00Z", 1],
    ["2027-03-28T01:00:00Z", 2],
    ["2026-12-31T23:59:59Z", 1],
  ])("fact 61: at %s it is %i hours ahead of UTC", (instant, want) => {
    expect(utcOffsetMs(Date.parse(instant)) / 3_600_000).toBe(want);
  });

  test.each([
    ["2026-06-25", "2026-06-25T00:00:00"],
    ["2026-06-25T00:00", "2026-06-25T00:00:00"],
    ["2026-06-25T16:12:49", "2026-06-25T16:12:49"],
    ["2026-06-25T16:12:49.6170000", "2026-06-25T16:12:49.617"],
    ["2026-06-25T22:30:00Z", "2026-06-26T00:30:00"],
    ["2026-01-25T22:30:00Z", "2026-01-25T23:30:00"],
    ["/Date(1782404464260)/", "2026-06-25T16:21:04.260"],
  ])("fact 63: %s is taken as %s", (text, want) => {
    const wallMs = parseWallClock(text);
    expect(wallMs === undefined ? undefined : formatWallClock(wallMs)).toBe(want);
  });

  test.each(["yesterday", "2026-13-01", "2026-06-25T25:00", "25-06-2026", "2026-06-25T10:00+02:00"])(
    "%s is no date",
    (text) => {
      expect(parseWallClock(text)).toBeUndefined();
    },
  );
});

describe("values on the wire", () => {
  test("fact 61: a fresh Modified is ahead of UTC by the offset of Me", async () => {
    const exact = await signedIn();
    const created: { d: { Created: string; Modified: string } } = JSON.parse(
      await (await exact.send("POST", "crm/Accounts", { Name: "Fresh" })).text(),
    );
    const nowMs = exact.world.clock.now();
    expect([created.d.Created, created.d.Modified]).toEqual([
      `/Date(${nowMs + 7_200_000})/`,
      `/Date(${wallClockMs(nowMs)})/`,
    ]);
  });

  test("fact 62: a date-only field is midnight", async () => {
    const rows = await (await signedIn()).rows("salesinvoice/SalesInvoices?$select=InvoiceDate,DueDate");
    const times = rows
      .flatMap(({ InvoiceDate, DueDate }) => [InvoiceDate, DueDate])
      .map((date) => Number(/\d+/.exec(String(date))));
    expect(times.filter((ms) => ms % 86_400_000 !== 0)).toEqual([]);
  });

  test("fact 58: codes of accounts and contacts are padded on the left to 18, item codes are not; short codes on the right", async () => {
    const exact = await signedIn();
    const [account] = await exact.rows("crm/Accounts?$select=Code,Country,Language&$top=1");
    const [contact] = await exact.rows("crm/Contacts?$select=Code&$top=1");
    const [item] = await exact.rows("logistics/Items?$select=Code,Unit&$top=1");
    const [vat] = await exact.rows("vat/VATCodes?$select=Code&$top=1");
    expect(account).toMatchObject({ Code: "            400001", Country: "NL ", Language: "NL " });
    expect(contact?.["Code"]).toBe("                 1");
    expect([item?.["Code"], String(item?.["Unit"]).length, vat?.["Code"]]).toEqual(["ART-00001", 8, "0  "]);
  });

  test.each([
    ["Code eq '            400001'", 1],
    ["Code eq '400001'", 0],
  ])("fact 58: the filter %s finds %i", async (filter, want) => {
    expect((await (await signedIn()).rows(`crm/Accounts?$select=ID&$filter=${filter}`)).length).toBe(want);
  });

  test("fact 60: Int64 is text and passes 2^53, bytes and doubles are numbers", async () => {
    const exact = await signedIn();
    const [row] = await exact.rows("sync/Logistics/Items?$select=Timestamp,CopyRemarks,CostPriceStandard&$top=1");
    expect([typeof row?.["Timestamp"], typeof row?.["CopyRemarks"], typeof row?.["CostPriceStandard"]]).toEqual([
      "string",
      "number",
      "number",
    ]);
    expect(BigInt(String(row?.["Timestamp"])) > BigInt(Number.MAX_SAFE_INTEGER)).toBe(true);
  });
});

describe("Atom", () => {
  const atom = { headers: { accept: "*/*" } };

  test("fact 38: a list is a feed with types, links and a next link", async () => {
    const exact = await signedIn();
    const response = await exact.api("crm/Accounts?$select=ID,Name,Blocked,Modified,BankAccounts", atom);
    const text = await response.text();
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect([
      text.split("<entry>").length - 1,
      /<link rel="next" href="[^"]*\$skiptoken=guid&#39;/.test(text),
      /<d:Blocked m:type="Edm.Boolean">(?:true|false)</.test(text),
      /<d:Modified m:type="Edm.DateTime">\d{4}-\d\d-\d\dT/.test(text),
      /<link rel="related" title="BankAccounts" href="[^"]+\/BankAccounts"\/>/.test(text),
    ]).toEqual([60, true, true, true, true]);
  });

  test("fact 38: an entity with marks in its text is well-formed", async () => {
    const exact = await signedIn();
    const made: { d: { ID: string } } = JSON.parse(
      await (await exact.send("POST", "crm/Accounts", { Name: 'A & B <c> "d" \u0001' })).text(),
    );
    const text = await (await exact.api(`crm/Accounts(guid'${made.d.ID}')?$select=Name,City`, atom)).text();
    expect(text).toContain('<d:Name>A &amp; B &lt;c&gt; &quot;d&quot; </d:Name><d:City m:null="true"/>');
  });
});
