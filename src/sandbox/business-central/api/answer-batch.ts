import { type BatchRequest, runBatch } from "../../odata/batch/batch.ts";
import { formatJsonBatch, parseJsonBatch } from "../../odata/batch/json-batch.ts";
import { boundaryOf, formatMultipartBatch, parseMultipartBatch } from "../../odata/batch/multipart-batch.ts";
import { parsePrefer } from "../../odata/page/prefer-header.ts";
import { Refusal } from "../../odata/refusal.ts";
import { jsonBody, type RequestCall } from "./request-call.ts";

/** The largest batch (fact 110). */
const mostRequests = 100;

/** Answers one request of a batch as if it had come alone; its address begins after the service's root. */
export type AnswerInner = (request: BatchRequest, address: () => string) => Promise<Response>;

/** Runs a batch in JSON or multipart/mixed (facts 115, 116). */
export async function answerBatch(call: RequestCall, answerInner: AnswerInner): Promise<Response> {
  const boundary = boundaryOf(call.headers.get("content-type") ?? "");
  const text = Buffer.from(call.body).toString("utf8");
  const requests = boundary === undefined ? parseJsonBatch(jsonBody(call)) : parseMultipartBatch(text, boundary);
  if (requests.length > mostRequests)
    throw new Refusal(400, "BadRequest_InvalidOperation", `A batch holds at most ${mostRequests} requests.`);
  const preferences = parsePrefer(call.headers.get("prefer"));
  const transaction = call.headers.get("isolation")?.toLowerCase() === "snapshot";
  const answers = await runBatch(requests, {
    continueOnError: preferences.has("odata.continue-on-error") || preferences.has("continue-on-error"),
    transaction,
    savepoint: () => call.savepoint(),
    locationHeaders: ["location"],
    send: (request, url) => answerInner(request, () => addressOf(request, url, call)),
  });
  if (boundary === undefined)
    return new Response(formatJsonBatch(answers), {
      headers: { "content-type": "application/json", "odata-version": "4.0" },
    });
  const own = "batchresponse_sandbox";
  return new Response(formatMultipartBatch(answers, own), {
    headers: { "content-type": `multipart/mixed; boundary=${own}`, "odata-version": "4.0" },
  });
}

/** The part of an inner address after the root; the header `Company` can name the company in its place. */
function addressOf({ headers }: BatchRequest, url: string, call: RequestCall): string {
  const { pathname } = new URL(call.root);
  const rest = [`${call.root}/`, `${pathname}/`, "/"].find((start) => url.startsWith(start));
  const path = `/${url.slice(rest?.length ?? 0)}`;
  const company = headers.get("company");
  if (company === null || /^\/(companies|subscriptions)\b/.test(path)) return path;
  const position = call.companies.where("name", company).next().value;
  if (position !== undefined) return `/companies(${call.companies.at(position)["id"]})${path}`;
  throw new Refusal(404, "Internal_CompanyNotFound", `The company '${company}' does not exist.`);
}
