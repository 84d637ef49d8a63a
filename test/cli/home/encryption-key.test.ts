import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { encryptionKey } from "../../../src/cli/home/encryption-key.ts";
import type { Home } from "../../../src/cli/home/home.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const homeIn = (folder: string): Home => ({ folder, dataFolder: join(folder, "data"), isSandbox: false });

test("it is made once, for the owner alone, beside the profiles and not among the data", () => {
  const home = homeIn(temporaryFolder());
  const key = encryptionKey(home, {});
  expect(Buffer.from(key, "base64").length).toBe(32);
  expect(encryptionKey(home, {})).toBe(key);
  expect(statSync(join(home.folder, "key")).mode & 0o777).toBe(0o600);
  expect([readdirSync(home.folder), existsSync(home.dataFolder)]).toEqual([["key"], false]);
});

test("the environment goes before, and then no file is made", () => {
  const home = homeIn(temporaryFolder());
  expect(encryptionKey(home, { ERP_OPENAPI_KEY: "from the environment" })).toBe("from the environment");
  expect(readdirSync(home.folder)).toEqual([]);
});

test("a file that others may read is refused", () => {
  const home = homeIn(temporaryFolder({ key: "x" }));
  chmodSync(join(home.folder, "key"), 0o640);
  expect(() => encryptionKey(home, {})).toThrow(
    `Others may read ${home.folder}/key with the key of the stored tokens: chmod 600 ${home.folder}/key`,
  );
});

test("a file among the data is refused, and not made", () => {
  const home = homeIn(temporaryFolder());
  const file = join(home.dataFolder, "key");
  expect(() => encryptionKey(home, { ERP_OPENAPI_KEY_FILE: file })).toThrow(
    `The key file ${file} lies in the folder of the data that it protects`,
  );
  expect(existsSync(file)).toBe(false);
});

test("a file elsewhere is taken", () => {
  const folder = temporaryFolder();
  const file = join(folder, "vault", "key");
  const key = encryptionKey(homeIn(join(folder, "home")), { ERP_OPENAPI_KEY_FILE: file });
  expect(readFileSync(file, "utf8")).toBe(`${key}\n`);
});
