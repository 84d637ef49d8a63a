import type { AnswerUnreadable } from "../../../errors/answer-unreadable.ts";
import type { OutcomeUnknown } from "../../../errors/outcome-unknown.ts";
import { WorkUnfinished } from "../../../errors/work-unfinished.ts";
import { sleep, systemClock } from "../../../http/clock.ts";
import type { ClaimStore } from "../../claims/claim-store.ts";
import type { AutomationClient } from "../index.ts";

/** Options of `createCompany()`. */
export interface CreateCompanyOptions {
  /** Id of an existing company: the service creates new ones through it. */
  readonly companyId: string;
  readonly displayName: string;
  readonly businessProfileId?: string;
  /**
   * Store of claims: processes that share it do not create one company twice. @default none: only calls of this process
   * take turns
   */
  readonly claims?: ClaimStore;
  /**
   * The error of an earlier call: the company is looked up until that earlier create can no longer take place. @default
   * none: it is looked up once
   */
  readonly after?: OutcomeUnknown | AnswerUnreadable;
  readonly signal?: AbortSignal;
  /** Longest wait until the environment lists the company; milliseconds. @default 600_000, ten minutes */
  readonly deadlineMs?: number;
  /** Time between two polls; milliseconds. @default 2_000 */
  readonly pollMs?: number;
}

const automationCompanies = "/companies({companyId})/automationCompanies";

/**
 * Creates a company and waits until the environment lists it. When a company with the same display name exists, it
 * returns that one. After an unknown outcome, call it again and give the error as `after`.
 *
 * @example
 * ```ts
 * import { createAutomationClient } from "erp-openapi/business-central-automation";
 * import { createCompany } from "erp-openapi/business-central-automation/workflows";
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * declare const companyId: string;
 * const automation = createAutomationClient({ environmentName: "Production", auth });
 * const { id, name } = await createCompany(automation, { companyId, displayName: "Contoso Belgium" });
 * console.log(id, name);
 * ```
 * @throws {WorkUnfinished} when it is not listed in time
 * @throws {ApiError} when the service refuses
 * @throws {OutcomeUnknown} when the company may have been created and did not appear
 * @throws {AnswerUnreadable} when it was created and did not appear
 */
export async function createCompany(
  client: AutomationClient,
  options: CreateCompanyOptions,
): Promise<{ readonly id: string; readonly name: string; readonly created: boolean }> {
  const { companyId, displayName, businessProfileId, signal, claims, after } = options;
  const { deadlineMs = 600_000, pollMs = 2_000 } = options;
  const call = { companyId, ...(signal && { signal }) };
  const { record, created } = await client.lookupThenCreate(
    automationCompanies,
    { displayName, ...(businessProfileId !== undefined && { businessProfileId }) },
    { ...call, ...(claims && { claims }), ...(after && { after }) },
  );
  for (let waitedMs = 0; ; waitedMs += pollMs) {
    for await (const { id, name } of client.list("/companies", { select: ["id", "name"], ...(signal && { signal }) }))
      if (id === record.id) return { id, name: name ?? displayName, created };
    if (waitedMs >= deadlineMs) throw new WorkUnfinished("CreateAutomationCompany", "not listed", waitedMs);
    await sleep(systemClock, pollMs, signal);
  }
}
