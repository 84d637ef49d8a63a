import type { Transport } from "../../../src/http/call.ts";

/** One answer of a script: a status with headers and body, or an error to throw. */
export type Step =
  | {
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string | ReadableStream<Uint8Array>;
    }
  | Error;

/** What was sent. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** A transport that answers as its script says, one step for each request, and remembers what it was sent. */
export function scripted(steps: readonly Step[]): { readonly transport: Transport; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    async transport(url, init) {
      const step = steps[sent.length];
      sent.push({
        method: init.method ?? "GET",
        url,
        headers: Object.fromEntries(new Headers(init.headers)),
        body: init.body === undefined || init.body === null ? undefined : await new Response(init.body).text(),
      });
      if (!step) throw new Error(`The script has no answer number ${sent.length}.`);
      if (step instanceof Error) throw step;
      const { status, headers = {}, body = "{}" } = step;
      return new Response([204, 304].includes(status) ? null : body, {
        status,
        headers: { "content-type": "application/json", ...headers },
      });
    },
  };
}

/** What fetch throws when the connection fails: a refusal before it stood, all else after. */
export function networkError(code: string): Error {
  const syscall = code === "ECONNREFUSED" ? "connect" : "read";
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }) });
}
