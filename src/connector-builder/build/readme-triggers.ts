import type { SwaggerOperation } from "../swagger/types.ts";

const ofExactOnline = `Exact Online calls the flow; the person of the connection needs the right to manage webhooks there.

- One flow for each trigger and division: Exact Online keeps one subscription for each topic, division and app registration. A second flow is refused with 409 and *Another flow, or another address, listens*; let the one flow call the others.
- Exact Online tries the address of a new flow with an empty call. Where that shows up as a run, \`Content\` is missing: give the trigger the condition \`@not(empty(triggerBody()?['Content']))\`.
- A call names the record, not what changed in it: read it with the action that gets one by its ID. After *Delete* there is nothing left to read. The same change can be reported twice.
- Switching the flow off or deleting it ends the subscription.`;

const asked = `The platform asks the service every few minutes, as often as your plan allows.

- It begins when the flow is switched on: what had ended before starts nothing. Each operation starts one run, however many end at once; leave *Split on* switched on.
- Any number of flows can have it. What a flow has been told travels in the address that is asked next, so nothing is kept at the service, and the clock of the connector does not count.
- An operation that shows up in the service's list more than a quarter of an hour late, and has ended by then, is not told. With more than 24 operations under way at once the trigger fails until there are fewer: choose an environment or kinds.
- A failed operation starts a run as well: look at *status*, and at *errorMessage* for the reason.`;

const changed = `The platform asks the service every few minutes, as often as your plan allows.

- It begins when the flow is switched on: what was changed before starts nothing. Each record starts one run; leave *Split on* switched on. One that is changed again before the next question starts one run, as it is then.
- A change is told as many minutes later as *Wait Minutes* says, 2 where it is empty, by the clock of the service. Work that saves its records in the end, such as posting many lines, is seen late: what takes longer than these minutes can be missed.
- Any number of flows can have it. Up to which moment a flow has been told travels in the address that is asked next, so nothing is kept at the service, and the clock of the connector does not count.
- *Filter* takes a condition of yours, such as \`status eq 'Open'\`; *Expand* brings the lines of a document along. Whether a change of a line counts as one of its document the service does not say.
- A question reads five thousand records and those of the same moment; the rest comes with the next one.`;

const general = `The service calls the flow.

- Saving a flow subscribes its address at the service, which has to answer 201 with the header \`Location\`; switching the flow off or deleting it calls that address with DELETE.
- Whether several flows can listen to the same is the service's to say.`;

/**
 * The part of a readme about triggers; empty for a connector without any.
 *
 * @param exact whether they are those of Exact Online
 */
export function readmeTriggers(operations: readonly SwaggerOperation[], exact = true): string {
  const triggers = operations.filter((operation) => operation["x-ms-trigger"] !== undefined);
  if (triggers.length === 0) return "";
  const polled = triggers.every((operation) => operation["x-ms-trigger-metadata"] !== undefined);
  const waits = triggers.every(({ parameters }) => parameters.some(({ name }) => name === "waitMinutes"));
  return `## Triggers

${triggers.length === 1 ? "1 trigger" : `${triggers.length} triggers`}. ${polled ? (waits ? changed : asked) : exact ? ofExactOnline : general}

| title | operation |
|---|---|
${triggers.map(({ summary, operationId }) => `| ${summary} | \`${operationId}\` |`).join("\n")}

`;
}
