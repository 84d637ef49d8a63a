import type { WireRow } from "../../../generated/tables.ts";
import { ArgumentInvalid } from "../../errors/argument-invalid.ts";

/** Methods of openapi-fetch's client that send. */
const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request"];

/** @see https://fetch.spec.whatwg.org/#forbidden-method */
const forbidden: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);

type Send = (...call: unknown[]) => Promise<unknown>;

function isSend(value: unknown): value is Send {
  return typeof value === "function";
}

/**
 * Makes openapi-fetch's client write arguments and bodies, and read answers, as the document says, instead of as OData does.
 *
 * @param wireOf what the tables say of a call
 */
export function callPlainly(
  client: object,
  wireOf: (method: string, path: string) => Promise<WireRow | undefined>,
): void {
  for (const method of methods) {
    const send: unknown = Reflect.get(client, method);
    if (!isSend(send)) continue;
    Reflect.set(client, method, async (...call: unknown[]) => {
      const [name, path, init] = method === "request" ? call : [method, ...call];
      const [{ prepareCall }, { readAnswer }] = await Promise.all([
        import("./prepare-call.ts"),
        import("./read-answer.ts"),
      ]);
      const called = { method: String(name).toUpperCase(), path: String(path) };
      if (forbidden.has(called.method))
        throw new ArgumentInvalid(called.method, called.path, "fetch sends no request of this method.");
      const row = (await wireOf(called.method, called.path)) ?? {};
      const sendReady = (ready: object): Promise<unknown> =>
        method === "request" ? send.call(client, name, path, ready) : send.call(client, path, ready);
      const ready = prepareCall(called, init, row);
      return "parseAs" in ready ? sendReady(ready) : readAnswer(called, row, ready, sendReady);
    });
  }
}
