import { describe, expect, test } from "vitest";
import { createBench, homeTenant } from "./support/admin-bench.ts";
import { at, rows, text } from "./support/read-json.ts";

describe("outages (fact 140)", () => {
  const report = (change: object = {}) => ({
    body: {
      outageType: "CannotSignIn",
      outageQuestionAnswers: [
        { id: "1", answer: "false" },
        { id: "3", answer: "2026-07-14T08:00:00Z" },
      ],
      ...change,
    },
  });

  test("open a case, and add to the one that is open", async () => {
    const bench = createBench();
    const first = await bench.done("ReportOutage", report());
    expect(first).toMatchObject({
      creationStatus: "Created",
      msaasCaseNumber: expect.stringMatching(/^26071400\d{8}$/),
    });
    expect(await bench.done("ReportOutage", report())).toEqual({
      creationStatus: "UpdatedExisting",
      msaasCaseNumber: text(first, "msaasCaseNumber"),
    });
    expect(rows(await bench.done("ListReportedOutages"))).toMatchObject([
      {
        TenantId: homeTenant,
        OutageType: "CannotSignIn",
        CreatedDate: "2026-07-14T09:30:00.000Z",
        AppVersion: "28.2.40998.41221",
      },
    ]);
  });

  test("a missing answer is an error within a call that succeeds", async () => {
    const bench = createBench();
    const missing = {
      outageQuestionAnswers: [
        { id: "1", answer: "true" },
        { id: "3", answer: "2026-07-14T08:00:00Z" },
      ],
    };
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
