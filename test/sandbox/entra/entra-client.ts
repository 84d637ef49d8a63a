import { createHash, randomBytes } from "node:crypto";
import type { Sandbox } from "../../../src/sandbox/start-sandbox.ts";

export const businessCentral = "https://api.businesscentral.dynamics.com";
export const graph = "https://graph.microsoft.com";
export const businessCentralScope = `${businessCentral}/.default offline_access`;

/** A body of the token endpoint, loosely. */
export interface TokenBody {
  readonly access_token?: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  readonly scope?: string;
  readonly expires_in?: number | string;
  readonly token_type?: string;
  readonly client_info?: string;
  readonly error?: string;
  readonly error_description?: string;
  readonly error_codes?: number[];
  readonly suberror?: string;
  readonly [key: string]: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: TokenBody;
}

export const verifier = randomBytes(32).toString("base64url");
export const challenge = createHash("sha256").update(verifier).digest("base64url");

/** Posts a form; without redirects followed. */
export function postForm(
  url: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, { method: "POST", body: new URLSearchParams(fields), headers, redirect: "manual" });
}

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

/** Calls the token endpoint as it stands. */
export async function tokenAt(
  url: string,
  fields: Record<string, string>,
  headers?: Record<string, string>,
): Promise<Answer> {
  return answerOf(await postForm(url, fields, headers));
}

/** Calls the v2 token endpoint as the confidential app. */
export function token(
  { entra }: Sandbox,
  fields: Record<string, string>,
  headers?: Record<string, string>,
): Promise<Answer> {
  return tokenAt(
    `${entra.authority}/oauth2/v2.0/token`,
    { client_id: entra.clientId, client_secret: entra.clientSecret, ...fields },
    headers,
  );
}

/** The address of a sign-in; a field set to "" is left out. */
export function authorizeUrl(
  { entra }: Sandbox,
  fields: Record<string, string> = {},
  at = `${entra.authority}/oauth2/v2.0/authorize`,
): string {
  const all: Record<string, string> = {
    client_id: entra.clientId,
    response_type: "code",
    redirect_uri: entra.redirectUri,
    state: "st-1",
    scope: businessCentralScope,
    code_challenge: challenge,
    code_challenge_method: "S256",
    ...fields,
  };
  return `${at}?${new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ""))}`;
}

/** What came back to the app, as for a person who is signed in and consents. */
export async function signIn(
  sandbox: Sandbox,
  fields: Record<string, string> = {},
  user = "kim@sandbox.example",
  at?: string,
): Promise<URLSearchParams> {
  const response = await fetch(authorizeUrl(sandbox, fields, at), {
    redirect: "manual",
    headers: { "x-sandbox-user": user },
  });
  return redirected(response);
}

/** Fields of the address that an answer leads to. */
export function redirected(response: Response): URLSearchParams {
  if (response.status !== 302) throw new Error(`${response.status} where a redirect was expected`);
  const url = new URL(response.headers.get("location") ?? "");
  return url.hash === "" ? url.searchParams : new URLSearchParams(url.hash.slice(1));
}

/** Signs in and redeems the code. */
export async function tokens(sandbox: Sandbox, fields: Record<string, string> = {}, user?: string): Promise<TokenBody> {
  const code = (await signIn(sandbox, fields, user)).get("code") ?? "";
  const { body } = await token(sandbox, {
    grant_type: "authorization_code",
    code,
    redirect_uri: fields.redirect_uri ?? sandbox.entra.redirectUri,
    code_verifier: verifier,
  });
  return body;
}

/** The claims of a JWT, unverified. */
export function claimsOf(jwt: string | undefined): Record<string, unknown> {
  return JSON.parse(Buffer.from((jwt ?? "").split(".")[1] ?? "", "base64url").toString());
}

/** The fields of the only form of a page, and where it goes. */
export function formOf(page: string): { action: string; fields: Record<string, string> } {
  const fields = Object.fromEntries(
    [...page.matchAll(/<input[^>]* name="([^"]*)"[^>]* value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
  return { action: /<form[^>]* action="([^"]*)"/.exec(page)?.[1] ?? "", fields };
}
