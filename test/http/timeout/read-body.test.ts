import { describe, expect, it } from "vitest";
import { announcedLength, readBody } from "../../../src/http/timeout/read-body.ts";
import type { Watch } from "../../../src/http/timeout/watch.ts";

/** A watch that counts what arrived. */
function counting() {
  const seen: number[] = [];
  return { seen, watch: { received: (bytes: number) => void seen.push(bytes) } as unknown as Watch };
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const streamOf = (...pieces: string[]): ReadableStream<Uint8Array<ArrayBuffer>> =>
  ReadableStream.from(pieces.map((piece) => new TextEncoder().encode(piece)));

describe("readBody", () => {
  it.each([
    { what: "nothing", pieces: [], expectedBytes: undefined, want: "" },
    { what: "one piece", pieces: ["abc"], expectedBytes: 3, want: "abc" },
    { what: "pieces as announced", pieces: ["ab", "cd", "e"], expectedBytes: 5, want: "abcde" },
    { what: "pieces without announcement", pieces: ["ab", "cd", "e"], expectedBytes: undefined, want: "abcde" },
    { what: "more than announced", pieces: ["ab", "cd", "efghij"], expectedBytes: 3, want: "abcdefghij" },
    { what: "less than announced", pieces: ["ab", "cd"], expectedBytes: 1_000_000, want: "abcd" },
    { what: "an announcement of terabytes", pieces: ["ab", "cd"], expectedBytes: 1e13, want: "abcd" },
  ])("$what", async ({ pieces, expectedBytes, want }) => {
    const { watch, seen } = counting();
    expect(
      text(
        await readBody(streamOf(...pieces), watch, {
          maxBytes: 1e12,
          onLonger: "cut",
          expectedBytes: () => expectedBytes,
        }),
      ),
    ).toBe(want);
    expect(seen).toEqual(pieces.map(({ length }) => length));
  });

  it.each([["abcdef"], ["abc", "def"], ["a", "b", "c", "d", "e"]])("cuts at the limit: %s", async (...pieces) => {
    expect(
      text(
        await readBody(streamOf(...pieces), counting().watch, { maxBytes: 4, onLonger: "cut", expectedBytes: () => 6 }),
      ),
    ).toBe("abcd");
  });

  it("throws what a longer one means", async () => {
    await expect(
      readBody(streamOf("abc", "def"), counting().watch, { maxBytes: 4, onLonger: () => new Error("too large") }),
    ).rejects.toThrow("too large");
  });
});

it.each([
  { headers: { "content-length": "12" }, want: 12 },
  { headers: { "content-length": "12", "content-encoding": "gzip" }, want: undefined },
  { headers: { "content-length": "twelve" }, want: undefined },
  { headers: {}, want: undefined },
])("announced length of $headers: $want", ({ headers, want }) => {
  expect(announcedLength(new Response(null, { headers: headers as Record<string, string> }))).toBe(want);
});
