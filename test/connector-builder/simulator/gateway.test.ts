import { describe, expect, test } from "vitest";
import { Gateway, type GatewayOptions } from "../../../src/connector-builder/simulator/gateway.ts";
import type { ImportedConnector } from "../../../src/connector-builder/simulator/imported-connector.ts";
import type { WireRequest, WireResponse } from "../../../src/connector-builder/simulator/wire-message.ts";
import { operation, policy, smallImport } from "./support/small-import.ts";

const connector = smallImport([
  operation("ListRows", "GET", "/rows"),
  operation("DeleteRow", "DELETE", "/rows/{id}", [{ name: "id", in: "path", required: true, type: "string" }]),
]);

function open(
  imported: ImportedConnector,
  options: Partial<GatewayOptions> = {},
  answer: Partial<WireResponse> = {},
): { gateway: Gateway; sent: WireRequest[] } {
  const sent: WireRequest[] = [];
  const send = (request: WireRequest): Promise<WireResponse> => {
    sent.push(request);
    return Promise.resolve({ status: 200, headers: {}, body: new Uint8Array(), ...answer });
  };
  return { gateway: new Gateway(imported, { token: "t1", send, ...options }), sent };
}

describe("a call", () => {
  test("carries the token, asked for anew each time", async () => {
    let asked = 0;
    const { gateway, sent } = open(connector, { token: async () => `t${++asked}` });
    await gateway.call("ListRows", {});
    await gateway.call("ListRows", {});
    expect(sent.map(({ url, headers }) => [url, headers])).toEqual([
      ["https://api.example.com/v1/rows", { authorization: "Bearer t1" }],
      ["https://api.example.com/v1/rows", { authorization: "Bearer t2" }],
    ]);
  });

  test("goes to a sandbox in place of the service, wherever the policies lead", async () => {
    const moved = { ...connector, policies: [policy("dynamichosturl", { urlTemplate: "https://be.example/base" })] };
    const { gateway, sent } = open(moved, { baseUrl: "http://127.0.0.1:4000/ignored" });
    await gateway.call("ListRows", {});
    expect(sent.map(({ url }) => url)).toEqual(["http://127.0.0.1:4000/base/rows"]);
  });

  test.each([
    [[], ["ListRows", "DeleteRow"]],
    [["DeleteRow"], ["DeleteRow"]],
  ])("runs the script for %j, where an empty list means all", async (scriptOperations, want) => {
    const ran: string[] = [];
    const scripted: ImportedConnector = {
      ...connector,
      scriptOperations,
      script: ({ operationId, request, send }) => {
        ran.push(operationId);
        return send(request);
      },
    };
    const { gateway } = open(scripted);
    await gateway.call("ListRows", {});
    await gateway.call("DeleteRow", { id: "1" });
    expect(ran).toEqual(want);
  });
});

describe("an address to come back to", () => {
  test("is what the script makes of its original address, and leads to the service again", async () => {
    const { gateway, sent } = open({
      ...connector,
      script: async ({ originalUrl, request, send }) => ({
        ...(await send(request)),
        status: 201,
        headers: { location: `${originalUrl}/a%2Fb?x=1` },
      }),
      scriptOperations: ["ListRows"],
    });
    const { headers } = await gateway.call("ListRows", {});
    expect(headers["location"]).toBe(`${gateway.address}/rows/a%2Fb?x=1`);
    await gateway.follow("DELETE", headers["location"] ?? "", "the end");
    expect(sent.at(-1)).toEqual({
      method: "DELETE",
      url: "https://api.example.com/v1/rows/a%2Fb?x=1",
      headers: { authorization: "Bearer t1" },
    });
  });

  test.each([
    [
      "of another host",
      "https://elsewhere.example/v1/rows/1",
      "its address leaves the connector, where the connection's token is not sent.",
    ],
    ["that is none", "rows/1", "its address leaves the connector, where the connection's token is not sent."],
    [
      "of the service (fact 207)",
      "https://api.example.com/v1/rows/1",
      "its address leaves the connector, where the connection's token is not sent.",
    ],
    [
      "of another connection",
      "https://gateway.invalid/apim/rows/2/rows/1",
      "its address leaves the connector, where the connection's token is not sent.",
    ],
    [
      "outside of the connector",
      `${new Gateway(connector, { token: "t" }).address}/v2/rows/1`,
      "no operation of the connector is DELETE /v2/rows/1.",
    ],
  ])("%s is refused, and nothing is sent", async (_name, location, message) => {
    const { gateway, sent } = open(connector, {}, { status: 201, headers: { location } });
    const { headers } = await gateway.call("ListRows", {});
    await expect(gateway.follow("DELETE", headers["location"] ?? "", "the end")).rejects.toThrow(
      `rows: the end: ${message}`,
    );
    expect(sent).toHaveLength(1);
  });
});
