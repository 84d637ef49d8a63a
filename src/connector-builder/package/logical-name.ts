import type { BuiltConnector } from "../build/build-connector.ts";

/** Logical name of a connector: the publisher's prefix and letters and digits, so that nothing needs escaping. */
export function logicalName({ name, config }: Pick<BuiltConnector, "name" | "config">): string {
  return `${config.publisher.prefix}_${name.toLowerCase().replace(/[^a-z0-9]/g, "")}`;
}
