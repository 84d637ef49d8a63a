import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { toNodeListener } from "../../kit/node-listener/to-node-listener.ts";

/** A flow that was started, with the body that it got; empty text for an empty one. */
export interface FlowRun {
  readonly body: string;
}

/** The address that the platform gives out for a trigger, on this machine. */
export interface FlowAddress {
  readonly url: string;
  /** The same address with a new signature, as the platform gives it out when a flow is saved again. */
  signedAgain(): string;
  /** Runs so far, the oldest first. */
  readonly runs: readonly FlowRun[];
  /** Waits until there are that many runs, or the signal aborts. */
  untilRuns(count: number, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Opens an address that answers every POST with 202 and starts a flow, as the platform's do; an empty one as well. */
export async function openFlowAddress(): Promise<FlowAddress> {
  const runs: FlowRun[] = [];
  const answer = toNodeListener(async (request, { outgoing }) => {
    const run = { body: await request.text() };
    // Once the answer is sent: whoever waits for the run may close the address.
    outgoing.once("finish", () => {
      runs.push(run);
      server.emit("run");
    });
    return new Response(null, { status: 202 });
  });
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const path = `http://127.0.0.1:${port}/workflows/${randomUUID()}/triggers/When/paths/invoke`;
  const signedAgain = (): string => `${path}?api-version=2016-06-01&sig=${randomUUID()}`;
  return {
    url: signedAgain(),
    signedAgain,
    runs,
    async untilRuns(count, signal) {
      const aborted = signal && once(signal, "abort");
      while (runs.length < count && !signal?.aborted)
        await Promise.race([once(server, "run"), ...(aborted ? [aborted] : [])]);
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
