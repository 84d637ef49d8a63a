/** How a write ends that takes several attempts: the oracle of one answer, applied from attempt to attempt. */
import { oracleEnding, type OracleAnswer, type OracleEnding, type OracleRules, type OracleWrite } from "./oracle.ts";
import { ownError } from "./oracle-bodies.ts";

/** A failure as Node reports it: the system call tells whether a connection stood. */
export interface OracleFailure {
  code: string;
  /** Undefined: not said. */
  syscall: string | undefined;
}

/** What came of one attempt. */
export type OracleEvent = { answer: OracleAnswer } | { failure: OracleFailure };

/** What must hold at the end of a sequence. */
export interface OracleVerdict {
  /** Endings that are right. `failed`: nothing happened, and no answer says so. */
  endings: readonly (OracleEnding | "failed")[];
  /** Index of the first event after which the write was sent again although nothing proves that it was not done. */
  sentAgainAfter: number | undefined;
}

/** Codes of a service's own 503 that say that nothing was begun (row 5xx). */
const notBegun = ["Internal_TenantUnavailable"];

/** TLS handshakes that failed, as Node and OpenSSL name them: no request was written yet. */
const handshake = /^(CERT_|ERR_TLS_CERT|ERR_SSL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

/** Never reached: before a connection stood. */
export const neverReached = ({ code, syscall }: OracleFailure): boolean =>
  syscall === "connect" || syscall === "getaddrinfo" || code === "UND_ERR_CONNECT_TIMEOUT" || handshake.test(code);

/** Whether the event leaves open if the write was carried out. */
function leavesOpen(write: OracleWrite, event: OracleEvent, rules: OracleRules): boolean {
  if ("failure" in event) return !neverReached(event.failure);
  const { answer } = event;
  if (oracleEnding({ ...write, earlierOpen: false }, answer, rules) === "refused") return false;
  const code = answer.status === 503 ? ownError(answer.text, rules.readsXml)?.code : undefined;
  return code === undefined || !notBegun.includes(code);
}

/**
 * Judges the attempts that were made, the last of which ended the call.
 *
 * @param never The operation must not be repeated: `x-retry: never`.
 */
export function judgeSequence(
  write: Omit<OracleWrite, "earlierOpen">,
  never: boolean,
  events: readonly OracleEvent[],
  rules: OracleRules,
): OracleVerdict {
  const last = events.at(-1);
  if (last === undefined) return { endings: ["failed"], sentAgainAfter: undefined };
  const open = events.slice(0, -1).map((event) => leavesOpen({ ...write, earlierOpen: false }, event, rules));
  const earlierOpen = open.includes(true);
  const firstOpen = open.indexOf(true);
  return {
    endings: endingsOf({ ...write, earlierOpen }, last, rules),
    sentAgainAfter: never && firstOpen !== -1 ? firstOpen : undefined,
  };
}

function endingsOf(write: OracleWrite, last: OracleEvent, rules: OracleRules): OracleVerdict["endings"] {
  if ("answer" in last) {
    const ending = oracleEnding(write, last.answer, rules);
    // A 204 to a method that gives a record: done, and whether that is told as unreadable is left to the method.
    return ending === "done" && write.answers?.filled.length ? ["done", "unreadable"] : [ending];
  }
  return write.earlierOpen || !neverReached(last.failure) ? ["unknown"] : ["failed"];
}
