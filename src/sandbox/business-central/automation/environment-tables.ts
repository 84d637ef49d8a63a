import type { Random } from "../../core/random.ts";
import type { World } from "../../core/service.ts";
import type { EntityType } from "../../odata/model/entity-type.ts";
import { RowTable, type SeededRows } from "../../odata/rows/row-table.ts";
import type { ApiModel } from "../api/service-model.ts";
import type { Environment } from "../tenant.ts";
import { seedPermissionSets } from "./seeds/role-catalog.ts";
import { seedCompanies } from "./seeds/seed-companies.ts";
import { seedExpandedPermissionSets } from "./seeds/seed-expanded-permission-sets.ts";
import { seedExtensions } from "./seeds/seed-extensions.ts";
import { seedFeatures } from "./seeds/seed-features.ts";
import { seedGroupMembers } from "./seeds/seed-group-members.ts";
import { seedProfiles } from "./seeds/seed-profiles.ts";
import { seedSecurityGroups } from "./seeds/seed-security-groups.ts";
import { seedUserPermissions } from "./seeds/seed-user-permissions.ts";
import { seedUsers } from "./seeds/seed-users.ts";

/** Rows that an entity set has unless the sandbox is started with other numbers. */
const defaultUsers = 12;
const defaultGroups = 3;

/** The tables of one company. */
export interface CompanyTables {
  readonly packages: RowTable;
  readonly files: RowTable;
  /** By package code. */
  readonly fileContents: Map<string, Uint8Array>;
  readonly uploads: RowTable;
  /** By `systemId`. */
  readonly uploadContents: Map<string, Uint8Array>;
}

/** Everything that one environment holds. */
export class EnvironmentTables {
  readonly world: World;
  readonly environment: Environment;
  readonly model: ApiModel;
  readonly companies: RowTable;
  readonly users: RowTable;
  readonly userPermissions: RowTable;
  readonly permissionSets: RowTable;
  readonly expandedPermissionSets: RowTable;
  readonly profiles: RowTable;
  readonly securityGroups: RowTable;
  readonly groupMembers: RowTable;
  readonly extensions: RowTable;
  readonly deployments: RowTable;
  readonly features: RowTable;
  readonly jobs: RowTable;
  readonly subscriptions: RowTable;
  readonly #companyTables = new Map<string, CompanyTables>();
  readonly #random: Random;

  constructor(world: World, environment: Environment, model: ApiModel) {
    this.world = world;
    this.environment = environment;
    this.model = model;
    // A copy of an environment names the stream of its source, so it begins with the same data.
    const random = (stream: string): Random => world.random(`automation/${environment.companiesSeed}/${stream}`);
    this.#random = world.random(`automation/${environment.id}/made-here`);
    const { rows } = world;
    const table = (set: string, seeded?: SeededRows): RowTable => new RowTable(this.type(set), seeded);
    const users = seedUsers(random, rows["users"] ?? defaultUsers);
    const groups = seedSecurityGroups(random, rows["securityGroups"] ?? defaultGroups);
    const roles = seedPermissionSets(rows["permissionSets"]);
    this.companies = table(
      "automationCompanies",
      seedCompanies(random("companies"), rows["companies"] ?? environment.companies),
    );
    this.users = table("users", users);
    this.securityGroups = table("securityGroups", groups);
    this.groupMembers = table("securityGroupMembers", seedGroupMembers(users, groups));
    this.userPermissions = table("userPermissions", seedUserPermissions(random("userPermissions"), users, groups));
    this.permissionSets = table("permissionSets", roles);
    this.expandedPermissionSets = table(
      "expandedPermissionSets",
      seedExpandedPermissionSets(random("expanded"), roles, rows["expandedPermissionSets"]),
    );
    this.profiles = table("profiles", seedProfiles(rows["profiles"]));
    this.features = table("features", seedFeatures(rows["features"]));
    this.extensions = table("extensions", seedExtensions(random("extensions"), environment, rows["extensions"]));
    this.deployments = table("extensionDeploymentStatus");
    this.jobs = table("scheduledJobs");
    this.subscriptions = table("subscriptions");
  }

  /** The tables of a company, which are empty at first. */
  company(id: string): CompanyTables {
    let tables = this.#companyTables.get(id);
    if (!tables) {
      tables = {
        packages: new RowTable(this.type("configurationPackages")),
        files: new RowTable(this.type("file")),
        fileContents: new Map(),
        uploads: new RowTable(this.type("extensionUpload")),
        uploadContents: new Map(),
      };
      this.#companyTables.set(id, tables);
    }
    return tables;
  }

  /** A GUID for a new record. */
  newGuid(): string {
    return this.#random.guid();
  }

  /** Sandbox time as the service writes it. */
  timestamp(): string {
    return new Date(this.world.clock.now()).toISOString();
  }

  /** Remembers all tables; the answer brings them back. Bytes that were uploaded meanwhile stay, but nothing leads to them. */
  savepoint(): () => void {
    const known = this.#all();
    const undo = known.map((table) => table.savepoint());
    return () => {
      for (const one of undo) one();
      // Tables of companies that were first opened in between.
      for (const table of this.#all()) if (!known.includes(table)) table.reset();
    };
  }

  type(set: string): EntityType {
    const type = this.model.types.get(set);
    if (!type) throw new Error(`The description has no entity set '${set}'.`);
    return type;
  }

  #all(): readonly RowTable[] {
    return [
      this.companies,
      this.users,
      this.userPermissions,
      this.securityGroups,
      this.extensions,
      this.deployments,
      this.features,
      this.jobs,
      this.subscriptions,
      ...[...this.#companyTables.values()].flatMap(({ packages, files, uploads }) => [packages, files, uploads]),
    ];
  }
}
