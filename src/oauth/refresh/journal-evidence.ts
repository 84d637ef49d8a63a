import { createHmac } from "node:crypto";
import type { AttemptEvidence } from "../../errors/reauthorization-required.ts";
import type { JournalEntry } from "../token-store.ts";

/** The attempts of a generation in words, for the error that sends a person to the sign-in. */
export function gatherEvidence(journal: readonly JournalEntry[], generation: number): readonly AttemptEvidence[] {
  return journal
    .filter((entry) => entry.intent.generation === generation)
    .map(({ intent, outcome, settledAtMs }) => ({
      id: intent.id,
      generation: intent.generation,
      owner: intent.owner,
      startedAtMs: intent.startedAtMs,
      deadlineMs: intent.deadlineMs,
      ended: describeOutcome(outcome),
      ...(settledAtMs === undefined ? {} : { settledAtMs }),
    }));
}

function describeOutcome(outcome: JournalEntry["outcome"]): string {
  switch (outcome?.kind) {
    case undefined:
      return "intent without answer";
    case "committed":
      return `committed as generation ${outcome.generation}`;
    case "refused":
      return `refused with HTTP ${outcome.status}, ${outcome.error}`;
    case "not-sent":
      return "not sent";
    case "unknown":
      return `unknown: ${outcome.reason}`;
  }
}

/**
 * Tells later which refresh token an attempt spent. Refresh tokens are long random texts, so the client's id is
 * key enough: the hash cannot be turned back, and the journal is sealed at rest.
 */
export function hashRefreshToken(clientId: string, refreshToken: string | undefined): string {
  return refreshToken === undefined
    ? ""
    : createHmac("sha256", `erp-openapi journal ${clientId}`).update(refreshToken).digest("base64url");
}
