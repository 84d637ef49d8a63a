import { madeOnce } from "../../core/made-once.ts";
import type { Random } from "../../core/random.ts";
import type { World } from "../../core/service.ts";
import type { EntityType } from "../../odata/model/entity-type.ts";
import { RowTable, type SeededRows } from "../../odata/rows/row-table.ts";
import { StoreGroup } from "../../odata/rows/store-group.ts";
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
  /** Everything that is written here; bytes that were uploaded stay when it is taken back, but nothing leads to them. */
  readonly stores = new StoreGroup();
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
    const users = seedUsers(random, rows["users"] ?? defaultUsers);
    const groups = seedSecurityGroups(random, rows["securityGroups"] ?? defaultGroups);
    const roles = seedPermissionSets(rows["permissionSets"]);
    this.companies = this.#open(
      "automationCompanies",
      seedCompanies(random("companies"), rows["companies"] ?? environment.companies),
    );
    this.users = this.#open("users", users);
    this.securityGroups = this.#open("securityGroups", groups);
    this.groupMembers = this.#open("securityGroupMembers", seedGroupMembers(users, groups));
    this.userPermissions = this.#open("userPermissions", seedUserPermissions(random("userPermissions"), users, groups));
    this.permissionSets = this.#open("permissionSets", roles);
    this.expandedPermissionSets = this.#open(
      "expandedPermissionSets",
      seedExpandedPermissionSets(random("expanded"), roles, rows["expandedPermissionSets"]),
    );
    this.profiles = this.#open("profiles", seedProfiles(rows["profiles"]));
    this.features = this.#open("features", seedFeatures(rows["features"]));
    this.extensions = this.#open("extensions", seedExtensions(random("extensions"), environment, rows["extensions"]));
    this.deployments = this.#open("extensionDeploymentStatus");
    this.jobs = this.#open("scheduledJobs");
    this.subscriptions = this.#open("subscriptions");
  }

  /** The tables of a company, which are empty at first. */
  company(id: string): CompanyTables {
    return madeOnce(this.#companyTables, id, () => ({
      packages: this.#open("configurationPackages"),
      files: this.#open("file"),
      fileContents: new Map(),
      uploads: this.#open("extensionUpload"),
      uploadContents: new Map(),
    }));
  }

  /** A GUID for a new record. */
  newGuid(): string {
    return this.#random.guid();
  }

  /** Sandbox time as the service writes it. */
  timestamp(): string {
    return new Date(this.world.clock.now()).toISOString();
  }

  type(set: string): EntityType {
    const type = this.model.types.get(set);
    if (!type) throw new Error(`The description has no entity set '${set}'.`);
    return type;
  }

  #open(set: string, seeded?: SeededRows): RowTable {
    return this.stores.add(new RowTable(this.type(set), seeded));
  }
}
