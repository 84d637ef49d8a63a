import { describe, expect, test } from "vitest";
import { openAutomation } from "../support/automation-bench.ts";
import { collect, openExact } from "../support/exact-bench.ts";
import { type BodyOf, sentBodies } from "../support/sent-bodies.ts";

const account = "/api/v1/{division}/crm/Accounts(guid'{ID}')";
const accounts = "/api/v1/{division}/crm/Accounts";
const user = "/companies({companyId})/users({userSecurityId})";

describe("create refuses before it sends what would come to nothing (fact 195)", () => {
  test.each([
    ["dropped", "IsPurchase", "The field IsPurchase is taken and dropped by the service: leave it out"],
    ["unlisted", "AccountManagerFullName", "The field AccountManagerFullName is read only or unknown"],
    ["misspelt", "Postcod", "The field Postcod is read only or unknown (did you mean Postcode?)"],
  ])("%s", async (_what, field, message) => {
    const { exact, company, events } = await openExact();
    const body: object = { Name: "New", [field]: false };
    await expect(exact.create(accounts, { Name: "New", ...body }, { division: company })).rejects.toMatchObject({
      code: "BODY_INVALID",
      field,
      message,
    });
    expect(events).toEqual([]);
  });

  test("the types know it too", async () => {
    const { exact, company } = await openExact();
    await expect(
      // @ts-expect-error the service drops it
      exact.create(accounts, { Name: "New", IsSales: true }, { division: company }),
    ).rejects.toMatchObject({ code: "BODY_INVALID" });
  });

  test("the date and the status of an invoice are sent", async () => {
    const { sent, fetch } = sentBodies("POST");
    const { exact, company } = await openExact({}, { fetch });
    const [customer] = await collect(exact.list(accounts, { division: company, select: ["ID"], limit: 1 }));
    const [item] = await collect(
      exact.list("/api/v1/{division}/logistics/Items", { division: company, select: ["ID"], limit: 1 }),
    );
    const invoice = {
      OrderedBy: customer?.ID ?? "",
      Journal: "70",
      InvoiceDate: "2024-08-12",
      Status: 20,
      SalesInvoiceLines: [{ Item: item?.ID ?? "", Quantity: 1 }],
    } as const;
    const made = await exact.create("/api/v1/{division}/salesinvoice/SalesInvoices", invoice, { division: company });
    expect(sent).toEqual([{ ...invoice, InvoiceDate: "2024-08-12T00:00:00" }]);
    expect([made.InvoiceDate, made.Status]).toEqual(["2024-08-12T00:00:00", 20]);
  });
});

describe("update sends what changed, and only that (facts 64, 67, 118)", () => {
  test.each<[string, object, BodyOf | undefined]>([
    ["one field of a whole record", { Name: "Renamed" }, { Name: "Renamed" }],
    ["a field that is cleared", { Website: null }, undefined],
    ["nothing", {}, undefined],
    ["the same value again", { Name: "Before" }, undefined],
    [
      "several",
      { Name: "Renamed", Website: "https://example.com" },
      { Name: "Renamed", Website: "https://example.com" },
    ],
  ])("%s", async (_what, edits, want) => {
    const { sent, fetch } = sentBodies("PUT");
    const { exact, company } = await openExact({}, { fetch });
    const { ID } = await exact.create(accounts, { Name: "Before" }, { division: company });
    const original = await exact.get(account, { division: company, ID });
    expect(Object.keys(original).length).toBeGreaterThan(50);
    expect(await exact.update(account, { ...original, ...edits }, { division: company, ID, original })).toBeUndefined();
    expect(sent).toEqual(want ? [want] : []);
    expect(await exact.get(account, { division: company, ID, select: ["Name"] })).toEqual({
      Name: want?.["Name"] ?? "Before",
    });
  });

  test("a read-only field that differs is refused, one that does not is left out", async () => {
    const { exact, company, events } = await openExact();
    const { ID } = await exact.create(accounts, { Name: "Before" }, { division: company });
    const original = await exact.get(account, { division: company, ID });
    const count = events.length;
    await expect(
      // @ts-expect-error Created is read only
      exact.update(account, { ...original, Created: "2020-01-01T00:00:00" }, { division: company, ID, original }),
    ).rejects.toMatchObject({ code: "BODY_INVALID", field: "Created" });
    expect(events).toHaveLength(count);
  });

  test("the lines of a header are not changed through it: one that differs is refused (fact 68)", async () => {
    const { exact, company } = await openExact();
    const path = "/api/v1/{division}/salesorder/SalesOrders(guid'{OrderID}')";
    const [order] = await collect(
      exact.list("/api/v1/{division}/salesorder/SalesOrders", {
        division: company,
        limit: 1,
        expand: ["SalesOrderLines"],
      }),
    );
    const original = order ?? { OrderID: "", SalesOrderLines: [] };
    const edited = { ...original, SalesOrderLines: original.SalesOrderLines.slice(1) };
    await expect(
      exact.update(path, edited, { division: company, OrderID: original.OrderID, original }),
    ).rejects.toMatchObject({ code: "BODY_INVALID", field: "SalesOrderLines" });
    expect(
      await exact.update(path, { ...original }, { division: company, OrderID: original.OrderID, original }),
    ).toBeUndefined();
  });
});

describe("update is for the version that was read, where the vendor has versions (fact 119)", () => {
  test("somebody else's change in between is noticed", async () => {
    const { automation, companyId } = await openAutomation();
    const [original] = await collect(automation.list("/companies({companyId})/users", { companyId, limit: 1 }));
    if (!original) throw new Error("no user");
    const place = { companyId, userSecurityId: original.userSecurityId };
    const changed = await automation.update(user, { ...original, state: "Disabled" }, { ...place, original });
    expect([changed?.state, changed?.["@odata.etag"] === original["@odata.etag"]]).toEqual(["Disabled", false]);
    await expect(
      automation.update(user, { ...original, state: "Enabled", contactEmail: "x@example.com" }, { ...place, original }),
    ).rejects.toMatchObject({ code: "API_CONFLICT" });
    expect(
      (await automation.update(user, { contactEmail: "x@example.com" }, { ...place, ifMatch: "*" }))?.contactEmail,
    ).toBe("x@example.com");
  });

  test("a record without its version is refused, and so is a version that is none", async () => {
    const { automation, companyId, events } = await openAutomation();
    const [{ "@odata.etag": _etag, ...original } = { "@odata.etag": "", userSecurityId: "" }] = await collect(
      automation.list("/companies({companyId})/users", { companyId, limit: 1 }),
    );
    const place = { companyId, userSecurityId: original.userSecurityId };
    const count = events.length;
    // @ts-expect-error original has no @odata.etag
    await expect(automation.update(user, { ...original, state: "Disabled" }, { ...place, original })).rejects.toThrow(
      /original has no @odata.etag: give the record as list or get answered it/,
    );
    await expect(automation.update(user, { state: "Disabled" }, { ...place, ifMatch: "" })).rejects.toMatchObject({
      code: "QUERY_INVALID",
    });
    expect(events).toHaveLength(count);
  });
});
