import { createHmac } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

export const secret = `whsec_${Buffer.alloc(32, 3).toString("base64")}`;

/** A message as it came, and whether its seal is right: reckoned from the specification, not by our code. */
export interface Received {
  readonly id: string;
  readonly seconds: number;
  readonly isSealed: boolean;
  readonly text: string;
}

/** Answers with a status, breaks the connection (0), or does what a function says. */
export type Reply = number | ((response: ServerResponse) => void);

/** A receiver on loopback that answers as told, and then always as the last one says. */
export async function startReceiver(...replies: readonly Reply[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const at = (name: string): string => String(request.headers[name]);
    const key = Buffer.alloc(32, 3);
    const signed = `${at("webhook-id")}.${at("webhook-timestamp")}.${text}`;
    const seal = `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
    received.push({
      id: at("webhook-id"),
      seconds: Number(at("webhook-timestamp")),
      isSealed: request.method === "POST" && at("webhook-signature").split(" ").includes(seal),
      text,
    });
    const reply = replies[received.length - 1] ?? replies.at(-1) ?? 204;
    if (typeof reply === "function") reply(response);
    else if (reply === 0) request.socket.destroy();
    else response.writeHead(reply).end("said");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  onTestFinished(stop);
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/hook?key=hush`, received, stop };
}

/** A clock that stands until somebody sleeps, and notes how long. */
export function noticeClock(startMs = Date.UTC(2026, 2, 2, 23, 50)) {
  const slept: number[] = [];
  let nowMs = startMs;
  return {
    slept,
    advance: (ms: number) => {
      nowMs += ms;
    },
    runtime: {
      now: () => nowMs,
      random: () => 1,
      sleep: async (ms: number) => {
        slept.push(ms);
        nowMs += ms;
      },
    },
  };
}
