import { toApiError } from "../../http/errors/to-api-error.ts";
import { boundedText } from "../../kit/bounded-text.ts";
import type { Home } from "../home/home.ts";
import type { NamedProfile } from "./choose-profile.ts";
import { openSignedIn } from "./open-account.ts";
import { fieldOf } from "./provider-of.ts";

/** What is left of one limit. */
export interface QuotaLine {
  readonly of: string;
  readonly limit: string;
  readonly allowed: number;
  readonly left: number;
  /** ISO time at which all of it is there again; empty when unknown. */
  readonly resetsAt: string;
}

/** Requests of one user in five minutes, by the documentation (fact 169); the headers say the rest. */
const burst = 6000;

/** Longest wait for an answer; milliseconds. */
const longestWaitMs = 20_000;

/** What Dataverse says of its service-protection limits in answer to the cheapest question there is (fact 170). */
export async function readDataverseQuota(home: Home, chosen: NamedProfile): Promise<QuotaLine[]> {
  const origin = new URL(fieldOf(chosen, "organisation", "the address of the Dataverse environment")).origin;
  const { value } = await (await openSignedIn(home, chosen)).token();
  const path = "/api/data/v9.2/WhoAmI";
  const response = await fetch(`${origin}${path}`, {
    headers: { authorization: `Bearer ${value}`, accept: "application/json" },
    redirect: "manual",
    signal: AbortSignal.timeout(longestWaitMs),
  });
  const text = await boundedText(response);
  if (!response.ok)
    throw toApiError(response, { operation: "WhoAmI", method: "GET", path, attempts: 1 }, { text, nowMs: Date.now() });
  const left = (name: string): number => Number(response.headers.get(name) ?? Number.NaN);
  return [
    {
      of: origin,
      limit: "requests in 300 s",
      allowed: burst,
      left: left("x-ms-ratelimit-burst-remaining-xrm-requests"),
      resetsAt: "",
    },
    {
      of: origin,
      limit: "seconds of work in 300 s",
      allowed: 1200,
      left: left("x-ms-ratelimit-time-remaining-xrm-requests"),
      resetsAt: "",
    },
  ].filter((line) => !Number.isNaN(line.left));
}
