import { describe, expect, test } from "vitest";
import { createBench, dayMs, homeTenant, noId, otherTenant } from "./support/admin-bench.ts";
import { column, rows, text } from "./support/read-json.ts";

describe("notification recipients (fact 137)", () => {
  const robin = { email: "robin@example.com", name: "Robin" };

  test("are added by PUT, and twice when the call is repeated", async () => {
    const bench = createBench();
    const first = await bench.done("CreateNotificationRecipient", { body: robin });
    const second = await bench.done("CreateNotificationRecipient", { body: robin });
    expect(text(first, "id")).not.toBe(text(second, "id"));
    expect(column(await bench.done("ListNotificationRecipients"), "email")).toEqual([
      "kim@example.com",
      robin.email,
      robin.email,
    ]);
    await bench.done("DeleteNotificationRecipient", { path: { id: text(first, "id") } });
    expect(await bench.done("GetNotificationSettings")).toMatchObject({
      aadTenantId: homeTenant,
      recipients: [{ name: "Kim Abercrombie" }, { id: text(second, "id") }],
    });
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

test("tenants keep their recipients, reports and links apart (fact 137)", async () => {
  const bench = createBench();
  await bench.done("CreateNotificationRecipient", { body: { email: "robin@example.com", name: "Robin" } });
  bench.advance(dayMs);
  expect(rows(await bench.as({ tenantId: otherTenant }).done("ListNotificationRecipients"))).toHaveLength(1);
  expect((await bench.call("DeleteNotificationRecipient", { path: { id: noId } })).status).toBe(204);
});
