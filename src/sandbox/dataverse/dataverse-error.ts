import { Refusal, type RefusalCodes, refusalOf } from "../odata/refusal.ts";

const refusals: RefusalCodes = {
  "unknown-resource": [404, "0x8006088a"],
  "bad-body": [400, "0x80048d19"],
  // The general code of a request that is not understood.
  other: [400, "0x80060888"],
};

/** Turns a refusal into the error body of Dataverse (fact 175); anything else is a defect and thrown on. */
export function dataverseError(error: unknown, requestId: string, annotated: boolean): Response {
  const { status, code, message, headers } = refusalOf(error, refusals);
  const details = annotated
    ? {
        "@Microsoft.PowerApps.CDS.ErrorDetails.HttpStatusCode": String(status),
        "@Microsoft.PowerApps.CDS.HelpLink": `https://learn.example/dataverse/errors/${code}`,
        "@Microsoft.PowerApps.CDS.TraceText": "",
      }
    : {};
  return new Response(JSON.stringify({ error: { code, message, ...details } }), {
    status,
    headers: {
      ...headers,
      "content-type": "application/json; odata.metadata=minimal",
      "odata-version": "4.0",
      "x-ms-service-request-id": requestId,
    },
  });
}

/** There is no record of that id. */
export function noRecord(logicalName: string, id: string): Refusal {
  return new Refusal(404, "0x80040217", `Entity '${logicalName}' With Id = ${id} Does Not Exist`);
}

/** There is no record of that alternate key. */
export function noRecordByKey(logicalName: string): Refusal {
  return new Refusal(
    404,
    "0x80060891",
    `A record with the specified key values does not exist in ${logicalName} entity`,
  );
}

/**
 * A function is no action, nor is an action a function: the other method is that of nothing.
 *
 * @see https://learn.microsoft.com/troubleshoot/power-platform/dataverse/dataverse-web-api-and-sdk/web-api-client-errors#no-http-resource-was-found-that-matches-the-request-uri
 */
export function otherMethod(url: URL): Refusal {
  return new Refusal(
    404,
    "",
    `No HTTP resource was found that matches the request URI '${url.origin}${url.pathname}'.`,
  );
}
