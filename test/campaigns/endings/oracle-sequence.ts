/** How a write ends that takes several attempts: the oracle of one answer, applied from attempt to attempt. */
import { type OracleAnswer, type OracleEnding, type OracleRules, type OracleWrite, oracleEnding } from "./oracle.ts";
import { ownError } from "./oracle-bodies.ts";

/** A failure as Node reports it: the system call tells whether a connection stood. */
export interface OracleFailure {
  code: string;
  /** Undefined: not said. */
  syscall: string | undefined;
  /** Several addresses of the host were tried, each of which failed like this. */
  isOfSeveral?: true;
}

/**
 * What came of one attempt. `breaks`: the body ended before it was whole. `isReadable: false`: a field of its record is
 * of no type that it may have. `isPassedOn`: a 307 or 308 to another address of the same origin.
 */
export type OracleEvent =
  | { answer: OracleAnswer; breaks?: true; isReadable?: false; isPassedOn?: true }
  | { failure: OracleFailure };

/** What must hold at the end of a sequence. */
export interface OracleVerdict {
  /** Endings that are right. `failed`: nothing happened, and no answer says so. */
  endings: readonly (OracleEnding | "failed")[];
  /** Index of the first event after which the write was sent again although nothing proves that it was not done. */
  sentAgainAfter: number | undefined;
}

/** Codes of Business Central's own 503 that say that nothing was begun (row 5xx). */
const notBegun = ["Internal_TenantUnavailable"];

/** TLS handshakes that failed, as Node and OpenSSL name them: no request was written yet. */
const handshake = /^(CERT_|ERR_TLS_CERT|ERR_SSL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

/** Never reached: before a connection stood. */
export const neverReached = ({ code, syscall }: OracleFailure): boolean =>
  syscall === "connect" || syscall === "getaddrinfo" || code === "UND_ERR_CONNECT_TIMEOUT" || handshake.test(code);

/** What the oracle knows of a write and of the method that sends it. */
export interface OracleCall extends Omit<OracleWrite, "earlierOpen"> {
  /** `x-retry: never`. */
  never: boolean;
  /** Whether the method gives its caller a record, and so must be able to read one. */
  givesRecord: boolean;
}

/** A service that says itself that it did not begin. Mended: in the mouth of another service the code means nothing. */
function isNotBegun({ status, text }: OracleAnswer, { transientCodes, readsXml }: OracleRules): boolean {
  const code = status === 503 ? ownError(text, readsXml)?.code : undefined;
  return code !== undefined && notBegun.includes(code) && transientCodes.includes(code);
}

/** Whether the event leaves open if the write was carried out. */
function leavesOpen(call: OracleCall, event: OracleEvent, rules: OracleRules): boolean {
  if ("failure" in event) return !neverReached(event.failure);
  const { answer } = event;
  // Mended: who is told to send the same request elsewhere was not served here (RFC 9110, 15.4.8 and 15.4.9).
  if (event.isPassedOn) return false;
  const write = { ...call, earlierOpen: false };
  if (event.breaks) return !endingsOfBroken(write, answer).includes("refused");
  return oracleEnding(write, answer, rules) !== "refused" && !isNotBegun(answer, rules);
}

/** Judges the attempts that were made, the last of which ended the call. */
export function judgeSequence(call: OracleCall, events: readonly OracleEvent[], rules: OracleRules): OracleVerdict {
  const last = events.at(-1);
  if (last === undefined) return { endings: [], sentAgainAfter: undefined };
  const firstOpen = events.slice(0, -1).findIndex((event) => leavesOpen(call, event, rules));
  return {
    endings: endingsOf(call, firstOpen !== -1, last, rules),
    sentAgainAfter: call.never && firstOpen !== -1 ? firstOpen : undefined,
  };
}

function endingsOf(
  call: OracleCall,
  earlierOpen: boolean,
  last: OracleEvent,
  rules: OracleRules,
): OracleVerdict["endings"] {
  if ("failure" in last) return earlierOpen || !neverReached(last.failure) ? ["unknown"] : ["failed"];
  const { answer } = last;
  const write = { ...call, earlierOpen };
  if (last.breaks) return endingsOfBroken(write, answer);
  // Mended: the row of 5xx calls it transient, and it proves that nothing happened: both can be said.
  if (!earlierOpen && isNotBegun(answer, rules)) return ["refused", "unknown"];
  const ending = oracleEnding(write, answer, rules);
  if (ending !== "done" && ending !== "unreadable") return [ending];
  // Mended: who is given no record misses none; a raw call may say that what it hands out is no JSON.
  if (!call.givesRecord) return ending === "done" ? ["done"] : ["done", "unreadable"];
  // A 204 to a method that gives a record: done; whether it is told as unreadable is left to the method.
  if (answer.text === "" && answer.status !== 201) return ["done", "unreadable"];
  return last.isReadable === false ? ["unreadable"] : [ending];
}

/** A status counts "whatever the body"; where the body is the proof, there is none. */
function endingsOfBroken(write: OracleWrite, { status, contentType }: OracleAnswer): OracleVerdict["endings"] {
  const bare = { status, contentType: contentType ?? "application/json", text: "" };
  const rules = { transientCodes: [], missingCodes: [], readsXml: false };
  if (status >= 400) return [oracleEnding(write, bare, rules)];
  const isProof = status === 201 && oracleEnding(write, bare, rules) !== "unknown";
  return isProof ? ["unreadable"] : ["unknown"];
}
