import { closeSync, openSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { StoreMisused } from "../../errors/store-misused.ts";
import { pauseBefore } from "../../kit/pause-before.ts";
import { isBusy, sqliteFailure } from "../../kit/sqlite-failures.ts";
import { checkVersion, type Layout, migrate, missingSchema, tokenLayout } from "./schema.ts";

/** One connection to the database, opened when it is first needed. */
export interface Connection {
  /** Runs work on the open database; again, after a pause, while another connection writes. */
  run<Result>(work: (database: DatabaseSync) => Result): Promise<Result>;
  createSchema(): Promise<void>;
  close(): void;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** `node:sqlite` works on the event loop's own thread: longer than this it never waits there for another writer. */
const busyTimeoutMs = 2;

/**
 * Makes a connection to `file`, in which the tables of `layout` are used.
 *
 * @see https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_
 */
export function connect(file: string, busyWaitMs: number, layout: Layout = tokenLayout): Connection {
  if (file === "" || file === ":memory:")
    throw new StoreMisused("Option file names a file; for memory there are the stores of erp-openapi/stores/memory.");
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
    // SQLite would make the file, and an empty database is not what was asked for. Only looked at, never opened: closing
    // any descriptor of the file would drop the locks of every connection that this process has to it.
    try {
      statSync(file);
    } catch (error) {
      throw hasCode(error, "ENOENT") ? missingSchema(layout) : sqliteFailure(error);
    }
    await retry(() => checkVersion(open(), layout));
    checked = true;
  };

  return {
    async run(work) {
      await openChecked();
      return retry(() => work(open()));
    },
    async createSchema() {
      // Made here, because SQLite would let the whole world read it. Its -wal and -shm files follow its mode. Only a file
      // that is new, and at one go, so that no connection of this process can have locks on it when it is closed.
      try {
        closeSync(openSync(file, "wx", 0o600));
      } catch (error) {
        if (!hasCode(error, "EEXIST")) throw sqliteFailure(error);
      }
      await retry(() => migrate(open(), layout));
    },
    close,
  };
}
