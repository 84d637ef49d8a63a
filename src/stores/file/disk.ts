import { constants } from "node:fs";
import { link, open, readdir, stat, unlink } from "node:fs/promises";
import { platform } from "node:process";
import { makeFolder } from "../../kit/make-folder.ts";

/** The few things that the file store asks of a file system; tests pass one that fails. Errors are those of `node:fs`. */
export interface Disk {
  /** Makes a folder with its parents, for the owner alone; does nothing when it is there. */
  makeFolder(path: string): Promise<void>;
  /** Names in a folder; none when there is no folder. */
  list(path: string): Promise<readonly string[]>;
  /** A whole file, or undefined when there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Writes a new file, for the owner alone, and brings it to the disk. */
  writeNew(path: string, bytes: Uint8Array): Promise<void>;
  /** Gives a file a second name, atomically. False when that name is taken, or the file is gone. */
  link(path: string, name: string): Promise<boolean>;
  /** Removes a file; does nothing when it is gone. */
  remove(path: string): Promise<void>;
  /** Brings the names in a folder to the disk. */
  syncFolder(path: string): Promise<void>;
  /** When a file was last written, in epoch milliseconds; undefined when it is gone. */
  writtenAtMs(path: string): Promise<number | undefined>;
}

/** A pipe is opened without waiting for somebody who writes to it; Windows has none to open. */
const readNow = constants.O_RDONLY | (platform === "win32" ? 0 : constants.O_NONBLOCK);

/** The disk of this machine. */
export const nodeDisk: Disk = {
  async makeFolder(path) {
    makeFolder(path, 0o700);
  },
  list: (path) => readdir(path).catch(unless(["ENOENT"], [])),
  async read(path) {
    const file = await open(path, readNow).catch(unless(["ENOENT"], undefined));
    if (!file) return undefined;
    try {
      const isFile = (await file.stat()).isFile();
      if (!isFile) throw Object.assign(new Error("It is no file."), { code: "EFTYPE" });
      return await file.readFile();
    } finally {
      await file.close();
    }
  },
  async writeNew(path, bytes) {
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  link: (path, name) => link(path, name).then(() => true, unless(["EEXIST", "ENOENT"], false)),
  remove: (path) => unlink(path).catch(unless(["ENOENT"], undefined)),
  async syncFolder(path) {
    // Windows opens no folders; NTFS journals the names itself.
    if (platform === "win32") return;
    const folder = await open(path, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  writtenAtMs: (path) => stat(path).then((found) => found.mtimeMs, unless(["ENOENT"], undefined)),
};

/** Turns errors with these codes into a value, and throws the others on. */
function unless<Value>(codes: readonly string[], value: Value): (error: unknown) => Value {
  return (error) => {
    if (error instanceof Error && "code" in error && codes.some((code) => code === error.code)) return value;
    throw error;
  };
}
