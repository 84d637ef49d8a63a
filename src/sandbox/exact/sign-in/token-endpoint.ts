import { timingSafeEqual } from "node:crypto";
import { decodeName } from "../../core/decode-name.ts";
import type { AppRegistration } from "../registration.ts";
import type { Grants, TokenPair } from "./grants.ts";
import { GrantRefusal } from "./grants.ts";

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The app's id and secret, in the body or by HTTP Basic (fact 8). */
function readCredentials(request: Request, form: URLSearchParams): { id: string; secret: string } {
  const basic = /^Basic\s+(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (basic === undefined) return { id: form.get("client_id") ?? "", secret: form.get("client_secret") ?? "" };
  const [id = "", ...secret] = Buffer.from(basic, "base64").toString("utf8").split(":");
  return { id: decodeName(id), secret: decodeName(secret.join(":")) };
}

function required(form: URLSearchParams, name: string): string {
  const value = form.get(name);
  if (!value) throw new GrantRefusal("invalid_request", `${name} is missing`);
  return value;
}

/** "Request and response parameters MUST NOT be included more than once" (RFC 6749 section 3.2). */
function refuseRepeated(form: URLSearchParams): void {
  for (const name of form.keys())
    if (form.getAll(name).length > 1) throw new GrantRefusal("invalid_request", `${name} is there more than once`);
}

function exchange(
  request: Request,
  form: URLSearchParams,
  apps: readonly AppRegistration[],
  grants: Grants,
): TokenPair {
  const { id, secret } = readCredentials(request, form);
  const app = apps.find(({ clientId }) => same(clientId, id));
  if (!app || !same(app.clientSecret, secret))
    throw new GrantRefusal("invalid_client", "Client id or client secret is wrong");
  switch (form.get("grant_type")) {
    case "authorization_code":
      return grants.exchangeCode(app, required(form, "code"), required(form, "redirect_uri"));
    case "refresh_token":
      return grants.refresh(app, required(form, "refresh_token"));
    case null:
      throw new GrantRefusal("invalid_request", "grant_type is missing");
    default:
      // Fact 6: there is nothing but code and refresh token.
      throw new GrantRefusal("unsupported_grant_type", "Only authorization_code and refresh_token are supported");
  }
}

/** Answers `/api/oauth2/token`. Every failure is a 400 (fact 19). */
export async function answerToken(
  request: Request,
  apps: readonly AppRegistration[],
  grants: Grants,
): Promise<Response> {
  const headers: Record<string, string> = {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  };
  try {
    if (request.method !== "POST") throw new GrantRefusal("invalid_request", "POST is required");
    if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get("content-type") ?? ""))
      throw new GrantRefusal("invalid_request", "The body has to be form-urlencoded");
    const form = new URLSearchParams(await request.text());
    refuseRepeated(form);
    const pair = exchange(request, form, apps, grants);
    // Fact 9: the lifetime is a text.
    const body = {
      access_token: pair.accessToken,
      token_type: "bearer",
      expires_in: String(pair.lifetimeSeconds),
      refresh_token: pair.refreshToken,
    };
    return new Response(JSON.stringify(body), { headers });
  } catch (error) {
    if (!(error instanceof GrantRefusal)) throw error;
    if (error.reason !== undefined) headers["Reason"] = error.reason;
    return new Response(JSON.stringify({ error: error.error, error_description: error.message }), {
      status: 400,
      headers,
    });
  }
}
