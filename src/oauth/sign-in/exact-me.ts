import { SignInFailed } from "../../errors/sign-in-failed.ts";
import { boundedJson } from "../../kit/bounded-text.ts";
import { isObject } from "../../kit/json-access.ts";
import type { TokenAnswer } from "../grants/token-answer.ts";
import type { Identification } from "../provider.ts";
import { refusePlainHttp } from "../requests/refuse-plain-http.ts";
import type { IdentifyContext, Identity } from "./identity.ts";

type ExactMeRule = Extract<Identification, { kind: "exact-me" }>;

const keptFields = ["UserID", "UserName", "FullName", "Email"];

/** Asks Exact Online who signed in: `current/Me` needs neither division nor scope (facts 24, 90). */
export async function readExactMe(
  rule: ExactMeRule,
  answer: TokenAnswer,
  context: IdentifyContext,
): Promise<Identity | "unreachable"> {
  refusePlainHttp("The address of current/Me", rule.url);
  const response = await context.runtime
    .fetch(rule.url, {
      headers: { accept: "application/json", authorization: `Bearer ${answer.accessToken ?? ""}` },
      // Fact 21: a redirect means that the token was not accepted; it must not travel with it.
      redirect: "manual",
      signal: AbortSignal.timeout(20_000),
    })
    .catch(() => undefined);
  // Busy or away says nothing about the person: the code is spent, and the grant must not be thrown away for it.
  if (!response || response.status === 429 || response.status >= 500) return "unreachable";
  const body = await boundedJson(response);
  const row = response.ok ? firstRow(body) : undefined;
  const user = row?.UserID;
  if (!row || typeof user !== "string" || user === "") {
    throw new SignInFailed(
      `Exact Online did not say who signed in (current/Me answered HTTP ${response.status}). Begin a new sign-in.`,
    );
  }
  const subject = Object.fromEntries(
    keptFields.flatMap((name) => (typeof row[name] === "string" ? [[name, row[name]]] : [])),
  );
  return { key: { provider: context.provider.name, tenant: rule.country, user }, subject };
}

/** The first row, whichever of Exact's envelopes it comes in (facts 44, 45). */
function firstRow(body: unknown): Readonly<Record<string, unknown>> | undefined {
  const d = isObject(body) ? body.d : undefined;
  const rows = isObject(d) && Array.isArray(d.results) ? d.results : Array.isArray(d) ? d : [d];
  const row: unknown = rows[0];
  return isObject(row) ? row : undefined;
}
