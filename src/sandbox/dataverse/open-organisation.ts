import type { World } from "../core/service.ts";
import type { ServiceModel } from "../odata/model/service-model.ts";
import { Organisation } from "./data/organisation.ts";
import { builtInDefinitions, builtInMetadata } from "./model/built-in-organisation.ts";
import { builtInTables, organizationTable } from "./model/built-in-tables.ts";
import { readOrganisation } from "./model/read-organisation.ts";

const smallRows = { contacts: 60, opportunities: 40, systemusers: 5, teams: 2 };
const builtIn = [...builtInTables, organizationTable];

/** An organisation, and its `$metadata`. */
export interface OpenOrganisation {
  readonly organisation: Organisation;
  /** What there is beside the tables. */
  readonly model: ServiceModel;
  metadata(annotated: boolean): string;
}

/**
 * Makes the organisation that the options describe. Every organisation has its own row in `organizations`.
 * @throws {SandboxOptionInvalid} for metadata, definitions or rows that are none
 */
export function openOrganisation(world: World): OpenOrganisation {
  const { metadata, definitions, rows = {} } = world.dataverse ?? {};
  const ownRow = {
    organizationid: world.random("dataverse/organizations").guid(),
    name: "sandbox",
    expirechangetrackingindays: 7,
  };
  const base = { organizations: [ownRow] };
  if (metadata === undefined) {
    const { tables: models, model } = readOrganisation(builtInMetadata(builtIn, true), builtInDefinitions(builtIn));
    const accounts = world.rows["accounts"] ?? 240;
    return {
      organisation: new Organisation(
        { models, rows: { ...base, ...rows }, defaultRows: { accounts, ...smallRows }, builtIn: true },
        world,
      ),
      model,
      metadata: (annotated) => builtInMetadata(builtIn, annotated),
    };
  }
  const given = readOrganisation(metadata, definitions ?? []);
  const own = readOrganisation(builtInMetadata([organizationTable], true), builtInDefinitions([organizationTable]));
  const models = new Map([...own.tables, ...given.tables]);
  const columns = models.get("organizations")?.columns;
  const known = Object.entries(ownRow).filter(([name]) => columns?.has(name));
  return {
    organisation: new Organisation(
      { models, rows: { organizations: [Object.fromEntries(known)], ...rows }, defaultRows: {}, builtIn: false },
      world,
    ),
    model: given.model,
    metadata: () => metadata,
  };
}
