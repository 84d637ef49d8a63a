import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createKeyring } from "../../../src/stores/sealing/keyring.ts";
import { isCurrent, open, seal } from "../../../src/stores/sealing/seal.ts";

const bytesOf = (filling: number) => Buffer.alloc(32, filling);
const first = createKeyring({ current: bytesOf(1) });
const place = { id: "cell", revision: 3 };
const plaintext = Buffer.from("token");

describe("seal", () => {
  test("what is sealed for a place opens there", () => {
    expect(Buffer.from(open(first, place, seal(first, place, plaintext))).toString()).toBe("token");
    expect(open(first, place, seal(first, place, new Uint8Array()))).toHaveLength(0);
  });

  test("is different every time, and 45 bytes longer", () => {
    const sealed = Array.from({ length: 100 }, () => Buffer.from(seal(first, place, plaintext)));
    expect(new Set(sealed.map((bytes) => bytes.subarray(13, 25).toString("hex"))).size).toBe(100);
    expect(new Set(sealed.map(({ length }) => length))).toEqual(new Set([plaintext.length + 45]));
  });

  test.each([
    { name: "another cell", other: { id: "other", revision: 3 } },
    { name: "another revision", other: { id: "cell", revision: 4 } },
    { name: "a place whose parts only look the same when joined", other: { id: "cell,3", revision: 3 } },
  ])("opens not in $name", ({ other }) => {
    expect(() => open(first, other, seal(first, place, plaintext))).toThrow(
      expect.objectContaining({ code: "STORE_CORRUPTED" }),
    );
  });

  test("every single flipped bit is damage, never a wrong key and never another plaintext", () => {
    const sealed = seal(first, place, plaintext);
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const at = bit >> 3;
      const flipped = sealed.with(at, (sealed[at] ?? 0) ^ (1 << (bit & 7)));
      expect(() => open(first, place, flipped), `bit ${bit}`).toThrow(
        expect.objectContaining({ code: "STORE_CORRUPTED" }),
      );
    }
  });

  test("every shorter record is damage", () => {
    const sealed = seal(first, place, plaintext);
    for (let length = 0; length < sealed.length; length++) {
      expect(() => open(first, place, sealed.slice(0, length))).toThrow(
        expect.objectContaining({ code: "STORE_CORRUPTED" }),
      );
    }
  });

  test("bytes from the middle of a pool, as drivers give them, open too", () => {
    const sealed = seal(first, place, plaintext);
    const pool = Buffer.concat([Buffer.alloc(7), sealed, Buffer.alloc(7)]);
    expect(Buffer.from(open(first, place, pool.subarray(7, -7))).toString()).toBe("token");
  });

  test.each([
    { name: "its own key", keys: { current: bytesOf(1) }, opens: true, current: true },
    {
      name: "its own key as the previous one",
      keys: { current: bytesOf(2), previous: bytesOf(1) },
      opens: true,
      current: false,
    },
    { name: "its own key as text", keys: { current: bytesOf(1).toString("base64") }, opens: true, current: true },
    {
      name: "its own key as URL-safe text",
      keys: { current: bytesOf(1).toString("base64url") },
      opens: true,
      current: true,
    },
    { name: "another key", keys: { current: bytesOf(2) }, opens: false, current: false },
    { name: "two other keys", keys: { current: bytesOf(2), previous: bytesOf(3) }, opens: false, current: false },
  ])("with $name: opens $opens, current $current", ({ keys, opens, current }) => {
    const sealed = seal(first, place, plaintext);
    const ring = createKeyring(keys);
    const wrongKey = expect.objectContaining({ code: "STORE_WRONG_KEY" });
    if (opens) {
      expect(Buffer.from(open(ring, place, sealed)).toString()).toBe("token");
      expect(isCurrent(ring, place, sealed)).toBe(current);
    } else {
      expect(() => open(ring, place, sealed)).toThrow(wrongKey);
      expect(() => isCurrent(ring, place, sealed)).toThrow(wrongKey);
    }
  });

  test("a keyring prints no key", () => {
    const key = "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk";
    const ring = createKeyring({ current: Buffer.from(key) });
    const printed = inspect(ring, { depth: 9, showHidden: true }) + JSON.stringify(ring);
    expect(printed).not.toContain(key);
    expect(printed).not.toContain("6b, 6b");
    expect(printed).not.toContain("6b 6b");
    expect(printed).not.toContain("107,");
  });
});
