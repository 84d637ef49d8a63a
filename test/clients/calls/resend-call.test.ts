import { describe, expect, onTestFinished, test } from "vitest";
import { createAdminCenterClient } from "../../../src/clients/business-central-admin/index.ts";
import {
  type AutomationTypes,
  createAutomationClient,
} from "../../../src/clients/business-central-automation/index.ts";
import { createODataClient } from "../../../src/clients/odata/index.ts";
import { createChain, replayCall } from "../../../src/http/index.ts";
import type { LoggedCall } from "../../../src/http/log/call-log.ts";
import { memoryCallLogStore } from "../../../src/stores/memory/index.ts";

const packages = "/companies({companyId})/configurationPackages";
const companyId = "11111111-2222-4333-8444-555555555555";
const auth = { token: async () => "token", markStale: () => {} };

/** A service that answers what it is told, and a client whose calls are kept. */
function open(answers: (() => Response)[]) {
  const store = memoryCallLogStore({ now: Date.now });
  onTestFinished(() => store.close());
  const sent: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    sent.push(url);
    return (answers.shift() ?? (() => new Response(null, { status: 500 })))();
  };
  const shared = { auth, fetch, callLog: { store, replay: true }, retry: { maxAttempts: 1 } };
  const automation = createAutomationClient({ environmentName: "Production", ...shared });
  const last = async (): Promise<LoggedCall> => {
    for await (const call of store.list()) if (call.resendOf === undefined) return call;
    throw new Error("The log is empty.");
  };
  return { store, sent, automation, shared, last };
}

const refused = () => Response.json({ error: { code: "BadRequest", message: "Later" } }, { status: 400 });
const batchOf =
  (...responses: readonly object[]) =>
  () =>
    Response.json({ responses });
const made = (id: string) => ({ id, status: 201, headers: {}, body: { id: companyId, code: "ONE" } });
const refusedPart = (id: string) => ({
  id,
  status: 400,
  body: { error: { code: "BadRequest", message: "Code too long" } },
});

async function sendTwo({ automation }: ReturnType<typeof open>, continueOnError = false): Promise<void> {
  const batch = automation.batch(
    (part) => [
      part.create(packages, { code: "ONE", packageName: "One" }, { companyId }),
      part.create(packages, { code: "TWO", packageName: "Two" }, { companyId }),
    ],
    { continueOnError },
  );
  await expect(batch).rejects.toMatchObject({ code: "API_BAD_REQUEST" });
}

describe("a batch of the log that is sent again is judged by its parts, and not by its 200", () => {
  test.each<[string, () => Response, string | number, "sent" | "unknown" | "failed"]>([
    ["all were made", batchOf(made("1"), made("2")), 200, "sent"],
    ["one was made, the next refused", batchOf(made("1"), refusedPart("2")), "OUTCOME_UNKNOWN", "unknown"],
    ["the first was refused, nothing is said of the next", batchOf(refusedPart("1")), "API_BAD_REQUEST", "failed"],
    ["nothing is said of any", batchOf(), "OUTCOME_UNKNOWN", "unknown"],
    ["one was made, nothing is said of the next", batchOf(made("1")), "OUTCOME_UNKNOWN", "unknown"],
    [
      "a gateway's page in place of a part",
      batchOf(made("1"), { id: "2", status: 503, body: "<html>" }),
      "OUTCOME_UNKNOWN",
      "unknown",
    ],
    [
      "an error in place of a record",
      batchOf(made("1"), { ...refusedPart("2"), status: 200 }),
      "OUTCOME_UNKNOWN",
      "unknown",
    ],
    ["no content at all", () => new Response(null, { status: 204 }), "OUTCOME_UNKNOWN", "unknown"],
    ["an empty 202", () => new Response(null, { status: 202 }), "OUTCOME_UNKNOWN", "unknown"],
    [
      "half an answer",
      () => new Response('{"responses":[', { headers: { "content-type": "application/json" } }),
      "OUTCOME_UNKNOWN",
      "unknown",
    ],
  ])("%s", async (_what, answer, ending, state) => {
    const bench = open([refused, answer]);
    await sendTwo(bench);
    const { id } = await bench.last();
    const result: unknown = await bench.automation.resend(id).then(
      ({ status }) => status,
      ({ code }: { code: unknown }) => code,
    );
    expect([result, (await bench.last()).resend?.state]).toEqual([ending, state]);
  });

  test("with continue-on-error nothing said is nothing known", async () => {
    const bench = open([refused, batchOf(refusedPart("1"))]);
    await sendTwo(bench, true);
    await expect(bench.automation.resend((await bench.last()).id)).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
  });

  test("one that was done in part is not sent a third time, one that was refused as a whole may be", async () => {
    const bench = open([refused, batchOf(made("1"), refusedPart("2")), batchOf(made("1"), made("2"))]);
    await sendTwo(bench);
    const { id } = await bench.last();
    await expect(bench.automation.resend(id)).rejects.toMatchObject({
      message: expect.stringContaining("1 of the 2 writes in the batch were certainly done"),
    });
    await expect(bench.automation.resend(id)).rejects.toMatchObject({ why: "outcome-unknown" });
    expect(bench.sent).toHaveLength(2);

    const other = open([refused, batchOf(refusedPart("1")), batchOf(made("1"), made("2"))]);
    await sendTwo(other);
    const again = (await other.last()).id;
    await expect(other.automation.resend(again)).rejects.toMatchObject({ code: "API_BAD_REQUEST" });
    expect((await other.automation.resend(again)).status).toBe(200);
  });

  test("a chain that knows no batches takes none for done", async () => {
    const bench = open([refused, batchOf(made("1"), made("2"))]);
    await sendTwo(bench);
    const { id } = await bench.last();
    const { fetch } = createChain({
      auth: { source: auth, allowedOrigins: ["https://api.businesscentral.dynamics.com"] },
      fetch: bench.shared.fetch,
      callLog: { store: bench.store },
    });
    await expect(replayCall(fetch, bench.store, id)).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
  });
});

