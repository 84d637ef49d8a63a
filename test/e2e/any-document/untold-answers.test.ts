import { expect, test } from "vitest";
import { serve } from "./told-service.ts";

const done = { description: "Done." };
const json = { description: "It.", content: { "application/json": {} } };

// "content: A map containing descriptions of potential response payloads": none says nothing of what comes.
test.each<[responses: object, status: number]>([
  [{ 200: done }, 200],
  [{ 201: json, 202: done }, 202],
  [{ "2XX": done }, 201],
  [{ default: done }, 200],
  [{ 200: { $ref: "#/components/responses/Done" } }, 200],
])("text is no failure where %j says nothing of the content of a %d", async (responses, status) => {
  const { told, call } = await serve(
    { "/a": { get: { responses }, post: { responses } } },
    { responses: { Done: done } },
  );
  for (const method of ["GET", "POST"]) {
    told.answer = { status, type: "text/plain", body: "OK" };
    const { data, error, ...rest } = await call(method)("/a");
    expect([data, error]).toEqual([undefined, undefined]);
    const { response } = Object(rest);
    expect([response.status, await response.text()]).toEqual([status, "OK"]);
    told.answer = { status, type: "application/json", body: '{"a":1}' };
    expect(await call(method)("/a")).toMatchObject({ data: { a: 1 } });
    expect(await call(method)("/a", { parseAs: "text" })).toMatchObject({ data: '{"a":1}' });
  }
  told.answer = { status, type: "text/html", body: "<p>Sign in</p>" };
  await expect(call("GET")("/a")).rejects.toMatchObject({ code: "UNEXPECTED_CONTENT" });
  await expect(call("POST")("/a")).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
});

test("text is one where JSON is said, and where a status is not described", async () => {
  const { told, call } = await serve({
    "/a": { get: { responses: { 200: json, 202: done } }, post: { responses: { 201: done } } },
  });
  told.answer = { status: 200, type: "text/plain", body: "OK" };
  await expect(call("GET")("/a")).rejects.toMatchObject({ code: "UNEXPECTED_CONTENT" });
  await expect(call("POST")("/a")).rejects.toMatchObject({ code: "ANSWER_UNREADABLE" });
});
