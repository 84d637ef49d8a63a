/** Statuses with which work in the Admin Center ends, as `x-async` of the spec has them; printed in either case. */
export const finalStatuses: readonly string[] = ["succeeded", "failed", "canceled", "cancelled", "skipped"];
