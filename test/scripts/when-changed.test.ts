import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint, whenChanged } from "../../scripts/when-changed.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "erp-when-changed-"));
  mkdirSync(join(root, "specs", "deep"), { recursive: true });
  writeFileSync(join(root, "specs", "a.yaml"), "a");
  writeFileSync(join(root, "specs", "deep", "b.yaml"), "b");
  writeFileSync(join(root, "lock.json"), "{}");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("fingerprint", () => {
  const changes: readonly { what: string; change: () => void }[] = [
    { what: "a file below a folder", change: () => writeFileSync(join(root, "specs", "deep", "b.yaml"), "c") },
    { what: "a file itself", change: () => writeFileSync(join(root, "lock.json"), "{ }") },
    { what: "a new file", change: () => writeFileSync(join(root, "specs", "c.yaml"), "") },
    { what: "a file that is gone", change: () => rmSync(join(root, "specs", "a.yaml")) },
    {
      what: "bytes that moved from one file to the next",
      change: () => {
        writeFileSync(join(root, "specs", "a.yaml"), "");
        writeFileSync(join(root, "specs", "deep", "b.yaml"), "ab");
      },
    },
  ];

  it.each(changes)("sees $what", ({ change }) => {
    const before = fingerprint(root, ["specs", "lock.json"]);
    change();
    expect(fingerprint(root, ["specs", "lock.json"])).not.toBe(before);
  });

  it("does not see what it was not asked about", () => {
    const before = fingerprint(root, ["specs"]);
    writeFileSync(join(root, "lock.json"), "[]");
    expect(fingerprint(root, ["specs"])).toBe(before);
  });
});

describe("whenChanged", () => {
  it("works once, again after a change of what it reads or made, and again after it failed", async () => {
    const log: string[] = [];
    const build = (text: string) =>
      whenChanged(root, ".tmp/mark", ["specs", "made.txt"], () => {
        log.push(text);
        writeFileSync(join(root, "made.txt"), "made");
      });
    expect(await build("first")).toBe(true);
    expect(await build("second")).toBe(false);
    writeFileSync(join(root, "made.txt"), "by hand");
    expect(await build("third")).toBe(true);
    writeFileSync(join(root, "specs", "a.yaml"), "changed");
    await expect(
      whenChanged(root, ".tmp/mark", ["specs", "made.txt"], () => {
        throw new Error("broken");
      }),
    ).rejects.toThrow("broken");
    expect(await build("fourth")).toBe(true);
    expect(log).toEqual(["first", "third", "fourth"]);
  });
});
