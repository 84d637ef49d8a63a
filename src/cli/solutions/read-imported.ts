import type { BuiltConnector } from "../../connector-builder/build/build-connector.ts";
import { logicalName } from "../../connector-builder/package/logical-name.ts";
import { nameGuid } from "../../connector-builder/package/name-guid.ts";
import { listAt, textAt } from "../../kit/json-access.ts";
import type { Organisation } from "./organisation.ts";

/** What an organisation has of a connector. */
export interface ImportedSolution {
  /** Version of its solution there; undefined when it has none. */
  readonly version: string | undefined;
  /** Id of its API in this organisation: `shared_new-5fexact…`. */
  readonly internalId: string | undefined;
  /** Where a sign-in comes back to; undefined when the organisation does not say yet. */
  readonly redirectUri: string | undefined;
}

/** Unique name of a connector's solution. */
export function solutionNameOf(connector: BuiltConnector): string {
  return logicalName(connector).replace(`${connector.config.publisher.prefix}_`, "");
}

/**
 * Reads a connector back. Its redirect address is made of the id that the platform gave it, another one in each
 * organisation.
 *
 * @see https://learn.microsoft.com/connectors/custom-connectors/#2-secure-your-api
 */
export async function readImported(organisation: Organisation, connector: BuiltConnector): Promise<ImportedSolution> {
  const solutions = await organisation.get(
    "ListSolutions",
    `solutions?$select=version&$filter=${encodeURIComponent(`uniquename eq '${solutionNameOf(connector)}'`)}`,
  );
  const row = await organisation.get(
    "GetConnector",
    `connectors(${nameGuid(logicalName(connector))})?$select=connectorinternalid`,
  );
  const internalId = textAt(row, "connectorinternalid");
  return {
    version: textAt(listAt(solutions, "value")[0], "version"),
    internalId,
    redirectUri:
      internalId === undefined
        ? undefined
        : `https://global.consent.azure-apim.net/redirect/${internalId.replace(/^shared_/, "")}`,
  };
}
