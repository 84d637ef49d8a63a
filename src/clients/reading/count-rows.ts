import { QueryInvalid } from "../../errors/query-invalid.ts";
import { readCount } from "../../odata/pages/read-count.ts";
import type { CallSettings } from "../calls/call-settings.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { planCall } from "../calls/plan-call.ts";
import { readProjection } from "./read-projection.ts";
import { sendRead } from "./send-read.ts";

/**
 * How many rows a list has. The answer is text: no JSON is asked for (fact 38).
 *
 * @throws {QueryInvalid} when the service counts no further than to this number, so that there may be more
 */
export async function countRows(context: ClientContext, path: string, settings: CallSettings): Promise<number> {
  const call = await planCall(context, "GET", path, settings, readProjection(settings));
  const at = call.url.indexOf("?");
  const url = at < 0 ? `${call.url}/$count` : `${call.url.slice(0, at)}/$count${call.url.slice(at)}`;
  const { text } = await sendRead(
    context,
    { ...call, headers: { ...call.headers, Accept: "text/plain" } },
    {
      url,
      expects: "any",
    },
  );
  const count = readCount(text);
  if (count === context.habits.countsTo)
    throw new QueryInvalid(
      "$count",
      `stops at ${count} here, so there may be more rows: read the list, or narrow the filter`,
    );
  return count;
}
