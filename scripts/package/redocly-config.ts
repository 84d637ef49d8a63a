/**
 * What stands in the package for `@redocly/config`: 40 kB that say what may stand in `redocly.yaml` and in the files of a
 * portal. Our linter is configured by our code, so that what is left is what Redocly itself adds to them.
 */
interface Schema {
  readonly type: "object";
  readonly properties: Readonly<Record<string, never>>;
}

const nothing: Schema = { type: "object", properties: {} };

/** The one type of `redocly.yaml` that Redocly's reader of a configuration names. */
export const CONFIG_NODE_TYPE_NAMES = { ScorecardClassicLevel: "ScorecardClassicLevel" };

/** Types of a catalog, which is not read here. */
export const ENTITY_NODE_TYPE_NAMES: Readonly<Record<string, string>> = {};

export const rootRedoclyConfigSchema = nothing;
export const entityFileSchema = nothing;
export const entityFileDefaultSchema = nothing;
