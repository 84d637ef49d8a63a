import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import type { DeclaredAnswers } from "../../http/endings/declared-answers.ts";
import type { CallValues } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { sendCall } from "../calls/send-call.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import { recordPlace } from "./record-place.ts";

/** Both are answered by 204. */
const nothingBack: DeclaredAnswers = { filled: [], empty: ["204"] };

/** The address of a record below the root: `/contacts(0a1b…)`, `/accounts(accountnumber='A1')`. */
const address = /^\/?\w+\([^()]+\)$/;

/** Whether a navigation leads to a list of records or to one. */
function leadsTo({ method, path, row, table }: FoundOperation, navigation: string): "list" | "one" {
  const { nested = {}, single = {} } = table.entities[row.record ?? ""] ?? {};
  const names = (by: Readonly<Record<string, string>>): string[] =>
    Object.values(by).flatMap((text) => text.split(" "));
  if (names(nested).includes(navigation)) return "list";
  if (names(single).includes(navigation)) return "one";
  const known = [...names(single), ...names(nested)].join(", ");
  throw new ArgumentInvalid(method, path, `${navigation} leads to no other records: expected ${known}.`);
}

/** The whole address of a record: some requests take no other. */
function whole({ baseUrl }: ClientContext, { method, path }: FoundOperation, target: unknown): string {
  if (typeof target === "string" && address.test(target)) return `${baseUrl}/${target.replace(/^\//, "")}`;
  throw new ArgumentInvalid(method, path, "the other record is given by its address, such as /contacts(<id>).");
}

/**
 * Links a record to another one.
 *
 * @throws {ArgumentInvalid} for a field that leads to no records, or a target that is no address of one
 * @throws {OutcomeUnknown} when it may have taken place
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/associate-disassociate-entities-using-web-api
 */
export async function associate(
  context: ClientContext,
  path: string,
  navigation: string,
  target: unknown,
  values: CallValues,
): Promise<void> {
  const place = await recordPlace(context, path, values);
  const one = leadsTo(place.operation, navigation) === "one";
  const call = await place.plan({
    method: one ? "PUT" : "POST",
    id: "Associate",
    below: `/${navigation}/$ref`,
    hints: { retry: one ? "idempotent" : "never", answers: nothingBack },
  });
  await sendCall(context, call, JSON.stringify({ "@odata.id": whole(context, place.operation, target) }));
}

/**
 * Takes the link of a record to another one away; the records stay.
 *
 * @throws {ArgumentInvalid} for a field that leads to no records, or one that leads to several when none is named
 * @throws {OutcomeUnknown} when it may have taken place
 */
export async function disassociate(
  context: ClientContext,
  path: string,
  navigation: string,
  { from, ...values }: CallValues,
): Promise<void> {
  const place = await recordPlace(context, path, values);
  const { operation } = place;
  const one = leadsTo(operation, navigation) === "one";
  if (one === (from !== undefined))
    throw new ArgumentInvalid(
      operation.method,
      path,
      one ? `${navigation} leads to one record: leave from out.` : `${navigation} leads to several: say which by from.`,
    );
  const call = await place.plan({
    method: "DELETE",
    id: "Disassociate",
    below: `/${navigation}/$ref`,
    ...(!one && { query: { $id: whole(context, operation, from) } }),
    hints: { retry: "idempotent", answers: nothingBack },
  });
  await sendCall(context, call);
}
