import { once } from "node:events";
import { createServer } from "node:http";
import { postgresDoor, startOwnPostgres, type TestPostgres } from "./postgres.ts";

/**
 * One PostgreSQL for all test files of a run, started when the first one asks: files ask at a door on loopback, whose
 * address the workers inherit. Files keep apart by schemas of their own, as they do on a server that was given.
 */
export default async function sharePostgres(): Promise<() => Promise<void>> {
  let server: Promise<TestPostgres> | undefined;
  const door = createServer((_, response) => {
    server ??= startOwnPostgres();
    server.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  }).listen(0, "127.0.0.1");
  await once(door, "listening");
  const address = door.address();
  if (typeof address !== "object" || !address) throw new Error("The door to PostgreSQL has no port.");
  process.env[postgresDoor] = `http://127.0.0.1:${address.port}`;
  return async () => {
    delete process.env[postgresDoor];
    door.closeAllConnections();
    door.close();
    await (await server)?.stop();
  };
}
