import { setTimeout as wait } from "node:timers/promises";
import type { FaultEffect, InnerEffect, WorkBehind } from "./fault-rule.ts";
import type { TokenRegistry } from "./token-registry.ts";

/** How a struck call ends: with an answer, sent at once or in two parts, or with a cut connection. */
export type Ending =
  | { readonly response: Response }
  | { readonly response: Response; readonly firstBytes: number; readonly pauseMs: number }
  | { readonly response: Response; readonly cutAfterHalf: true }
  | "cut";

/** What a fault may touch. */
export interface FaultContext {
  readonly tokens: TokenRegistry;
  now(): number;
  /** Ends waiting when the sandbox stops. */
  readonly signal: AbortSignal;
}

/** What the service does of a call. */
export interface StruckWork {
  /** Its answer to the request, under an effect that it has to bring about itself. */
  now(effect?: InnerEffect, request?: Request): Promise<Response>;
  /** The same when the call has ended already. */
  afterwards(request: Request): Promise<unknown>;
}

/** Has the call end as the effect says. */
export async function applyFault(
  effect: FaultEffect,
  request: Request,
  { now: work, afterwards }: StruckWork,
  context: FaultContext,
): Promise<Ending> {
  const behind = async (what: WorkBehind): Promise<void> => {
    if (what.work === "done") await work();
    if (what.work !== "later") return;
    const whole = await wholeOf(request);
    void wait(what.delayMs, undefined, { signal: context.signal }).then(() => afterwards(whole), stopped);
  };
  switch (effect.kind) {
    case "answer":
      await behind(effect);
      return { response: new Response(effect.body ?? null, { status: effect.status, headers: effect.headers ?? {} }) };
    case "html-page":
      await behind(effect);
      return { response: htmlPage(effect.status ?? 502) };
    case "slow-work": {
      const whole = await wholeOf(request);
      await wait(effect.delayMs, undefined, { signal: context.signal });
      return { response: await work(undefined, whole) };
    }
    case "slow-first-byte": {
      const response = await work();
      await wait(effect.delayMs, undefined, { signal: context.signal });
      return { response };
    }
    case "slow-body":
      return { response: await work(), firstBytes: effect.firstBytes ?? 1, pauseMs: effect.pauseMs };
    case "cut":
      if (effect.when === "in-body") return { response: await work(), cutAfterHalf: true };
      if (effect.when === "work-later") await behind({ work: "later", delayMs: effect.delayMs });
      if (effect.when === "after-work") await work();
      return "cut";
    case "malformed-json":
      return { response: await withoutEnd(await work()) };
    case "fails-inside":
    case "loses":
    case "alters":
      return { response: await work(effect) };
    case "token": {
      const token = bearerToken(request);
      if (effect.as === "revoked") context.tokens.revoke(token);
      else context.tokens.expire(token, context.now());
      return { response: await work() };
    }
    case "claims-challenge":
      return { response: claimsChallenge(effect, request, context) ?? (await work()) };
  }
}

/** A request whose work the end of the sandbox came before. */
const stopped = (): void => undefined;

/** A request whose body has arrived: its connection may end. */
async function wholeOf(request: Request): Promise<Request> {
  const { url, method, headers } = request;
  return new Request(url, { method, headers, ...(request.body && { body: await request.arrayBuffer() }) });
}

function htmlPage(status: number): Response {
  const html = `<!DOCTYPE html><html><head><title>${status}</title></head><body><h2>${status} - The service is not available at this moment.</h2></body></html>`;
  return new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}

/** The answer with a body that no parser of JSON accepts; one without a body gets the beginning of one. */
async function withoutEnd(response: Response): Promise<Response> {
  const body = await response.text();
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  if (!headers.has("content-type")) headers.set("content-type", "application/json");
  const status = [204, 205, 304].includes(response.status) ? 200 : response.status;
  return new Response(body === "" ? '{"value":[' : body.slice(0, Math.floor((body.length * 2) / 3)), {
    status,
    headers,
  });
}

/** @see fact 164; https://learn.microsoft.com/entra/identity-platform/claims-challenge */
function claimsChallenge(
  effect: FaultEffect & { kind: "claims-challenge" },
  request: Request,
  { tokens, now }: FaultContext,
): Response | undefined {
  const token = tokens.check(request.headers.get("authorization"), now());
  if (typeof token === "string") return undefined;
  const claims = effect.claims ?? '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
  if (effect.onlyCapable === true && !/"xms_cc"[^\]]*"cp1"/.test(token.claims ?? "")) return undefined;
  if (token.claims !== undefined && answers(token.claims, claims)) return undefined;
  const challenge = `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/v2.0/authorize", error="insufficient_claims", claims="${Buffer.from(claims).toString("base64")}"`;
  return new Response(null, { status: 401, headers: { "www-authenticate": challenge } });
}

/** Whether a token request passed everything that the challenge asked for; clients merge their capabilities into it. */
function answers(passed: string, asked: string): boolean {
  const within = (a: unknown, b: unknown): boolean => {
    if (typeof b !== "object" || b === null) return a === b;
    return (
      typeof a === "object" &&
      a !== null &&
      Object.entries(b).every(([key, value]) => within(Reflect.get(a, key), value))
    );
  };
  try {
    return within(JSON.parse(passed), JSON.parse(asked));
  } catch {
    return false;
  }
}

function bearerToken(request: Request): string {
  return /^Bearer\s+(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
}
