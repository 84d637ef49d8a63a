import type { Answer } from "./fake-token-endpoint.ts";
import { json } from "./fake-token-endpoint.ts";

/** A token endpoint whose refresh tokens work once: rt-0 first, then rt-1 with at-1, and so on. */
export interface SingleUseServer {
  readonly answer: Answer;
  /** The only refresh token that works now. */
  current: string;
  /** Refresh tokens in the order in which they came. */
  readonly received: string[];
}

export function singleUseServer(expiresIn: number | string = 600): SingleUseServer {
  let count = 0;
  const server: SingleUseServer = {
    current: "rt-0",
    received: [],
    answer(request, response) {
      const given = request.parameters.get("refresh_token") ?? "";
      server.received.push(given);
      if (given !== server.current)
        return json(400, { error: "invalid_grant", error_description: "Old refresh token used" })(request, response);
      count += 1;
      server.current = `rt-${count}`;
      return json(200, {
        access_token: `at-${count}`,
        refresh_token: server.current,
        token_type: "bearer",
        expires_in: expiresIn,
      })(request, response);
    },
  };
  return server;
}
