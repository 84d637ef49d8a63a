import { describe, expect, test } from "vitest";
import { createBench, dayMs, hourMs, noId, otherTenant, homeTenant } from "./support/admin-bench.ts";
import { at, column, rows, text } from "./support/read-json.ts";

describe("notification recipients", () => {
  const robin = { email: "robin@example.com", name: "Robin" };

  test("are added by PUT, and twice when the call is repeated", async () => {
    const bench = createBench();
    const first = await bench.done("CreateNotificationRecipient", { body: robin });
    const second = await bench.done("CreateNotificationRecipient", { body: robin });
    expect(text(first, "id")).not.toBe(text(second, "id"));
    expect(column(await bench.done("ListNotificationRecipients"), "email")).toEqual(["kim@example.com", robin.email, robin.email]);
    await bench.done("DeleteNotificationRecipient", { path: { id: text(first, "id") } });
    expect(await bench.done("GetNotificationSettings")).toMatchObject({ aadTenantId: homeTenant, recipients: [{ name: "Kim Abercrombie" }, { id: text(second, "id") }] });
  });

  test.each([
    ["CreateNotificationRecipient", { body: { email: "", name: "R" } }, "email"],
    ["CreateNotificationRecipient", { body: { email: "r@example.com", name: null } }, "name"],
    ["DeleteNotificationRecipient", { path: { id: "00000000-0000-0000-0000-000000000000" } }, "id"],
    ["DeleteNotificationRecipient", { path: { id: "robin" } }, "id"],
  ])("%s %j is refused: invalidInput (fact 140)", async (operationId, args, target) => {
    expect((await createBench().refused(operationId, args)).body).toMatchObject({ code: "invalidInput", target });
  });
});

describe("sessions", () => {
  test("end when they are stopped", async () => {
    const bench = createBench();
    const ids = column(await bench.done("ListSessions"), "sessionId");
    const path = { sessionId: String(ids[0]) };
    expect(await bench.done("GetSession", { path })).toMatchObject({ sessionId: ids[0], environmentName: "Production", entryPointObjectId: "9305", currentObjectId: 9305 });
    await bench.done("StopSession", { path });
    expect(column(await bench.done("ListSessions"), "sessionId")).toEqual(ids.slice(1));
    expect((await bench.refused("GetSession", { path })).status).toBe(404);
  });

  test("are none in an environment that is new", async () => {
    const bench = createBench();
    await bench.done("CreateEnvironment", { path: { environmentName: "Fresh" }, body: { environmentType: "Sandbox", countryCode: "NL" } });
    bench.advance(hourMs);
    expect(rows(await bench.done("ListSessions", { path: { environmentName: "Fresh" } }))).toEqual([]);
  });

  test("have numbers for ids", async () => {
    expect((await createBench().refused("GetSession", { path: { sessionId: "first" } })).status).toBe(400);
  });
});

describe("the support contact", () => {
  const contact = { name: "Desk", email: "desk@example.com", url: "not checked" };

  test("is replaced all at once", async () => {
    const bench = createBench();
    expect(await bench.done("GetSupportContact")).toEqual({ name: "", email: "", url: "" });
    expect(await bench.done("SetSupportContact", { body: contact })).toEqual(contact);
    expect(await bench.done("GetSupportContact")).toEqual(contact);
  });

  test("cannot be asked of an environment that is not up (facts 140, 145)", async () => {
    const bench = createBench();
    await bench.done("CreateEnvironment", { path: { environmentName: "Fresh" }, body: { environmentType: "Sandbox", countryCode: "NL" } });
    await bench.done("DeleteEnvironment", { path: { environmentName: "Sandbox" } });
    const code = async (environmentName: string) => at((await bench.refused("GetSupportContact", { path: { environmentName } })).body, "code");
    expect([await code("Fresh"), await code("Sandbox")]).toEqual(["resourceDoesNotExist", "businessCentralCommunicationException"]);
  });
});

describe("outages", () => {
  const report = (change: object = {}) => ({ body: { outageType: "CannotSignIn", outageQuestionAnswers: [{ id: "1", answer: "false" }, { id: "3", answer: "2026-07-14T08:00:00Z" }], ...change } });

  test("open a case, and add to the one that is open", async () => {
    const bench = createBench();
    const first = await bench.done("ReportOutage", report());
    expect(first).toMatchObject({ creationStatus: "Created", msaasCaseNumber: expect.stringMatching(/^26071400\d{8}$/) });
    expect(await bench.done("ReportOutage", report())).toEqual({ creationStatus: "UpdatedExisting", msaasCaseNumber: text(first, "msaasCaseNumber") });
    expect(rows(await bench.done("ListReportedOutages"))).toMatchObject([{ TenantId: homeTenant, OutageType: "CannotSignIn", CreatedDate: "2026-07-14T09:30:00.000Z", AppVersion: "28.2.40998.41221" }]);
  });

  test("a missing answer is an error within a call that succeeds", async () => {
    const bench = createBench();
    const missing = { outageQuestionAnswers: [{ id: "1", answer: "true" }, { id: "3", answer: "2026-07-14T08:00:00Z" }] };
    expect(await bench.done("ReportOutage", report(missing))).toEqual({ creationStatus: "Error", msaasCaseNumber: "" });
    expect(rows(await bench.done("ListReportedOutages"))).toEqual([]);
  });

  test.each([
    ["ReportOutage", report({ outageType: "Rain" }), "failedToReportOutage"],
    ["ReportOutage", report({ phone: "+31 20 1234567" }), "Unknown"],
    ["ListOutageQuestions", { path: { outageType: "Rain" } }, "cannotGetOutageQuestions"],
  ])("%s %j is refused: %s (fact 140)", async (operationId, args, code) => {
    expect(at((await createBench().refused(operationId, args)).body, "code")).toBe(code);
  });
});

