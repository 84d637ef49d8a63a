import { tell } from "../../kit/tell.ts";
import { type Call, deadlineOf, factsOf } from "../call.ts";
import type { Clock } from "../clock.ts";
import { briefly, within } from "../deadline.ts";
import { readCorrelationId } from "../errors/correlation-id.ts";
import { readVendorError, type VendorError } from "../errors/vendor-error.ts";
import { vendorReason } from "../errors/vendor-reason.ts";
import type { QuotaLimit } from "../quota/quota-limit.ts";
import { attemptsOf } from "../retry/attempts-of.ts";
import { callId } from "./call-id.ts";
import type { CallEnding, CallLogStore, CallRecord, LoggedCall } from "./call-log.ts";
import { codeOf } from "./code-of.ts";
import { hasFailed } from "./may-resend.ts";
import { recordedRequest } from "./recorded-request.ts";
import { remainingOf } from "./remaining-of.ts";

/** What the call log stores. */
export interface CallLogOptions {
  readonly store: CallLogStore;
  /**
   * Store the exact request of writes, and of reads that failed, so that it can be sent again. The store encrypts it.
   * @default false
   */
  readonly replay?: boolean | undefined;
  /** Which calls are stored. @default "writes" */
  readonly calls?: "writes" | "all" | undefined;
  /**
   * Called with each stored call that was refused or threw, when it has ended. What it throws is ignored. @default no
   * callback
   */
  readonly onFailure?: ((call: LoggedCall) => void) | undefined;
}

/** Longest wait for the store at the end of a call; it may finish later. Milliseconds. */
const longestEndMs = 5000;

/**
 * Keeps calls. A write is stored before it is sent, and one that cannot be stored is not sent; its ending, and a read
 * as a whole, are handed to the store when the call has ended, and hide nothing of it when the store fails.
 */
export function recordCalls(
  send: (call: Call) => Promise<Response>,
  options: CallLogOptions,
  clock: Clock,
  limits: readonly QuotaLimit[],
  readError: (text: string) => VendorError = readVendorError,
): (call: Call) => Promise<Response> {
  const { store, replay = false, calls = "writes", onFailure } = options;

  const requestOf = async (call: Call): Promise<Pick<CallRecord, "request">> => {
    // A repeat is sent again through the call that it repeats.
    const request = replay && call.hints.resendOf === undefined ? await recordedRequest(call) : undefined;
    return request ? { request } : {};
  };

  return async (call) => {
    const isRead = call.retryClass === "safe";
    if (isRead && calls === "writes") return send(call);
    let record = toRecord(call);
    if (!isRead) {
      record = { ...record, ...(await requestOf(call)) };
      call.signal?.throwIfAborted();
      const begun = store.begin(record);
      try {
        await within(begun, deadlineOf(call), clock);
      } catch (error) {
        // Nothing was sent: what the store takes in later must not look like a call that is on its way.
        const ending = { endedAtMs: clock.now(), attempts: 0, error: codeOf(error) };
        void begun.then(() => store.end(record.id, ending)).catch(() => undefined);
        throw error;
      }
    }

    const end = async (result: Omit<CallEnding, "endedAtMs">): Promise<void> => {
      const ending: CallEnding = { endedAtMs: clock.now(), ...result };
      const failed = hasFailed(ending);
      if (isRead && failed) record = { ...record, ...(await requestOf(call)) };
      await briefly(isRead ? store.add(record, ending) : store.end(record.id, ending), clock, longestEndMs);
      if (failed) report(record, ending);
    };
    const report = ({ request, ...told }: CallRecord, ending: CallEnding): void => {
      void tell(onFailure, { ...told, replayable: request !== undefined, ending, resendRevision: 0 });
    };

    let response: Response;
    try {
      response = await send(call);
    } catch (error) {
      await end(endingOf(error));
      throw error;
    }
    await end({
      attempts: attemptsOf(response),
      status: response.status,
      said: await saidBy(response, readError),
      correlationId: readCorrelationId(response.headers),
      quotaLeft: remainingOf(response.headers, call.hints.quota ?? limits),
    });
    return response;
  };
}

/** What a refusal says; its body is in memory, and whoever called reads it as well. */
async function saidBy(response: Response, readError: (text: string) => VendorError): Promise<string | undefined> {
  if (response.status < 400) return undefined;
  const text = response.bodyUsed ? "" : await response.clone().text();
  return vendorReason(response, text, readError(text).message);
}

function toRecord(call: Call): CallRecord {
  const { operation, company, method, path } = factsOf(call, 0);
  const { startedAtMs, deadlineAtMs, retryClass } = call;
  const { resendOf } = call.hints;
  return {
    id: callId(startedAtMs),
    startedAtMs,
    ...(Number.isFinite(deadlineAtMs) && { deadlineAtMs }),
    operation,
    ...(company !== undefined && { company }),
    method,
    path,
    retryClass,
    ...(resendOf !== undefined && { resendOf }),
  };
}

/** What an error of the chain tells. */
function endingOf(error: unknown): Omit<CallEnding, "endedAtMs"> {
  const [attempts, status, correlationId, said]: readonly unknown[] =
    error instanceof Error
      ? ["attempts", "status", "correlationId", "said"].map((name) => Reflect.get(error, name))
      : [];
  return {
    attempts: typeof attempts === "number" ? attempts : 1,
    ...(typeof status === "number" && { status }),
    error: codeOf(error),
    ...(typeof said === "string" && { said }),
    ...(typeof correlationId === "string" && { correlationId }),
  };
}
