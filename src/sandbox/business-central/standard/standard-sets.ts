import { madeOnce } from "../../core/made-once.ts";
import type { World } from "../../core/service.ts";
import type { RowTable } from "../../odata/rows/row-table.ts";
import { companiesSet } from "../api/companies-set.ts";
import type { ApiSets, EntitySets } from "../api/entity-set.ts";
import type { ChangeNotifier } from "../api/webhooks/change-notifier.ts";
import { type SubscriptionTables, subscriptionsSet } from "../api/webhooks/subscriptions.ts";
import type { WebhookSets } from "../api/webhooks/webhook-resource.ts";
import type { Environment } from "../tenant.ts";
import { companySets } from "./company-sets.ts";
import { CompanyTables } from "./company-tables.ts";
import { journalViews } from "./sets/journals.ts";
import { standardModel } from "./standard-model.ts";

/** Route of the standard API, as resources of subscriptions have it. */
export const standardRoute = "/api/v2.0/";

/** What the standard API shares with the other APIs of an environment. */
export interface SharedTables extends SubscriptionTables {
  readonly world: World;
  readonly environment: Environment;
  readonly companies: RowTable;
}

interface Company {
  readonly tables: CompanyTables;
  readonly sets: EntitySets;
}

/** The entity sets of the standard API in one environment. */
export class StandardSets implements ApiSets {
  readonly root: EntitySets;
  readonly #shared: SharedTables;
  readonly #notifier: ChangeNotifier;
  readonly #companies = new Map<string, Company>();

  constructor(shared: SharedTables, notifier: ChangeNotifier, webhookSets: () => WebhookSets) {
    this.#shared = shared;
    this.#notifier = notifier;
    const { types } = standardModel();
    const [companies, subscriptions] = [types.get("companies"), types.get("subscriptions")];
    if (!companies || !subscriptions) throw new Error("The description lacks companies or subscriptions.");
    this.root = new Map([
      ["companies", companiesSet(companies, shared.companies, shared.environment.createdAtMs)],
      ["subscriptions", subscriptionsSet(shared, webhookSets, standardRoute)],
    ]);
  }

  company(id: string): EntitySets | undefined {
    return this.#company(id)?.sets;
  }

  /** Notes what is written to a company; see `StoreGroup`. */
  journal(id: string): () => () => void {
    const company = this.#company(id);
    if (!company) throw new Error(`There is no company ${id}.`);
    return company.tables.stores.journal();
  }

  #company(id: string): Company | undefined {
    if (this.#shared.companies.find([id]) === undefined) return undefined;
    return madeOnce(this.#companies, id, () => this.#open(id));
  }

  /** Remembers the companies that were opened; the answer brings them back. */
  savepoint(): () => void {
    const known = new Map([...this.#companies].map(([id, { tables }]) => [id, tables.stores.savepoint()]));
    return () => {
      for (const undo of known.values()) undo();
      for (const id of this.#companies.keys()) if (!known.has(id)) this.#companies.delete(id);
    };
  }

  #open(companyId: string): Company {
    const { world, environment } = this.#shared;
    const tables = new CompanyTables({
      world,
      seed: `standard/${environment.companiesSeed}/${companyId}`,
      madeHere: `standard/${environment.id}/${companyId}/made-here`,
      startMs: environment.createdAtMs,
    });
    const watched = new Set(standardModel().webhookSets);
    tables.watchWith((set, table) => {
      if (watched.has(set)) this.#notifier.watch({ route: standardRoute, companyId, set }, table);
      if (set === "journals") this.#watchJournals(companyId, table);
    });
    return { tables, sets: companySets(tables) };
  }

  /** A journal of one kind is told as a journal, and as one of its kind where that can be subscribed to. */
  #watchJournals(companyId: string, table: RowTable): void {
    const told = table.onChange;
    table.onChange = (changeType, row) => {
      told(changeType, row);
      for (const [set, { template }] of Object.entries(journalViews))
        if (row["templateDisplayName"] === template)
          this.#notifier.tell({ route: standardRoute, companyId, set }, changeType, String(row["id"]));
    };
  }
}
