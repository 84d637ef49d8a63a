import { describe, expect, test } from "vitest";
import { createDataverseService } from "../../../../src/sandbox/dataverse/dataverse-service.ts";
import { createTestWorld } from "../../odata/support/test-world.ts";

// Source: https://learn.microsoft.com/power-apps/developer/data-platform/file-column-data, …/image-column-data.

async function open() {
  const world = createTestWorld();
  const service = createDataverseService(world);
  const token = world.token({ audience: world.origins.dataverse });
  const root = `${world.origins.dataverse}/api/data/v9.2`;
  const send = async (
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: Uint8Array<ArrayBuffer>,
  ) => {
    const address = path.startsWith("http") ? path : root + path;
    const type = body ? { "content-type": "application/octet-stream" } : {};
    const init = { method, headers: { authorization: `Bearer ${token}`, ...type, ...headers }, ...(body && { body }) };
    return service.handle(new Request(address, init));
  };
  const first = async (set: string, id: string): Promise<string> =>
    `/${set}(${Object(await (await send("GET", `/${set}?$top=1&$select=${id}`)).json()).value[0][id]})`;
  const opportunity = await first("opportunities", "opportunityid");
  const told = async (): Promise<unknown> =>
    (await send("GET", `${opportunity}?$select=sample_contract,sample_contract_name`)).json();
  return { send, told, first, root, opportunity, contract: `${opportunity}/sample_contract` };
}

const bytes = (count: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: count }, (_, at) => (at * 7) % 256);
const contentOf = async (answer: Response): Promise<Uint8Array> => new Uint8Array(await answer.arrayBuffer());

test("a file in one request, its name beside it; downloaded whole and by ranges; deleted", async () => {
  const { send, told, contract } = await open();
  expect((await send("GET", `${contract}/$value`)).status).toBe(204);
  expect((await send("PATCH", contract, { "x-ms-file-name": "a.pdf" }, bytes(300))).status).toBe(204);
  expect(await told()).toMatchObject({
    sample_contract: expect.stringMatching(/^[\da-f-]{36}$/),
    sample_contract_name: "a.pdf",
  });
  const whole = await send("GET", `${contract}/$value`);
  expect([
    whole.status,
    whole.headers.get("x-ms-file-size"),
    whole.headers.get("x-ms-file-name"),
    whole.headers.get("mimetype"),
  ]).toEqual([200, "300", "a.pdf", "application/pdf"]);
  expect(await contentOf(whole)).toEqual(bytes(300));
  const part = await send("GET", `${contract}/$value`, { range: "bytes=290-9999" });
  expect([part.status, part.headers.get("content-range"), await contentOf(part)]).toEqual([
    206,
    "bytes 290-299/300",
    bytes(300).slice(290),
  ]);
  expect((await send("GET", `${contract}/$value`, { range: "bytes=300-" })).status).toBe(416);
  expect((await send("DELETE", contract)).status).toBe(204);
  expect(await told()).toMatchObject({ sample_contract: null, sample_contract_name: null });
});

describe("in blocks", () => {
  const begin = async (at: Awaited<ReturnType<typeof open>>): Promise<string> => {
    const answer = await at.send("PATCH", `${at.contract}?x-ms-file-name=Gr%C3%B6%C3%9Fe.pdf`, {
      "x-ms-transfer-mode": "chunked",
    });
    expect([answer.status, answer.headers.get("x-ms-chunk-size")]).toEqual([200, "4194304"]);
    return answer.headers.get("location") ?? "";
  };
  const block = (
    at: Awaited<ReturnType<typeof open>>,
    url: string,
    from: number,
    to: number,
    size = 250,
  ): Promise<Response> =>
    at.send("PATCH", url, { "content-range": `bytes ${from}-${to - 1}/${size}` }, bytes(250).slice(from, to));

  test("206 until the last one, which stores the file; a block may come again", async () => {
    const at = await open();
    const url = await begin(at);
    expect(url.startsWith(`${at.root}${at.contract}?sessiontoken=`)).toBe(true);
    const statuses: number[] = [];
    for (const [from, to] of [
      [0, 100],
      [100, 200],
      [100, 200],
      [200, 250],
    ] as const)
      statuses.push((await block(at, url, from, to)).status);
    expect(statuses).toEqual([206, 206, 206, 204]);
    expect(await contentOf(await at.send("GET", `${at.contract}/$value`))).toEqual(bytes(250));
    expect(await at.told()).toMatchObject({ sample_contract_name: "Größe.pdf" });
    expect((await block(at, url, 200, 250)).status).toBe(400);
  });

  test("nothing is stored before the last one, nor with a gap, nor by another session", async () => {
    const at = await open();
    const url = await begin(at);
    await block(at, url, 0, 100);
    expect(await at.told()).toMatchObject({ sample_contract: null });
    const refused = [
      await block(at, url, 200, 250),
      await at.send("PATCH", url, { "content-range": "bytes 0-9/250" }, bytes(5)),
      await block(at, url.replace(/sessiontoken=.*/, "sessiontoken=x"), 100, 200),
      await block(at, url, 100, 200, 40_000_000),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    expect(Object(await refused[3]?.json()).error.code).toBe("0x80044a02");
    expect(await at.told()).toMatchObject({ sample_contract: null });
  });
});

test("an image is in its column as well", async () => {
  const { send, first } = await open();
  const contact = await first("contacts", "contactid");
  expect((await send("PATCH", `${contact}/entityimage`, { "x-ms-file-name": "me.png" }, bytes(30))).status).toBe(204);
  expect(await (await send("GET", `${contact}?$select=entityimage`)).json()).toMatchObject({
    entityimage: Buffer.from(bytes(30)).toString("base64"),
  });
  expect(await contentOf(await send("GET", `${contact}/entityimage/$value?size=full`))).toEqual(bytes(30));
});

test.each([
  ["PATCH", "sample_contract", {}, 400],
  ["PATCH", "name", { "x-ms-file-name": "a" }, 405],
  ["PUT", "sample_contract", {}, 400],
])("%s of %s is answered with %i", async (method, column, headers, status) => {
  const { send, opportunity } = await open();
  expect((await send(method, `${opportunity}/${column}`, headers, bytes(3))).status).toBe(status);
});

test("a file is no value of a body", async () => {
  const { send, opportunity } = await open();
  const body = new TextEncoder().encode(JSON.stringify({ sample_contract: "7c3e1f5a-0000-4000-8000-000000000001" }));
  expect((await send("PATCH", opportunity, { "content-type": "application/json" }, body)).status).toBe(400);
});
