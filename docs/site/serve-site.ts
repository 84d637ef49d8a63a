import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";

/** What a browser has to be told of a file. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
};

/**
 * Serves a built site on loopback as a static host does, below the path at which it is published: modules of JavaScript
 * are not loaded from files.
 *
 * @param port 0 for any that is free
 */
export function serveSite(folder: string, base: string, port: number): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const asked = normalize(join(folder, path.slice(base.length), path.endsWith("/") ? "index.html" : ""));
    const isInside = path.startsWith(base) && asked.startsWith(`${folder}${sep}`);
    if (!isInside || !statSync(asked, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end(`Nothing here; the site begins at ${base}\n`);
      return;
    }
    response.writeHead(200, { "Content-Type": types[extname(asked)] ?? "application/octet-stream" });
    createReadStream(asked).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
