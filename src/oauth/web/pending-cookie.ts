import { isObject } from "../../kit/json-access.ts";
import type { PendingSignIn } from "../sign-in/pending-sign-in.ts";

/** What the cookie of a sign-in under way holds. */
export interface PendingCookie {
  readonly pending: PendingSignIn;
  readonly returnTo: string;
}

/** Reads an opened cookie; undefined when it is something else. */
export function readPendingCookie(value: unknown): PendingCookie | undefined {
  if (!isObject(value) || typeof value.returnTo !== "string" || !isPending(value.pending)) return undefined;
  return { pending: value.pending, returnTo: value.returnTo };
}

function isPending(value: unknown): value is PendingSignIn {
  return (
    isObject(value) &&
    ["state", "codeVerifier", "nonce", "redirectUri"].every((name) => typeof value[name] === "string") &&
    typeof value.startedAtMs === "number" &&
    Array.isArray(value.scope) &&
    value.scope.every((name) => typeof name === "string")
  );
}
