import { expect, test } from "vitest";
import { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import type { WireRequest } from "../../../src/connector-builder/simulator/wire-message.ts";
import { operation, policy, smallImport } from "./support/small-import.ts";

async function sentBy(scheme: object, connection: Record<string, string>, withPolicy = false): Promise<WireRequest> {
  const policies = withPolicy
    ? [policy("setheader", { name: "Authorization", value: "Bearer @connectionParameters('api_key')" })]
    : [];
  const plain = smallImport([operation("ListRows", "GET", "/rows")], policies);
  const connector = { ...plain, definition: { ...plain.definition, securityDefinitions: { one: scheme } } };
  const sent: WireRequest[] = [];
  const gateway = new Gateway(connector, {
    token: "never",
    connection,
    send: (request) => {
      sent.push(request);
      return Promise.resolve({ status: 200, headers: {}, body: new Uint8Array() });
    },
  });
  await gateway.call("ListRows", {});
  return sent[0] ?? { method: "", url: "", headers: {} };
}

test("a key goes where the definition says, and no token beside it", async () => {
  const header = await sentBy({ type: "apiKey", in: "header", name: "X-Key" }, { api_key: "k" });
  expect(header).toMatchObject({ url: "https://api.example.com/v1/rows", headers: { "x-key": "k" } });
  expect("authorization" in header.headers).toBe(false);
  const query = await sentBy({ type: "apiKey", in: "query", name: "the key" }, { api_key: "a&b" });
  expect([query.url, query.headers]).toEqual(["https://api.example.com/v1/rows?the%20key=a%26b", {}]);
});

test("the example of RFC 7617: Aladdin with open sesame", async () => {
  const { headers } = await sentBy({ type: "basic" }, { username: "Aladdin", password: "open sesame" });
  expect(headers).toEqual({ authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==" });
});

test("a policy makes a bearer token of a key, since it runs after the key was put", async () => {
  const { headers } = await sentBy({ type: "apiKey", in: "header", name: "Authorization" }, { api_key: "k" }, true);
  expect(headers).toEqual({ authorization: "Bearer k" });
});

test("a connection without the key is refused", async () => {
  await expect(sentBy({ type: "apiKey", in: "header", name: "X-Key" }, {})).rejects.toThrow(
    "it has no value for api_key",
  );
});
