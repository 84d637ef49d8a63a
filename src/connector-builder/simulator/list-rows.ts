import { ConnectorCallRefused } from "../../errors/connector-call-refused.ts";
import { listAt, objectAt, textAt } from "../../kit/json-access.ts";
import type { ActionInputs } from "./build-request.ts";
import type { Gateway } from "./gateway.ts";
import { jsonOf, textOf, type WireResponse } from "./wire-message.ts";

function requireSuccess(gateway: Gateway, operationId: string, response: WireResponse): void {
  if (response.status < 200 || response.status > 299)
    throw new ConnectorCallRefused(
      gateway.connector.name,
      operationId,
      `the service answered ${response.status} ${textOf(response).slice(0, 300)}`.trim(),
    );
}

/**
 * The answers of an action, page by page, as the platform reads them with pagination switched on.
 *
 * @throws {ConnectorCallRefused} when a next page leads out of the connector, or is the page before
 * @see https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-pageable
 */
export async function* listPages(
  gateway: Gateway,
  operationId: string,
  inputs: ActionInputs,
): AsyncGenerator<unknown, void, undefined> {
  const name = textAt(objectAt(gateway.operation(operationId).operation, "x-ms-pageable"), "nextLinkName");
  const seen = new Set<string>();
  let response = await gateway.call(operationId, inputs);
  for (;;) {
    requireSuccess(gateway, operationId, response);
    const page = jsonOf(response);
    yield page;
    const link = name === undefined ? undefined : textAt(page, name);
    if (link === undefined) return;
    if (seen.has(link))
      throw new ConnectorCallRefused(gateway.connector.name, operationId, "the next page is one that was read before.");
    seen.add(link);
    response = await gateway.follow("GET", link, `next page of ${operationId}`);
  }
}

/** All rows of a list: `value` of every page, or the pages themselves where they are lists. */
export async function listRows(gateway: Gateway, operationId: string, inputs: ActionInputs): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const page of listPages(gateway, operationId, inputs))
    rows.push(...(Array.isArray(page) ? page : listAt(page, "value")));
  return rows;
}
