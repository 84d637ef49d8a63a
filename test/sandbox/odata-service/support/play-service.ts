import { startSandbox } from "../../../../src/sandbox/index.ts";
import type { ODataServiceOptions } from "../../../../src/sandbox/odata-service/odata-service.ts";

/** What a played service answered. */
export interface Asked {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** A sandbox that plays one service, for somebody who is signed in. */
export interface PlayedService {
  /** Asks below the service's root; the path is sent as it is. */
  ask(method: string, path: string, body?: unknown): Promise<Asked>;
  stop(): Promise<void>;
}

/** Plays a service from its metadata. */
export async function playService(options: ODataServiceOptions): Promise<PlayedService> {
  const sandbox = await startSandbox({ clock: "manual", services: [options] });
  const { entra, odata } = sandbox;
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: entra.clientId,
    client_secret: entra.clientSecret,
    scope: `${odata?.origin}/.default`,
  });
  const granted: unknown = await (
    await fetch(`${entra.authority}/oauth2/v2.0/token`, { method: "POST", body: form })
  ).json();
  const authorization = `Bearer ${String(Reflect.get(Object(granted), "access_token"))}`;
  return {
    async ask(method, path, body) {
      const response = await fetch(`${odata?.urls[options.name]}${path}`, {
        method,
        headers: { authorization },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
    },
    stop: () => sandbox.stop(),
  };
}