describe("Power Platform", () => {
  const link = (environmentName: string, powerPlatformEnvironmentId: string) => ({ path: { environmentName }, query: { powerPlatformEnvironmentId } });

  test("every mistake is a BadArgument that only the message tells apart (fact 140)", async () => {
    const bench = createBench();
    await bench.done("LinkPowerPlatformEnvironment", link("Production", "pp-1"));
    const messages = [];
    for (const [operationId, args] of [
      ["LinkPowerPlatformEnvironment", link("Production", "pp-2")],
      ["LinkPowerPlatformEnvironment", link("Sandbox", "pp-1")],
      ["UnlinkPowerPlatformEnvironment", link("Production", "pp-2")],
      ["UnlinkPowerPlatformEnvironment", link("Sandbox", "pp-1")],
    ] as const) {
      const { body } = await bench.refused(operationId, args);
      expect(at(body, "code")).toBe("BadArgument");
      messages.push(at(body, "message"));
    }
    expect(new Set(messages).size).toBe(4);
    await bench.done("UnlinkPowerPlatformEnvironment", link("Production", "pp-1"));
    await bench.done("LinkPowerPlatformEnvironment", link("Sandbox", "pp-1"));
  });

  test("the id is required", async () => {
    expect((await createBench().refused("LinkPowerPlatformEnvironment")).status).toBe(400);
  });
});

describe("telemetry", () => {
  const span = (change: object = {}) => ({ query: { startDateUtc: "2026-07-13T00:00:00Z", endDateUtc: "2026-07-13T06:00:00Z", logCategory: "All", ...change } });

  test("comes as columns and rows in their order, the same each time", async () => {
    const bench = createBench();
    const first = await bench.done("GetEnvironmentTelemetry", span());
    expect(column(at(first, "queryColumns"), "ordinal")).toEqual([0, 1, 2, 3, 4]);
    const results = rows(at(first, "queryResults"));
    expect(results).toHaveLength(12);
    expect(results.every((row) => Array.isArray(row) && row.length === 5)).toBe(true);
    expect(await bench.done("GetEnvironmentTelemetry", span({ logCategory: "0" }))).toEqual(first);
    expect(at(await bench.done("GetEnvironmentTelemetry", { ...span(), path: { environmentName: "Sandbox" } }), "queryResults")).not.toEqual(results);
  });

  test("without a span is all of thirty days", async () => {
    const results = rows(at(await createBench().done("GetEnvironmentTelemetry", { query: { logCategory: "All" } }), "queryResults"));
    expect(results.length).toBeGreaterThan(1400);
  });

  test("holds nothing of the future", async () => {
    const { body } = await createBench().call("GetEnvironmentTelemetry", span({ startDateUtc: "2026-08-01T00:00:00Z", endDateUtc: "2026-08-02T00:00:00Z" }));
    expect(at(body, "queryResults")).toEqual([]);
  });

  test.each([{ logCategory: "Errors" }, { logCategory: "" }])("the category %j is refused (fact 140)", async (change) => {
    expect((await createBench().refused("GetEnvironmentTelemetry", span(change))).body).toMatchObject({ code: "invalidInput", target: "logCategory" });
  });
});

describe("storage and limits", () => {
  test("are told in kilobytes, by where they come from", async () => {
    const bench = createBench();
    const quotas = await bench.done("GetQuotas");
    expect(quotas).toEqual({
      environmentsCount: { production: 3, sandbox: 9 },
      storageInKilobytes: { default: 83_886_080, userLicenses: 31_457_280, additionalCapacity: 0, total: 115_343_360 },
    });
    expect(column(await bench.done("ListUsedStorage"), "environmentName")).toEqual(["Production", "Sandbox"]);
  });
});

describe("what is on offer", () => {
  test("names one family with its countries and rings", async () => {
    const body = await createBench().done("ListAvailableApplications");
    expect(at(body, "value.0.countriesringDetails.8")).toEqual({
      countryCode: "NL",
      rings: [
        { name: "PROD", productionRing: true, friendlyName: "Production" },
        { name: "PREVIEW", productionRing: false, friendlyName: "Preview" },
      ],
    });
  });

  test.each([
    ["NL", "PROD", 200],
    ["nl", "prod", 200],
    ["NL", "NIGHTLY", 404],
    ["XX", "PROD", 404],
  ])("versions of %s %s: %i", async (countryCode, ringName, want) => {
    expect((await createBench().call("ListRingVersions", { path: { countryCode, ringName } })).status).toBe(want);
  });

  test("another family is refused with the code that each operation documents (fact 140)", async () => {
    const bench = createBench();
    const code = async (operationId: string) => at((await bench.refused(operationId, { path: { applicationFamily: "Navision" } })).body, "code");
    expect([await code("ListEnvironmentsByApplicationFamily"), await code("GetEnvironment"), await code("ListSessions")]).toEqual(["applicationTypeDoesNotExist", "environmentNotFound", "Unknown"]);
  });
});

test("tenants keep their recipients, reports and links apart (fact 137)", async () => {
  const bench = createBench();
  await bench.done("CreateNotificationRecipient", { body: { email: "robin@example.com", name: "Robin" } });
  bench.advance(dayMs);
  expect(rows(await bench.as({ tenantId: otherTenant }).done("ListNotificationRecipients"))).toHaveLength(1);
  expect((await bench.call("DeleteNotificationRecipient", { path: { id: noId } })).status).toBe(204);
});
