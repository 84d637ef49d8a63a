import { expect, test } from "vitest";
import { streamPage } from "../../../../src/sandbox/odata/page/stream-page.ts";

async function read(stream: ReadableStream<Uint8Array>): Promise<readonly string[]> {
  const chunks: string[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk).toString());
  return chunks;
}

test.each([0, 1, 499, 500, 501, 1250])("%i rows are one JSON document in pieces of 500", async (count) => {
  const items = Array.from({ length: count }, (_, index) => index);
  const chunks = await read(streamPage('{"value":[', items, String, "]}"));
  expect(JSON.parse(chunks.join(""))).toEqual({ value: items });
  expect(chunks.length).toBe(Math.max(1, Math.ceil(count / 500)));
});

test("rows that are gone when their turn comes are left out, also at the seams", async () => {
  const items = Array.from({ length: 1001 }, (_, index) => index);
  const kept = (index: number): boolean => ![0, 499, 500, 1000].includes(index);
  const chunks = await read(streamPage("[", items, (index) => (kept(index) ? String(index) : undefined), "]"));
  expect(JSON.parse(chunks.join(""))).toEqual(items.filter(kept));
});

test("rows are asked for while the client reads", async () => {
  let asked = 0;
  const items = Array.from({ length: 1500 }, () => 1);
  const reader = streamPage("[", items, () => String(++asked), "]").getReader();
  expect(asked).toBe(0);
  await reader.read();
  expect(asked).toBe(500);
  await reader.cancel();
  expect(asked).toBe(500);
});
