import type { Visibility } from "../swagger/types.ts";

/** Operations of one API, or a part of them. */
export interface ConfigSource {
  /** Folder below `generated/`. */
  readonly api: string;
  /** What the server's address has before the paths of the API. */
  readonly prefix: string;
  /** Tags to take; all when absent. */
  readonly tags?: readonly string[];
  /** Operations to take, `*` standing for anything; all when absent. */
  readonly only?: readonly string[];
  /** Added to each title, so that the same record of another service has a title of its own. */
  readonly suffix?: string;
}

/** Where a drop-down gets its choices from. */
export interface ConfigValues {
  readonly operationId: string;
  /** Path of the list in the answer; the answer itself when absent. */
  readonly collection?: string;
  readonly value: string;
  readonly title?: string;
  /** Arguments of the lookup: `{ environmentName: environmentName }` passes the action's own parameter on. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What a parameter of this name becomes, wherever it occurs. */
export interface ConfigParameter {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: string | number | boolean;
  /** Operations that are meant; all when absent. */
  readonly only?: readonly string[];
  readonly except: readonly string[];
  readonly values?: ConfigValues;
}

/** What one operation has differently from its spec. */
export interface ConfigOperation {
  readonly summary?: string;
  readonly description?: string;
  readonly visibility?: Visibility;
}

/** The contents of a `connector.yaml`. */
export interface ConnectorConfig {
  /** At most 30 characters, letters, digits and spaces. */
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly contact: { readonly name: string; readonly url: string; readonly email: string };
  readonly metadata: { readonly website: string; readonly privacy: string; readonly categories: string };
  readonly host: string;
  readonly basePath: string;
  readonly security: { readonly authorizationUrl: string; readonly tokenUrl: string; readonly scopes: Readonly<Record<string, string>> };
  readonly sources: readonly ConfigSource[];
  /** Parameters that makers do not get; each must be optional. */
  readonly hide: readonly string[];
  readonly visibility: { readonly important: readonly string[]; readonly internal: readonly string[] };
  /** Name of the member with the address of the next page; lists that have it become pageable. */
  readonly nextLink?: string;
  readonly parameters: readonly ConfigParameter[];
  readonly operations: Readonly<Record<string, ConfigOperation>>;
  /** File with the script, beside the folders of the connectors; it is copied, so that several can share one. */
  readonly script?: string;
  /** Sentences for the readme: what this connector does not do, and why. */
  readonly notOffered: readonly string[];
}
