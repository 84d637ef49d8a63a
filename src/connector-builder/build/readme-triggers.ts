import type { SwaggerOperation } from "../swagger/types.ts";

/** The part of a readme about triggers; empty for a connector without any. */
export function readmeTriggers(operations: readonly SwaggerOperation[]): string {
  const triggers = operations.filter((operation) => operation["x-ms-trigger"] !== undefined);
  if (triggers.length === 0) return "";
  return `## Triggers

${triggers.length} triggers. Exact Online calls the flow; the person of the connection needs the right to manage webhooks there.

- One flow for each trigger and division: Exact Online keeps one subscription for each topic, division and app registration. A second flow is refused with 409 and *Another flow, or another address, listens*; let the one flow call the others.
- Exact Online tries the address of a new flow with an empty call. Where that shows up as a run, \`Content\` is missing: give the trigger the condition \`@not(empty(triggerBody()?['Content']))\`.
- A call names the record, not what changed in it: read it with the action that gets one by its ID. After *Delete* there is nothing left to read. The same change can be reported twice.
- Switching the flow off or deleting it ends the subscription.

| title | operation |
|---|---|
${triggers.map(({ summary, operationId }) => `| ${summary} | \`${operationId}\` |`).join("\n")}

`;
}
