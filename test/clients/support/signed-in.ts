import { onTestFinished } from "vitest";
import type { TokenSource } from "../../../src/http/auth/auth.ts";
import type { Clock } from "../../../src/http/clock.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../../src/sandbox/index.ts";

/** A sandbox that ends with the test. */
export async function sandboxForTest(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ seed: 1, clock: "manual", ...options });
  onTestFinished(() => sandbox.stop());
  return sandbox;
}

function tokenRequest(url: string, fields: Record<string, string>): Promise<Response> {
  return fetch(url, { method: "POST", body: new URLSearchParams(fields) });
}

async function accessToken(response: Response): Promise<string> {
  const answer: unknown = await response.json();
  const token: unknown =
    typeof answer === "object" && answer !== null ? Reflect.get(answer, "access_token") : undefined;
  if (typeof token !== "string") throw new Error(`No token: ${response.status}`);
  return token;
}

/** Signs in at Exact Online anew when the token is old, with nothing of src/oauth: clients are what is tested here. */
export function exactTokens({ exact, clock }: Sandbox): TokenSource {
  let token: Promise<string> | undefined;
  let issuedAtMs = 0;
  const signIn = async (): Promise<string> => {
    const query = new URLSearchParams({
      client_id: exact.clientId,
      redirect_uri: exact.redirectUri,
      response_type: "code",
      state: "s",
    });
    const back = await fetch(`${exact.origin}/api/oauth2/auth?${query}`, {
      redirect: "manual",
      headers: { "x-sandbox-user": "kim@example.com" },
    });
    const code = new URL(back.headers.get("location") ?? "").searchParams.get("code") ?? "";
    return accessToken(
      await tokenRequest(`${exact.origin}/api/oauth2/token`, {
        grant_type: "authorization_code",
        code,
        redirect_uri: exact.redirectUri,
        client_id: exact.clientId,
        client_secret: exact.clientSecret,
      }),
    );
  };
  return {
    token: () => {
      if (!token || clock.now() - issuedAtMs > 500_000) {
        issuedAtMs = clock.now();
        token = signIn();
      }
      return token;
    },
    markStale: () => {
      token = undefined;
    },
  };
}

/** Tokens of an application for Business Central. */
export function entraTokens(
  { entra }: Sandbox,
  scope = "https://api.businesscentral.dynamics.com/.default",
): TokenSource {
  return {
    token: async () =>
      accessToken(
        await tokenRequest(`${entra.authority}/oauth2/v2.0/token`, {
          grant_type: "client_credentials",
          client_id: entra.clientId,
          client_secret: entra.clientSecret,
          scope,
        }),
      ),
    markStale: () => undefined,
  };
}

/** Tokens of a person for Business Central, of the sandbox's own tenant or another one. */
export function personTokens({ entra }: Sandbox, tenantId = entra.tenantId, person = "kim@example.com"): TokenSource {
  const scope = "https://api.businesscentral.dynamics.com/.default";
  return {
    token: async () => {
      const query = new URLSearchParams({
        client_id: entra.clientId,
        redirect_uri: entra.redirectUri,
        response_type: "code",
        scope,
      });
      const back = await fetch(`${entra.origin}/${tenantId}/oauth2/v2.0/authorize?${query}`, {
        redirect: "manual",
        headers: { "x-sandbox-user": person },
      });
      const code = new URL(back.headers.get("location") ?? "").searchParams.get("code") ?? "";
      return accessToken(
        await tokenRequest(`${entra.origin}/${tenantId}/oauth2/v2.0/token`, {
          grant_type: "authorization_code",
          code,
          redirect_uri: entra.redirectUri,
          client_id: entra.clientId,
          client_secret: entra.clientSecret,
        }),
      );
    },
    markStale: () => undefined,
  };
}

/** A limit of the HTTP layers, half a minute and more, must not strike a request that is only slow because the machine is busy. */
function realDelayMs(delayMs: number): number {
  if (delayMs > 100_000) return delayMs;
  return delayMs >= 25_000 ? 250 : 5;
}

/** A client's clock that is the sandbox's: whoever waits moves time, so no test waits for real. */
export function sandboxClock({ clock }: Sandbox): Clock {
  return {
    now: () => clock.now(),
    after(delayMs, work) {
      let cancelled = false;
      // Timeouts of requests are real, since loopback answers at once; pauses of quota, retry and wait are sandbox time.
      const timer = setTimeout(() => {
        if (cancelled) return;
        clock.advance(Math.max(0, delayMs));
        work();
      }, realDelayMs(delayMs));
      return () => {
        cancelled = true;
        clearTimeout(timer);
      };
    },
  };
}
