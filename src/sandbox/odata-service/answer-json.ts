import type { ServiceModel } from "../odata/model/service-model.ts";
import { errorBody } from "../odata/present/envelope.ts";

/** Answers with JSON and the headers of the version. */
export function jsonAnswer(
  status: number,
  body: unknown,
  { version }: Pick<ServiceModel, "version">,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const own =
    version === "v4"
      ? { "content-type": "application/json;odata.metadata=minimal", "odata-version": "4.0" }
      : { "content-type": "application/json;charset=utf-8", dataserviceversion: version === "v2" ? "2.0" : "3.0" };
  return new Response(JSON.stringify(body), { status, headers: { ...own, ...headers } });
}

/** A success without a body. */
export const emptyAnswer = (headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status: 204, headers });

/** A refusal as the version's JSON has it. */
export function errorAnswer(
  status: number,
  code: string,
  message: string,
  model: Pick<ServiceModel, "version">,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return jsonAnswer(status, errorBody(model, code, message), model, headers);
}
