import { describe, expect, test } from "vitest";
import type { CoreWrites, WriteCall } from "../../../src/clients/core/core-writes.ts";
import { coreOf } from "../../../src/sync/core-of.ts";
import { type Answering, toldExact, toldService } from "../support/told-service.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const account = "/api/v1/{division}/crm/Accounts(guid'{ID}')";
const quiet = { beforeSend: () => undefined, sentBefore: false };

async function exactWrites(answer: Answering): Promise<{ writes: CoreWrites; sent: () => string[] }> {
  const sent: string[] = [];
  const service = toldService(answer);
  const { exact } = toldExact(answer, {
    fetch: (address, init) => {
      sent.push(`${init.method} ${new URL(address).pathname} ${init.body ?? ""}`.trim());
      return service.fetch(address, init);
    },
  });
  return { writes: (await coreOf(exact)()).writes, sent: () => sent };
}

const create: WriteCall = { verb: "create", path: accounts, arguments: { division: 1 } };

describe("what the spec says of a write", () => {
  test.each([
    [
      "create",
      accounts,
      { id: "CreateCrmAccount", method: "POST", effect: "change", retry: "never", naturalKey: ["Code"] },
    ],
    ["update", account, { id: "UpdateCrmAccount", method: "PUT", effect: "change", retry: "idempotent" }],
    ["remove", account, { id: "DeleteCrmAccount", method: "DELETE", effect: "destroy", arguments: ["division", "ID"] }],
    ["create", "/api/v1/{division}/salesinvoice/PrintedSalesInvoices", { effect: "post" }],
    ["create", "/api/v1/{division}/crm/Quotations", { effect: "draft", naturalKey: ["YourRef"] }],
  ] as const)("%s %s", async (verb, path, want) => {
    const { writes } = await exactWrites(() => new Response(null, { status: 500 }));
    expect(await writes.operation(verb, path)).toMatchObject(want);
  });

  test("its fields' lengths are those of the description", async () => {
    const { writes } = await exactWrites(() => new Response(null, { status: 500 }));
    expect((await writes.operation("create", accounts)).keyLengths).toEqual({ Code: 18 });
  });
});

describe("a write that was stored", () => {
  test("is encoded before anything is sent, and sent to the letter", async () => {
    const { writes, sent } = await exactWrites(() =>
      Response.json({ d: { ID: "a6b8f1f6-0000-4000-8000-000000000001", Code: "                 1" } }, { status: 201 }),
    );
    const body = await writes.encode(create, { Code: "1", Name: "Kim" });
    expect([body, sent()]).toEqual([{ Code: "1", Name: "Kim" }, []]);
    const record = await writes.send(create, '{"Name":"Kim","Code":"1"}', quiet);
    expect(record).toMatchObject({ Code: "1" });
    expect(sent()).toEqual([`POST /api/v1/1/crm/Accounts {"Name":"Kim","Code":"1"}`]);
  });

  test("with a field that may not be written is none", async () => {
    const { writes } = await exactWrites(() => new Response(null, { status: 500 }));
    await expect(writes.encode(create, { Modified: "2026-01-01" })).rejects.toMatchObject({ code: "BODY_INVALID" });
    await expect(writes.encode({ ...create, arguments: {} }, { Name: "Kim" })).rejects.toMatchObject({
      code: "PATH_PARAMETER_INVALID",
    });
  });

  test("whose time is over when it would be sent is not sent", async () => {
    const { writes, sent } = await exactWrites(() => new Response(null, { status: 500 }));
    const late = new Error("too late");
    const options = {
      sentBefore: false,
      beforeSend: () => {
        throw late;
      },
    };
    await expect(writes.send(create, "{}", options)).rejects.toBe(late);
    await expect(
      writes.send(
        { verb: "remove", path: account, arguments: { division: 1, ID: crypto.randomUUID() } },
        undefined,
        options,
      ),
    ).rejects.toBe(late);
    expect(sent()).toEqual([]);
  });

  test("that was sent before is done when its record is gone", async () => {
    const { writes } = await exactWrites(() =>
      Response.json({ error: { code: "", message: "gone" } }, { status: 404 }),
    );
    const remove: WriteCall = { verb: "remove", path: account, arguments: { division: 1, ID: crypto.randomUUID() } };
    await expect(writes.send(remove, undefined, quiet)).rejects.toMatchObject({ status: 404 });
    expect(await writes.send(remove, undefined, { ...quiet, sentBefore: true })).toBeUndefined();
  });
});

describe("the record of a create", () => {
  test("is found by its key", async () => {
    const { writes, sent } = await exactWrites(() => Response.json({ d: { results: [{ Code: "  1", Name: "Kim" }] } }));
    expect(await writes.find(create, { Code: "1" }, undefined)).toMatchObject({ Name: "Kim" });
    expect(sent()).toEqual(["GET /api/v1/1/crm/Accounts"]);
  });

  test("has one place however its key is written, and another in another company", async () => {
    const { writes } = await exactWrites(() => new Response(null, { status: 500 }));
    const place = await writes.placeOf(create, { Code: "a1" });
    expect(await writes.placeOf(create, { Code: " A1 " })).toBe(place);
    expect(await writes.placeOf({ ...create, arguments: { division: 2 } }, { Code: "a1" })).not.toBe(place);
  });
});
