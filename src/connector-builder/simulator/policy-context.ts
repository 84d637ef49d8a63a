import { ConnectorCallRefused } from "../../errors/connector-call-refused.ts";
import type { ImportedConnector, ImportedOperation, Policy } from "./imported-connector.ts";

/** Values of a connection, by the names of its parameters: `token:country`. */
export type ConnectionValues = Readonly<Record<string, string>>;

/** What a policy is applied in. */
export interface PolicyContext {
  readonly connector: ImportedConnector;
  readonly operation: ImportedOperation;
  readonly connection: ConnectionValues;
}

/** The policies of an operation, in their order. */
export function policiesOf({ connector, operation }: PolicyContext): readonly Policy[] {
  return connector.policies.filter(
    ({ operations }) => operations.length === 0 || operations.includes(operation.operationId),
  );
}

/**
 * A parameter of a policy with `@connectionParameters('name'[, 'default'])` filled in.
 *
 * @throws {ConnectorCallRefused} when the connection lacks a value, and for any other expression
 * @see https://learn.microsoft.com/connectors/custom-connectors/policy-templates
 */
export function evaluate({ connector, operation, connection }: PolicyContext, policy: Policy, name: string): string {
  const text = policy.parameters[name] ?? "";
  const filled = text.replace(
    /@connectionParameters\('([^']*)'(?:\s*,\s*'([^']*)')?\)/g,
    (_match, parameter: string, otherwise: string | undefined) => {
      const value = connection[parameter] ?? otherwise;
      if (value === undefined)
        throw new ConnectorCallRefused(
          connector.name,
          operation.operationId,
          `the connection has no value for ${parameter}.`,
        );
      return value;
    },
  );
  if (/@(?:\w+\(|Request\.)/.test(filled))
    throw new ConnectorCallRefused(
      connector.name,
      operation.operationId,
      `the simulator does not know the expression in ${text}.`,
    );
  return filled;
}
