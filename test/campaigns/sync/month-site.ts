import { startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import type { Site } from "./site.ts";

/** Starts a service with many companies, each with as many rows of the sets, and signs in. */
export async function openMonthSite(
  seed: number,
  companies: number,
  rows: Readonly<Record<string, number>>,
): Promise<Site> {
  const sandbox = await startSandbox({
    seed,
    clock: "manual",
    startAt: "2026-03-02T08:00:00Z",
    companies,
    rows,
    // What is compared is read by nobody's client; lifetimes are the matter of another campaign.
    scale: { quota: 1_000_000, lifetime: 1_000_000 },
  });
  const { exact } = sandbox;
  const query = new URLSearchParams({
    client_id: exact.clientId,
    redirect_uri: exact.redirectUri,
    response_type: "code",
    state: "campaign",
  });
  const signIn = await fetch(`${exact.origin}/api/oauth2/auth?${query}`, {
    redirect: "manual",
    headers: { "x-sandbox-user": "kim@example.com" },
  });
  const code = new URL(signIn.headers.get("location") ?? "").searchParams.get("code") ?? "";
  const form = {
    grant_type: "authorization_code",
    code,
    redirect_uri: exact.redirectUri,
    client_id: exact.clientId,
    client_secret: exact.clientSecret,
  };
  const answer = await fetch(`${exact.origin}/api/oauth2/token`, { method: "POST", body: new URLSearchParams(form) });
  const pair: { access_token: string } = JSON.parse(await answer.text());
  return { sandbox, origin: exact.origin, token: pair.access_token, company: exact.divisions[0] ?? 0 };
}
