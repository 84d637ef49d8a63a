import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { makeClient } from "../../../src/spec-tools/emit/make-client.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** What the server gives and what came to it. */
interface Told {
  answer: { readonly status?: number; readonly type?: string; readonly body?: string | Uint8Array };
  /** Content types and bodies. */
  readonly seen: string[];
  readonly requests: { readonly url: string; readonly headers: IncomingHttpHeaders; readonly body: Buffer }[];
}

type Call = (path: string, init?: object) => Promise<{ readonly data?: unknown; readonly error?: unknown }>;

/** A client of a document that was made as `spec generate` makes it, and a server on loopback that says what it is told. */
export async function serve(
  paths: object,
  components: object = {},
  more: object = {},
  auth: object = { token: async () => "a-token", markStale: async () => undefined },
): Promise<{
  readonly told: Told;
  readonly notes: readonly string[];
  readonly declarations: string;
  call: (method: string) => Call;
}> {
  const folder = temporaryFolder();
  const spec = join(folder, "told.json");
  writeFileSync(
    spec,
    JSON.stringify({ openapi: "3.1.0", info: { title: "Told", version: "1" }, paths, components, ...more }),
  );
  const { files, notes } = await makeClient(spec, { name: "told" });
  const odata = JSON.stringify(pathToFileURL(resolve("src/clients/odata/index.ts")).href);
  const linked = [...files].map(([path, text]) => [path, text.replaceAll('"erp-openapi/odata"', odata)] as const);
  writeImported(join(folder, "client"), new Map(linked));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');

  const told: Told = { answer: { status: 204 }, seen: [], requests: [] };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      told.requests.push({ url: request.url ?? "", headers: request.headers, body });
      told.seen.push(`${request.headers["content-type"]} ${body.toString("latin1")}`);
      const { status = 200, type, body: answer } = told.answer;
      response.writeHead(status, type === undefined ? {} : { "content-type": type });
      response.end(answer);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const { createToldClient: create }: { createToldClient: (options: object) => Readonly<Record<string, Call>> } =
    await import(/* @vite-ignore */ pathToFileURL(join(folder, "client", "index.js")).href);
  const api = create({ baseUrl: `http://127.0.0.1:${port}`, auth });
  return {
    told,
    notes,
    declarations: files.get("index.d.ts") ?? "",
    call: (method) => {
      const send = api[method];
      if (!send) throw new Error(`The client has no ${method}.`);
      return send;
    },
  };
}
