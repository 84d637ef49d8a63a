import type { World } from "../core/service.ts";
import type { Value } from "../odata/model/entity-type.ts";
import type { ApiSets } from "./api/entity-set.ts";
import type { ApiModel } from "./api/service-model.ts";
import { ChangeNotifier } from "./api/webhooks/change-notifier.ts";
import type { WebhookSets } from "./api/webhooks/webhook-resource.ts";
import { automationModel } from "./automation/automation-model.ts";
import { AutomationSets, automationRoute, automationWebhookSets } from "./automation/automation-sets.ts";
import { EnvironmentTables } from "./automation/environment-tables.ts";
import { standardModel } from "./standard/standard-model.ts";
import { StandardSets, standardRoute } from "./standard/standard-sets.ts";
import type { Environment } from "./tenant.ts";

/** An API as an environment serves it. */
export interface ServedApi {
  readonly model: ApiModel;
  readonly sets: ApiSets;
}

/** The standard API as an environment serves it. */
interface StandardApi extends ServedApi {
  readonly sets: StandardSets;
}

/** What can be subscribed to at each API (fact 133). */
export const webhookSets = (): WebhookSets =>
  new Map([
    [automationRoute, automationWebhookSets],
    [standardRoute, standardModel().webhookSets],
  ]);

/** The APIs of one environment: they share its companies, users and subscriptions. */
export class EnvironmentApis {
  readonly tables: EnvironmentTables;
  readonly notifier: ChangeNotifier;
  readonly automation: ServedApi;
  #standard: StandardApi | undefined;
  /** Ids of users by their e-mail address; the state may have changed since, also by a batch that was taken back. */
  readonly #onceDisabled = new Map<string, Value>();

  constructor(world: World, environment: Environment) {
    const model = automationModel();
    const tables = new EnvironmentTables(world, environment, model);
    this.tables = tables;
    const tenant = encodeURIComponent(environment.aadTenantId);
    this.notifier = new ChangeNotifier(
      world,
      tables.subscriptions,
      `${world.origins["business-central"]}/v2.0/${tenant}/${encodeURIComponent(environment.name)}`,
    );
    tables.users.onChange = (_, row) => {
      if (row["state"] === "Disabled")
        this.#onceDisabled.set(String(row["authenticationEmail"]), row["userSecurityId"] ?? null);
    };
    this.automation = { model, sets: new AutomationSets(tables, this.notifier, webhookSets) };
  }

  /** Made when it is first asked for: reading its description takes longer than all the rest of an environment. */
  get standard(): StandardApi {
    this.#standard ??= { model: standardModel(), sets: new StandardSets(this.tables, this.notifier, webhookSets) };
    return this.#standard;
  }

  /** Whether the user with an e-mail address was disabled here (fact 128). */
  isDisabled(email: string | undefined): boolean {
    const id = email === undefined ? undefined : this.#onceDisabled.get(email.toLowerCase());
    const position = id === undefined ? undefined : this.tables.users.find([id]);
    return position !== undefined && this.tables.users.at(position)["state"] === "Disabled";
  }

  /** Remembers everything; the answer brings it back. */
  savepoint(): () => void {
    const undo = [this.tables.stores.savepoint(), this.notifier.savepoint()];
    const undoStandard = this.#standard?.sets.savepoint();
    return () => {
      for (const one of undo) one();
      if (undoStandard) undoStandard();
      else this.#standard = undefined;
    };
  }
}
