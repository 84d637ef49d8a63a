import { open as openFile } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { StoreMisused } from "../../errors/store-misused.ts";
import { pauseBefore } from "../cells/pause.ts";
import { isBusy, sqliteFailure } from "./failures.ts";
import { checkVersion, migrate, missingSchema } from "./schema.ts";

/** One connection to the database, opened when it is first needed. */
export interface Connection {
  /** Runs work on the open database; again, after a pause, while another connection writes. */
  run<Result>(work: (database: DatabaseSync) => Result): Promise<Result>;
  createSchema(): Promise<void>;
  close(): void;
}

/** `node:sqlite` works on the event loop's own thread: longer than this it never waits there for another writer. */
const busyTimeoutMs = 2;

/** Makes a connection to `file`. */
export function connect(file: string, busyWaitMs: number): Connection {
  if (file === "" || file === ":memory:") throw new StoreMisused("sqliteTokenStore: option file names a file; for memory there is memoryTokenStore.");
  let database: DatabaseSync | undefined;
  let closed = false;

  const open = (): DatabaseSync => {
    if (closed) throw new StoreMisused("The store was closed: make a new one.");
    if (database) return database;
    const opened = new DatabaseSync(file, { timeout: busyTimeoutMs });
    // In WAL mode less than FULL may lose a commit when the power fails.
    opened.exec("PRAGMA synchronous = FULL");
    database = opened;
    return opened;
  };

  const close = (): void => {
    closed = true;
    database?.close();
    database = undefined;
  };

  const retry = async <Result>(work: () => Result): Promise<Result> => {
    const giveUpAtMs = performance.now() + busyWaitMs;
    for (let attempt = 0; ; attempt++) {
      try {
        return work();
      } catch (error) {
        if (!isBusy(error) || performance.now() > giveUpAtMs) throw sqliteFailure(error);
        await pauseBefore(attempt);
      }
    }
  };

  let checked = false;
  const openChecked = async (): Promise<void> => {
    if (checked) return;
    // SQLite would make the file, and an empty database is not what was asked for.
    await openFile(file, "r").then((found) => found.close(), (error: unknown) => {
      throw error instanceof Error && "code" in error && error.code === "ENOENT" ? missingSchema() : sqliteFailure(error);
    });
    await retry(() => checkVersion(open()));
    checked = true;
  };

  return {
    async run(work) {
      await openChecked();
      return retry(() => work(open()));
    },
    async createSchema() {
      // Made here, because SQLite would let the whole world read it. Its -wal and -shm files follow its mode.
      await openFile(file, "a", 0o600).then((made) => made.close(), (error: unknown) => {
        throw sqliteFailure(error);
      });
      await retry(() => migrate(open()));
    },
    close,
  };
}
