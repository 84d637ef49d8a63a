import type { WireRow } from "../../../generated/tables.ts";
import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { wrapSends } from "../wrap-sends.ts";

/** @see https://fetch.spec.whatwg.org/#forbidden-method */
const forbidden: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);

/**
 * Makes openapi-fetch's client write arguments and bodies, and read answers, as the document says, instead of as OData does.
 *
 * @param wireOf what the tables say of a call
 */
export function callPlainly(
  client: object,
  wireOf: (method: string, path: string) => Promise<WireRow | undefined>,
): void {
  wrapSends(client, (send, method) => async (...call) => {
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
      method === "request" ? send(name, path, ready) : send(path, ready);
    const ready = prepareCall(called, init, row);
    return "parseAs" in ready ? sendReady(ready) : readAnswer(called, row, ready, sendReady);
  });
}
