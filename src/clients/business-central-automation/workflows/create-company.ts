import type { AnswerUnreadable } from "../../../errors/answer-unreadable.ts";
import type { OutcomeUnknown } from "../../../errors/outcome-unknown.ts";
import { WorkUnfinished } from "../../../errors/work-unfinished.ts";
import { sleep, systemClock } from "../../../http/clock.ts";
import type { ClaimStore } from "../../claims/claim-store.ts";
import type { AutomationClient } from "../index.ts";

/** How a company is created. */
export interface CreateCompanyOptions {
  /** A company that is there: the service creates others through it. */
  readonly companyId: string;
  readonly displayName: string;
  readonly businessProfileId?: string;
  /** Keeps all processes that share this store from making one company twice. @default none: calls of this process alone take turns */
  readonly claims?: ClaimStore;
  /** What an earlier call threw: the company is looked for until that create cannot take place any more. @default none: one look */
  readonly after?: OutcomeUnknown | AnswerUnreadable;
  readonly signal?: AbortSignal;
  /** Longest time until it is listed; milliseconds. @default 600_000, ten minutes */
  readonly deadlineMs?: number;
  /** Time between two polls; milliseconds. @default 2_000 */
  readonly pollMs?: number;
}

const automationCompanies = "/companies({companyId})/automationCompanies";

/**
 * Creates a company and waits until the environment lists it. One with the same display name is not made twice: after
 * an unknown outcome, call it again with what was thrown as `after`.
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
 * @throws {WorkUnfinished} when it is not listed in time; {@link ApiError}
 * @throws {OutcomeUnknown} {@link AnswerUnreadable} when the company did not appear, and the create was not repeated
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