describe("a call that went elsewhere than the client speaks to is not sent again by it", () => {
  const wrong: [string, (shared: ReturnType<typeof open>["shared"]) => { resend(id: string): Promise<Response> }][] = [
    [
      "another environment of the same origin",
      (shared) => createAutomationClient({ environmentName: "Sandbox", ...shared }),
    ],
    ["another API of the same origin", (shared) => createAdminCenterClient(shared)],
    [
      "another origin",
      (shared) =>
        createAutomationClient({ environmentName: "Production", origin: "https://proxy.example.com", ...shared }),
    ],
  ];
  test.each(wrong)("%s", async (_what, make) => {
    const bench = open([refused, () => Response.json({ id: companyId }, { status: 201 })]);
    await expect(
      bench.automation.create(packages, { code: "ONE", packageName: "One" }, { companyId }),
    ).rejects.toMatchObject({ code: "API_BAD_REQUEST" });
    const { id } = await bench.last();
    await expect(make(bench.shared).resend(id)).rejects.toMatchObject({ code: "REPLAY_REFUSED", why: "other-service" });
    expect([bench.sent.length, (await bench.last()).resend]).toEqual([1, undefined]);
    expect((await bench.automation.resend(id)).status).toBe(201);
  });
});

test("a multipart batch is judged by its parts too, and its change set stands or falls as one", async () => {
  const { index } = await import("../../../generated/business-central-automation/operations.ts");
  const multipart =
    (...parts: string[]) =>
    () => {
      const set = [...parts.map((part) => `--s\r\nContent-Type: application/http\r\n\r\n${part}\r\n`), "--s--"].join(
        "",
      );
      const text = `--b\r\nContent-Type: multipart/mixed; boundary=s\r\n\r\n${set}\r\n--b--\r\n`;
      return new Response(text, { headers: { "content-type": "multipart/mixed; boundary=b" } });
    };
  const ok = 'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n\r\n{"id":"x"}';
  const page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html></html>";
  const outcomes = [];
  for (const answer of [multipart(ok, ok), multipart(ok, page)]) {
    const bench = open([refused, answer]);
    const client = createODataClient<AutomationTypes>({
      index,
      baseUrl: "https://erp.example.com/odata",
      flavor: "dataverse",
      ...bench.shared,
    });
    const body = { code: "ONE", packageName: "One" };
    await expect(
      client.batch((part) => [part.create(packages, body, { companyId }), part.create(packages, body, { companyId })], {
        transaction: true,
      }),
    ).rejects.toMatchObject({ code: "API_BAD_REQUEST" });
    const { id } = await bench.last();
    outcomes.push(
      await client.resend(id).then(
        ({ status }) => status,
        ({ code }: { code: unknown }) => code,
      ),
    );
  }
  expect(outcomes).toEqual([200, "OUTCOME_UNKNOWN"]);
});

test("a batch that was done in part has the status of its failure at Dataverse, and is not sent again for that", async () => {
  const { index } = await import("../../../generated/business-central-automation/operations.ts");
  const half = (): Response => {
    const parts = [
      'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n\r\n{"id":"x"}',
      'HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n\r\n{"error":{"code":"0x80044331","message":"too long"}}',
    ].map((part) => `--b\r\nContent-Type: application/http\r\n\r\n${part}\r\n`);
    return new Response(`${parts.join("")}--b--\r\n`, {
      status: 400,
      headers: { "content-type": "multipart/mixed; boundary=b" },
    });
  };
  const two = async (...answers: (() => Response)[]) => {
    const bench = open(answers);
    const at = { baseUrl: "https://erp.example.com/odata", flavor: "dataverse" } as const;
    const client = createODataClient<AutomationTypes>({ index, ...at, ...bench.shared });
    const body = { code: "ONE", packageName: "One" };
    const results = await client
      .batch((part) => [part.create(packages, body, { companyId }), part.create(packages, body, { companyId })])
      .catch(() => []);
    return { bench, client, id: (await bench.last()).id, states: results.map(({ state }) => state) };
  };
  const first = await two(half);
  expect(first.states).toEqual(["done", "refused"]);
  await expect(first.client.resend(first.id)).rejects.toMatchObject({ code: "REPLAY_REFUSED", why: "succeeded" });

  const second = await two(refused, half);
  await expect(second.client.resend(second.id)).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
  expect((await second.bench.last()).resend?.state).toBe("unknown");
});
