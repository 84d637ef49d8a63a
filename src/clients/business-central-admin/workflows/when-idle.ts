import { isApiError } from "../../../errors/api-error.ts";
import { EnvironmentBusy } from "../../../errors/environment-busy.ts";
import { type Clock, sleep, systemClock } from "../../../http/clock.ts";
import { tell } from "../../../kit/tell.ts";
import type { AdminCenterClient } from "../index.ts";

/** The names of an environment. */
export interface EnvironmentPlace {
  readonly applicationFamily: string;
  readonly environmentName: string;
}

/** What an environment is busy with. */
export interface Occupation {
  readonly operationId: string;
  readonly type: string;
  readonly status: string;
}

/** Options of waiting for an environment. */
export interface IdleOptions {
  /** Called after each poll that found it busy. What it throws is ignored. @default no callback */
  readonly onProgress?: (occupation: Occupation) => void;
  readonly signal?: AbortSignal;
  /** Longest time to wait; milliseconds. @default 7_200_000, two hours */
  readonly deadlineMs?: number;
  /** Time between two polls; milliseconds. @default 15_000 */
  readonly pollMs?: number;
  /** @default the machine's time */
  readonly clock?: Clock;
}

/** As `x-async` of the spec has them. */
const ended = new Set(["succeeded", "failed", "canceled", "cancelled", "skipped"]);
const offer = "requesttransfertoanotherentratenant";

/**
 * Transfers to another tenant and updates can be scheduled for days before they begin. Until then they block nothing.
 */
function waitsForItsDay(type: string, state: string): boolean {
  return (state === "scheduled" || state === "queued") && (type === offer || type.includes("update"));
}

interface OperationFields {
  readonly id: string;
  readonly type?: string | null;
  readonly status?: string | null;
  readonly environmentName?: string | null;
  readonly parameters?: unknown;
}

function concerns({ environmentName, parameters }: OperationFields, name: string): boolean {
  const named = Object.entries(Object(parameters)).filter(([field]) => /environmentName$/i.test(field));
  const names = [environmentName, ...named.map(([, value]) => value)];
  return names.some((one) => typeof one === "string" && one.toLowerCase() === name.toLowerCase());
}

/**
 * The work that makes the environment busy now: on itself, or on a copy that is made of it. An unknown status counts as
 * running.
 */
export async function occupationOf(
  center: AdminCenterClient,
  { applicationFamily, environmentName }: EnvironmentPlace,
  signal?: AbortSignal,
): Promise<Occupation | undefined> {
  const call = signal ? { signal } : {};
  for await (const operation of center.list("/environments/operations", call)) {
    const { id, type, status }: OperationFields = operation;
    const state = String(status).toLowerCase();
    if (ended.has(state) || waitsForItsDay(String(type).toLowerCase(), state)) continue;
    if (concerns(operation, environmentName)) return { operationId: id, type: String(type), status: String(status) };
  }
  const { status } = await center.get("/applications/{applicationFamily}/environments/{environmentName}", {
    applicationFamily,
    environmentName,
    ...call,
  });
  return status?.toLowerCase() === "active" ? undefined : { operationId: "", type: "", status: String(status) };
}

/**
 * Waits until no work runs on an environment. While it is copied, updated or moved, the service refuses other work.
 *
 * @example
 * ```ts
 * import { createAdminCenterClient } from "erp-openapi/business-central-admin";
 * import { waitUntilIdle } from "erp-openapi/business-central-admin/workflows";
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * const center = createAdminCenterClient({ auth });
 * await waitUntilIdle(center, { applicationFamily: "BusinessCentral", environmentName: "Production" }, { onProgress: ({ type }) => console.log("busy with", type) });
 * ```
 * @throws {EnvironmentBusy} when it is still busy after `deadlineMs`
 * @throws {ApiError} when the service refuses a poll
 */
export async function waitUntilIdle(
  center: AdminCenterClient,
  place: EnvironmentPlace,
  options: IdleOptions = {},
): Promise<void> {
  const { onProgress, signal, deadlineMs = 7_200_000, pollMs = 15_000, clock = systemClock } = options;
  const endMs = clock.now() + deadlineMs;
  for (;;) {
    const occupation = await occupationOf(center, place, signal);
    if (!occupation) return;
    if (clock.now() >= endMs) throw new EnvironmentBusy(place.environmentName, occupation);
    void tell(onProgress, occupation);
    await sleep(clock, Math.min(pollMs, endMs - clock.now()), signal);
  }
}

/**
 * Starts work on an environment as soon as it is idle. When other work was quicker, it waits and tries again: a refusal
 * while the environment is busy means that nothing was done.
 *
 * @throws {EnvironmentBusy} when it is still busy after `deadlineMs`
 * @throws {Error} what `work` throws while the environment is idle
 */
export async function whenIdle<Result>(
  center: AdminCenterClient,
  place: EnvironmentPlace,
  work: () => Promise<Result>,
  options: IdleOptions = {},
): Promise<Result> {
  const { deadlineMs = 7_200_000, clock = systemClock } = options;
  const endMs = clock.now() + deadlineMs;
  for (;;) {
    await waitUntilIdle(center, place, { ...options, deadlineMs: Math.max(0, endMs - clock.now()) });
    try {
      return await work();
    } catch (error) {
      const refused = isApiError(error) && (error.status === 400 || error.status === 409);
      if (!refused || !(await occupationOf(center, place, options.signal))) throw error;
    }
  }
}
