import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileCells } from "../../src/stores/file/cells.ts";
import { type Disk, nodeDisk } from "../../src/stores/file/disk.ts";
import { fileTokenStore } from "../../src/stores/file/index.ts";
import { layoutOf } from "../../src/stores/file/schema.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { tokenStoreContract } from "./contract.ts";
import { sampleGrant } from "./samples.ts";
import { collect, type StoreUnderTest, keys as usualKeys } from "./store-under-test.ts";

async function makeFile(): Promise<StoreUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), "erp-openapi-file-store-"));
  const cells = fileCells(folder, nodeDisk);
  return {
    open: ({ keys = usualKeys, ...options } = {}) => fileTokenStore({ folder, keys, ...options }),
    cells,
    overwrite: async (id, bytes) =>
      writeFile(layoutOf(folder).revision(id, (await cells.read(id))?.revision ?? 0), bytes),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const failing = (code: string) => Object.assign(new Error(code), { code });

/** Names below a folder with their modes. */
function modes(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => [
      name,
      (statSync(join(folder, name)).mode & 0o777).toString(8),
    ]),
  );
}

describe("file", () => {
  test.runIf(existsSync("/proc/self"))("ends where the system makes no folder", async () => {
    const store = fileTokenStore({ folder: "/proc/erp/deeper", keys: usualKeys });
    await expect(store.acquireLease("a", "owner", 1000)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  });

  tokenStoreContract(makeFile);

  test("files and folders are for the owner alone, and no name is in a path", async () => {
    const folder = temporaryFolder();
    await fileTokenStore({ folder, keys: usualKeys }).commit("someone@example.test", 0, sampleGrant("1"));
    const found = modes(folder);
    expect(new Set([...found].filter(([name]) => name.endsWith(".sealed")).map(([, mode]) => mode))).toEqual(
      new Set(["600"]),
    );
    expect(new Set([...found].filter(([name]) => !name.endsWith(".sealed")).map(([, mode]) => mode))).toEqual(
      new Set(["700"]),
    );
    expect([...found.keys()].join()).not.toContain("someone");
  });

  test("keeps the last revisions and removes older ones; forget leaves one", async () => {
    const folder = temporaryFolder();
    const store = fileTokenStore({ folder, keys: usualKeys });
    for (let generation = 0; generation < 20; generation++)
      await store.commit("exact:me", generation, sampleGrant(`${generation}`));
    const revisions = () =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".sealed") && !name.includes("names"))
        .map((name) => Number.parseInt(name.slice(-19), 10))
        .sort((a, b) => a - b);
    expect(revisions()).toEqual([12, 13, 14, 15, 16, 17, 18, 19, 20]);
    await store.forget("exact:me");
    expect(revisions()).toEqual([21]);
  });

  test.each<{ step: string; break: Partial<Disk>; code: string; says: RegExp }>([
    {
      step: "half a file is written",
      break: {
        writeNew: async (path, bytes) => {
          writeFileSync(path, bytes.subarray(0, 40));
          throw failing("ENOSPC");
        },
      },
      code: "ENOSPC",
      says: /disk is full/,
    },
    {
      step: "folders are made",
      break: { makeFolder: () => Promise.reject(failing("EROFS")) },
      code: "EROFS",
      says: /read-only/,
    },
    {
      step: "the name is given",
      break: { link: () => Promise.reject(failing("EPERM")) },
      code: "EPERM",
      says: /hard links/,
    },
    {
      step: "the quota is used up",
      break: { writeNew: () => Promise.reject(failing("EDQUOT")) },
      code: "EDQUOT",
      says: /quota/,
    },
  ])(
    "a disk that fails while $step leaves the grant of before, and nothing else",
    async ({ break: broken, code, says }) => {
      const folder = temporaryFolder();
      const whole = fileTokenStore({ folder, keys: usualKeys });
      await whole.commit("exact:me", 0, sampleGrant("1"));
      const before = [...modes(folder).keys()].sort();
      const store = fileTokenStore({ folder, keys: usualKeys, disk: { ...nodeDisk, ...broken } });
      const calls = [
        () => store.commit("exact:me", 1, sampleGrant("2")),
        () => store.acquireLease("exact:me", "a", 1000),
        () => store.forget("exact:me"),
      ];
      for (const call of calls)
        await expect(call()).rejects.toMatchObject({
          code: "STORE_UNAVAILABLE",
          message: expect.stringMatching(says),
          cause: { code },
        });
      expect([...modes(folder).keys()].sort()).toEqual(before);
      expect(await whole.read("exact:me")).toEqual({ generation: 1, grant: sampleGrant("1") });
      expect(await whole.commit("exact:me", 1, sampleGrant("2"))).toEqual({ committed: true, generation: 2 });
    },
  );

  test("a disk that cannot be read is unavailable, not empty", async () => {
    const refuse = () => Promise.reject(failing("EACCES"));
    const store = fileTokenStore({
      folder: temporaryFolder(),
      keys: usualKeys,
      disk: { ...nodeDisk, list: refuse, read: refuse },
    });
    for (const call of [() => store.read("exact:me"), () => collect(store.accounts())])
      await expect(call()).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
  });

  test("what a killed process left unfinished is swept after ten minutes, and not before", async () => {
    const folder = temporaryFolder();
    const { unfinished } = layoutOf(folder);
    mkdirSync(unfinished, { recursive: true });
    for (const { name, ageMs } of [
      { name: "old", ageMs: 11 * 60_000 },
      { name: "young", ageMs: 9 * 60_000 },
    ]) {
      writeFileSync(join(unfinished, name), "half");
      utimesSync(join(unfinished, name), new Date(), new Date(Date.now() - ageMs));
    }
    await fileTokenStore({ folder, keys: usualKeys }).commit("exact:me", 0, sampleGrant("1"));
    expect(readdirSync(unfinished)).toEqual(["young"]);
  });

  test("a writer that slept while others went on and cleaned up does not believe it won", async () => {
    const folder = temporaryFolder();
    const others = fileTokenStore({ folder, keys: usualKeys });
    await others.commit("exact:me", 0, sampleGrant("1"));
    let slept = false;
    const writeNew: Disk["writeNew"] = async (path, bytes) => {
      await nodeDisk.writeNew(path, bytes);
      if (slept) return;
      slept = true;
      for (let generation = 1; generation <= 12; generation++)
        await others.commit("exact:me", generation, sampleGrant(`${generation + 1}`));
    };
    const sleeper = fileTokenStore({ folder, keys: usualKeys, disk: { ...nodeDisk, writeNew } });
    const current = { generation: 13, grant: sampleGrant("13") };
    expect(await sleeper.commit("exact:me", 1, sampleGrant("stale"))).toEqual({ committed: false, current });
    expect(await others.read("exact:me")).toEqual(current);
    expect([...modes(folder).keys()].filter((name) => name.endsWith("000000000002.sealed"))).toEqual([]);
  });

  test("a writer whose revision is superseded at once knows that it won", async () => {
    const folder = temporaryFolder();
    const others = fileTokenStore({ folder, keys: usualKeys });
    await others.commit("exact:me", 0, sampleGrant("1"));
    const link: Disk["link"] = async (path, name) => {
      const linked = await nodeDisk.link(path, name);
      if (linked) await others.acquireLease("exact:me", "b", 1000);
      return linked;
    };
    const store = fileTokenStore({ folder, keys: usualKeys, disk: { ...nodeDisk, link } });
    expect(await store.commit("exact:me", 1, sampleGrant("2"))).toEqual({ committed: true, generation: 2 });
    expect((await others.read("exact:me"))?.generation).toBe(2);
  });

  test.each<[string, (path: string) => void, string, RegExp]>([
    ["a link to nowhere", (path) => symlinkSync("/nowhere/at-all", path), "STORE_CORRUPTED", /leads to no file/],
    ["a link to itself", (path) => symlinkSync(path, path), "STORE_UNAVAILABLE", /ELOOP/],
    ["a pipe that nobody writes to", (path) => execFileSync("mkfifo", [path]), "STORE_UNAVAILABLE", /is no file/],
    ["a device without an end", (path) => symlinkSync("/dev/zero", path), "STORE_UNAVAILABLE", /is no file/],
    ["a folder", (path) => mkdirSync(path), "STORE_UNAVAILABLE", /is no file/],
  ])(
    "%s in place of a revision is an error, no endless loop: reading, writing, listing",
    async (_what, put, code, says) => {
      const folder = temporaryFolder();
      const store = fileTokenStore({ folder, keys: usualKeys });
      await store.commit("exact:me", 0, sampleGrant("1"));
      const layout = layoutOf(folder);
      for (const id of readdirSync(layout.cells)) if (id !== "names") put(layout.revision(id, 2));
      const wrong = { code, message: expect.stringMatching(says) };
      await expect(store.read("exact:me")).rejects.toMatchObject(wrong);
      await expect(store.commit("exact:me", 1, sampleGrant("2"))).rejects.toMatchObject(wrong);
      await expect(collect(store.accounts())).rejects.toMatchObject(wrong);
    },
  );

  test("a folder that was removed under a running process is begun anew", async () => {
    const folder = join(temporaryFolder(), "store");
    const [first, second] = [fileTokenStore({ folder, keys: usualKeys }), fileTokenStore({ folder, keys: usualKeys })];
    await first.commit("exact:me", 0, sampleGrant("1"));
    await rm(folder, { recursive: true });
    expect(await first.read("exact:me")).toBeUndefined();
    await second.commit("exact:me", 0, sampleGrant("2"));
    expect(await first.read("exact:me")).toEqual({ generation: 1, grant: sampleGrant("2") });
  });
});
