import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { World } from "./service.ts";

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;
const patienceMs = 10_000;

/**
 * Makes `World.deliver`. The sandbox never leaves loopback: any other host counts as one that did not answer.
 * One connection for each delivery, so that nothing stays open when the sandbox stops.
 */
export function createDeliver(signal: AbortSignal): World["deliver"] {
  return (url, init) =>
    new Promise((resolve) => {
      const nothing = (): void => resolve({ status: 0, body: "" });
      const target = URL.parse(url);
      if (!target || !loopback.test(target.hostname) || !/^https?:$/.test(target.protocol) || signal.aborted)
        return nothing();
      const start = target.protocol === "https:" ? requestHttps : requestHttp;
      const call = start(target, {
        method: init.method,
        headers: { ...init.headers, "content-length": Buffer.byteLength(init.body) },
        agent: false,
        timeout: patienceMs,
        signal,
      });
      call.on("error", nothing);
      call.on("timeout", () => call.destroy(new Error("no answer in time")));
      call.on("response", (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", nothing);
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
      });
      call.end(init.body);
    });
}
