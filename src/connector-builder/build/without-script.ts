import type { ConnectorConfig } from "../config/connector-config.ts";
import { matchesPattern } from "../config/matches-pattern.ts";

/**
 * The configuration of an import without script: `gone` are the operations that only the script answers, and nothing
 * may speak of them any more. A drop-down that asked one of them becomes a field to fill in.
 */
export function withoutScript(
  config: ConnectorConfig,
  gone: readonly string[],
  all: readonly string[],
): ConnectorConfig {
  const left = all.filter((name) => !gone.includes(name));
  /** What a pattern means has to be there, unless it meant what is gone. */
  const still = (pattern: string): boolean =>
    left.some((name) => matchesPattern(name, [pattern])) || !gone.some((name) => matchesPattern(name, [pattern]));
  const { script: _script, nextLink: _nextLink, references, ...rest } = config;
  const lists = Object.entries(references?.lists ?? {}).filter(([, name]) => !gone.includes(name));
  return {
    ...rest,
    ...(references ? { references: { ...references, lists: Object.fromEntries(lists) } } : {}),
    sources: config.sources.filter(({ needsScript }) => !needsScript),
    visibility: {
      important: config.visibility.important.filter(still),
      internal: config.visibility.internal.filter(still),
    },
    operations: Object.fromEntries(Object.entries(config.operations).filter(([name]) => !gone.includes(name))),
    parameters: config.parameters.flatMap((parameter) => {
      const { values, ...plain } = parameter;
      if (parameter.only && !parameter.only.some(still)) return [];
      return values && !gone.includes(values.operationId) ? [parameter] : [plain];
    }),
  };
}
