import { join } from "node:path";
import { judgeResentBatch } from "../../clients/batches/judge-resent.ts";
import { retryRules } from "../../clients/retry-rules.ts";
import { tokenSource } from "../../clients/token-source.ts";
import { expectedAnswers } from "../../clients/writing/expected-answers.ts";
import { ReplayRefused } from "../../errors/replay-refused.ts";
import { type CallLogStore, createChain, replayCall } from "../../http/index.ts";
import { exactCountries } from "../../oauth/index.ts";
import { sqliteQuotaStore } from "../../stores/sqlite/index.ts";
import { chooseProfile, type NamedProfile } from "../accounts/choose-profile.ts";
import { openSignedIn } from "../accounts/open-account.ts";
import { countryOf, fieldOf } from "../accounts/provider-of.ts";
import { allOperations } from "../apis/apis.ts";
import type { Home } from "../home/home.ts";
import { interruption } from "../interruption.ts";
import { waitTeller } from "../output/tell-wait.ts";

/** What is sent again, and by whom. */
export interface ResendWish {
  readonly home: Home;
  readonly store: CallLogStore;
  readonly id: string;
  readonly profile: string | undefined;
  readonly confirmedNotDone: boolean;
}

/** The origin to which the token of a profile may go: never what the log says, which could lead anywhere. */
function originOf(chosen: NamedProfile): string {
  const { profile } = chosen;
  if (profile.service === "dataverse")
    return new URL(fieldOf(chosen, "organisation", "the address of the Dataverse environment")).origin;
  if (profile.origin !== undefined) return profile.origin;
  if (profile.service === "exact") return exactCountries[countryOf(chosen)];
  return profile.service === "graph" ? "https://graph.microsoft.com" : "https://api.businesscentral.dynamics.com";
}

/**
 * Sends a call of the log again with the token of a profile: the one that is named, else the only one of the service
 * whose operation it was.
 *
 * @throws {ReplayRefused} when the call may not be sent again
 * @throws {ErpError} when the profile or its token cannot be used
 * @throws {Error} what the chain throws
 */
export async function resendCall({ home, store, id, profile, confirmedNotDone }: ResendWish): Promise<Response> {
  const nowMs = Date.now();
  const call = await store.get(id);
  if (!call) throw new ReplayRefused({ callId: id, why: "unknown-call" });
  const operation = (await allOperations()).find(({ row }) => row.id === call.operation);
  const chosen = chooseProfile(home, { profile, service: operation?.api.service });
  const request = await store.request(id);
  if (request && new URL(request.url).origin !== originOf(chosen))
    throw new ReplayRefused({ callId: id, why: "other-service" });
  const auth = await openSignedIn(home, chosen);
  const limits = (await operation?.api.index())?.quota.limits ?? [];
  const ledger = sqliteQuotaStore({ file: join(home.dataFolder, "quota.sqlite") });
  try {
    await ledger.createSchema();
    const { clientId = "", tenant, service } = chosen.profile;
    const rules = retryRules[operation?.api.retry ?? (service === "exact" ? "exact-online" : "business-central")];
    const { fetch } = createChain({
      auth: { source: tokenSource(auth), allowedOrigins: [originOf(chosen)] },
      quota: {
        limits,
        store: ledger,
        subject: { app: clientId, user: auth.account ?? "", ...(tenant !== undefined && { tenant }) },
        onWait: waitTeller(),
      },
      retry: rules,
      callLog: { store },
    });
    return await replayCall(fetch, store, id, {
      confirmedNotDone,
      signal: interruption(),
      ...(call.path === "/$batch" && {
        judge: (response, sent) =>
          judgeResentBatch(response, {
            facts: {
              operation: call.operation,
              method: call.method,
              path: call.path,
              company: call.company,
              attempts: 1,
            },
            request: sent,
            rules,
            nowMs,
          }),
      }),
      hints: {
        quota: operation?.row.quota?.limits,
        // What became of the requests in a batch is judged above; its form is not the one that a spec declares everywhere.
        ...(call.method !== "GET" &&
          expectedAnswers(call.path === "/$batch" ? undefined : operation?.row, service === "exact" ? "v2" : "v4")),
      },
    });
  } finally {
    await ledger.close();
  }
}
