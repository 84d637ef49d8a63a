import { expect, test } from "vitest";
import { collect, type MakeStore, withStore } from "../store-under-test.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const id = "ab".repeat(32);

export function cellRules(make: MakeStore): void {
  test("a replacement of anything but the newest revision changes nothing", () =>
    withStore(make, async ({ cells }) => {
      expect(await cells.replace(id, undefined, bytes("one"))).toBe("replaced");
      expect(await cells.replace(id, undefined, bytes("another one"))).toBe("outrun");
      const one = await cells.read(id);
      expect(await cells.replace(id, one, bytes("two"))).toBe("replaced");
      expect(await cells.replace(id, one, bytes("another two"))).toBe("outrun");
      const two = await cells.read(id);
      expect([two?.revision, Buffer.from(two?.bytes ?? []).toString()]).toEqual([2, "two"]);
    }));

  test("of 20 replacements of one revision at once exactly one counts", () =>
    withStore(make, async ({ cells }) => {
      await cells.replace(id, undefined, bytes("one"));
      const one = await cells.read(id);
      const ends = await Promise.all(
        Array.from({ length: 20 }, (_, index) => cells.replace(id, one, bytes(`two-${index}`))),
      );
      expect(ends.filter((end) => end === "replaced")).toHaveLength(1);
      expect(ends.filter((end) => end === "outrun")).toHaveLength(19);
      expect(Buffer.from((await cells.read(id))?.bytes ?? []).toString()).toBe(`two-${ends.indexOf("replaced")}`);
    }));

  test("the list shows each cell once, at its newest revision", () =>
    withStore(make, async ({ cells }) => {
      const ids = Array.from({ length: 250 }, (_, index) => index.toString(16).padStart(64, "0"));
      for (const each of ids) await cells.replace(each, undefined, bytes("one"));
      await cells.replace(id, undefined, bytes("one"));
      await cells.replace(id, await cells.read(id), bytes("two"), { dropHistory: true });
      const listed = (await collect(cells.list())).map(({ id: each, cell }) => `${each} ${cell.revision}`);
      expect(listed.sort()).toEqual([...ids.map((each) => `${each} 1`), `${id} 2`].sort());
    }));
}
