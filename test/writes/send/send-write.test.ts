import { describe, expect, test } from "vitest";
import type { ClientCore } from "../../../src/clients/core/client-core.ts";
import { StoreUnavailable } from "../../../src/errors/index.ts";
import { partOf } from "../../../src/kit/hidden-part.ts";
import { sendWrite } from "../../../src/writes/send/send-write.ts";
import type { SendEnding, SendTurn } from "../../../src/writes/store/write-store.ts";
import { type Answering, pageOf, toldExact } from "../../clients/support/told-service.ts";

const turn: SendTurn = {
  id: "w",
  fence: 1,
  attempt: 1,
  results: new Map([["w0", { ID: "a" }]]),
  sentBefore: false,
  write: {
    id: "w",
    service: "exact",
    company: "1",
    verb: "create",
    path: "/api/v1/{division}/crm/Accounts",
    operation: "CreateCrmAccount",
    effect: "change",
    digest: "d",
    state: "sending",
    attempt: 1,
    sequence: undefined,
    priority: 0,
    notBeforeMs: 0,
    expiresAtMs: undefined,
    createdAtMs: 0,
    changedAtMs: 0,
    content: { arguments: { division: 1 }, body: '{"Code":"1","Name":"Kim"}', key: { Code: "1" } },
    outcome: undefined,
  },
};

const leaseMs = 30_000;

async function send(answer: Answering, given: SendTurn = turn, late = false, failures = 0) {
  const { exact, requests } = toldExact(answer);
  const make: unknown = partOf(exact, "client-core");
  if (typeof make !== "function") throw new Error("no core");
  const core: ClientCore = await make();
  const endings: SendEnding[] = [];
  const store = {
    renewSend: async () => true,
    async endSend(_: unknown, ending: SendEnding) {
      endings.push(ending);
      if (endings.length <= failures) throw new StoreUnavailable("it is away.");
      return "done" as const;
    },
  };
  const state = sendWrite({ store, core, leaseMs, askedAtMs: core.now() - (late ? leaseMs : 0) }, given);
  return { state: await state, endings, sent: requests.map(({ method }) => method) };
}

const created = () => Response.json({ d: { ID: "1", Code: "1", Name: "Kim" } }, { status: 201 });

describe("a write whose turn it is", () => {
  test("is sent, and its record stored", async () => {
    expect(await send(created)).toMatchObject({
      state: "done",
      sent: ["POST"],
      endings: [{ ending: "done", outcome: { record: { Name: "Kim" } } }],
    });
  });

  test("is not sent when its deadline is over, however it came to that", async () => {
    expect(await send(created, turn, true)).toMatchObject({ sent: [], endings: [{ ending: "later" }] });
  });

  test("is blocked when what it refers to has not what it needs", async () => {
    const content = { ...turn.write.content, body: '{"Parent":{"$ref":"w0","field":"Code"}}' };
    expect(await send(created, { ...turn, write: { ...turn.write, content } })).toMatchObject({
      sent: [],
      endings: [{ ending: "blocked", outcome: { code: "WRITE_INVALID" } }],
    });
  });

  test("is done when its answer cannot be read, and its record is looked for once", async () => {
    const answered = await send(({ method }) =>
      method === "GET" ? pageOf({ ID: "1", Code: "1", Name: "Kim" }) : new Response("{", { status: 201 }),
    );
    expect(answered).toMatchObject({
      sent: ["POST", "GET"],
      endings: [{ ending: "done", outcome: { code: "ANSWER_UNREADABLE", record: { Name: "Kim" } } }],
    });
  });

  test("is done also when that look fails", async () => {
    const answered = await send(({ method }) => (method === "GET" ? undefined : new Response("{", { status: 201 })));
    expect(answered.endings).toMatchObject([{ ending: "done", outcome: { code: "ANSWER_UNREADABLE" } }]);
  });

  describe("a create that is answered without its record", () => {
    const answering = (status: number, given: SendTurn, found?: () => Response) =>
      send(({ method }) => (method === "GET" ? found?.() : new Response(null, { status })), given);
    const keyless = { ...turn, write: { ...turn.write, content: { ...turn.write.content, key: undefined } } };

    test("is done by a 204 with its record when that is found", async () => {
      expect(await answering(204, turn, () => pageOf({ ID: "1", Code: "1", Name: "Kim" }))).toMatchObject({
        sent: ["POST", "GET"],
        endings: [{ ending: "done", outcome: { record: { Name: "Kim" } } }],
      });
    });

    test.each<[string, number, SendTurn, (() => Response) | undefined]>([
      ["by a 204 whose record is not there yet", 204, turn, () => pageOf()],
      ["by a 204 whose record cannot be looked for", 204, turn, undefined],
      ["by an empty 202, which promises nothing", 202, turn, undefined],
      ["by an empty 202 of which nothing finds the record", 202, keyless, undefined],
    ])("is unknown %s", async (_, status, given, found) => {
      const { endings, sent } = await answering(status, given, found);
      expect(endings).toMatchObject([{ ending: "unknown", partly: false, outcome: { code: "OUTCOME_UNKNOWN" } }]);
      expect(sent.filter((method) => method === "POST")).toEqual(["POST"]);
    });

    test("is done by a 204 when nothing finds its record", async () => {
      expect(await answering(204, keyless)).toMatchObject({
        sent: ["POST"],
        endings: [{ ending: "done", outcome: { record: undefined } }],
      });
    });
  });

  test("is unknown when the connection breaks, and not sent again", async () => {
    expect(await send(() => undefined)).toMatchObject({
      sent: ["POST"],
      endings: [{ ending: "unknown", partly: false }],
    });
  });

  const update: SendTurn = {
    ...turn,
    write: {
      ...turn.write,
      verb: "update",
      path: "/api/v1/{division}/crm/Accounts(guid'{ID}')",
      operation: "UpdateCrmAccount",
      content: { arguments: { division: 1, ID: "b6a1f2ce-0000-4000-8000-000000000001" }, body: '{"Name":"Kim"}' },
    },
  };

  test.each<[string, Answering]>([
    ["the connection breaks", () => undefined],
    ["a gateway answers", () => new Response("", { status: 502 })],
    ["it takes too long", () => new Response("", { status: 504 })],
  ])("is not sent twice for one claim when %s, also where a repeat is harmless", async (_, answer) => {
    expect(await send(answer, update)).toMatchObject({
      sent: ["PUT"],
      endings: [{ ending: "unknown", partly: false }],
    });
  });

  test("is sent once more with a new token, because a 401 refuses it", async () => {
    let answers = 0;
    const answer = () => new Response(null, { status: ++answers === 1 ? 401 : 204 });
    expect(await send(answer, update)).toMatchObject({ sent: ["PUT", "PUT"], endings: [{ ending: "done" }] });
  });

  test("has its ending told again to a store that was away, and is not sent again", async () => {
    const { endings, sent, state } = await send(created, turn, false, 2);
    expect([endings.length, sent, state]).toEqual([3, ["POST"], "done"]);
  });

  test("is left to whoever finds its deadline over when the store stays away", async () => {
    await expect(send(created, turn, false, 99)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  });
});
