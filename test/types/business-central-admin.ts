// Compile-only: the Admin Center, which is no OData: no select, no filter, and rows that may lack what does not apply.
import type { components } from "../../generated/business-central-admin/types.ts";
import { type AdminCenterOptions, createAdminCenterClient } from "../../src/clients/business-central-admin/index.ts";
import type { Equals, Expect, ItemOf } from "./equals.ts";

declare const options: AdminCenterOptions;
const center = createAdminCenterClient(options);
const place = { applicationFamily: "BusinessCentral", sourceEnvironmentName: "Production" };
const at = { applicationFamily: "BusinessCentral", environmentName: "Production" };

const copy = "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy";
const environment = "/applications/{applicationFamily}/environments/{environmentName}";
const cadence = "/applications/{applicationFamily}/environments/{environmentName}/settings/appSourceAppsUpdateCadence";

// lists and records, as they are declared.
const environments = center.list("/applications/environments");
export type Environment = Expect<Equals<ItemOf<typeof environments>, components["schemas"]["Environment"]>>;
const one = await center.get(environment, at);
export type One = Expect<Equals<typeof one, components["schemas"]["Environment"]>>;
// @ts-expect-error the Admin Center knows no $select
center.list("/applications/environments", { select: ["name"] });
// @ts-expect-error the Admin Center knows no $select in a read by key
center.get(environment, { ...at, select: ["name"] });
// @ts-expect-error the Admin Center knows no $filter
center.list("/applications/environments", { filter: { name: "Production" } });
// @ts-expect-error the name of the environment is missing
center.get(environment, { applicationFamily: "BusinessCentral" });
// @ts-expect-error there is no such path
center.list("/applications/enviroments");

// create: bodies as the vendor declares them.
const started = await center.create(copy, { environmentName: "CopyOne", type: "Sandbox" }, place);
export type Started = Expect<Equals<typeof started, components["schemas"]["EnvironmentOperation"]>>;
// @ts-expect-error a copy needs a name
center.create(copy, { type: "Sandbox" }, place);
// @ts-expect-error Sandbx is no type of an environment
center.create(copy, { environmentName: "CopyOne", type: "Sandbx" }, place);
// @ts-expect-error the name of an environment is text
center.create(copy, { environmentName: 1, type: "Sandbox" }, place);
// @ts-expect-error a copy has no status that could be set
center.create(copy, { environmentName: "CopyOne", type: "Sandbox", status: "active" }, place);
// @ts-expect-error the source of the copy is missing: no environment is ever guessed
center.create(copy, { environmentName: "CopyOne", type: "Sandbox" }, { applicationFamily: "BusinessCentral" });

// update
center.update(cadence, { value: "DuringMajorUpgrade" }, at);
// @ts-expect-error Never is no cadence
center.update(cadence, { value: "Never" }, at);
// @ts-expect-error the name of the environment is missing in a change
center.update(cadence, { value: "DuringMajorUpgrade" }, { applicationFamily: "BusinessCentral" });

// wait: what the write answered, and where it was sent to.
const ended = await center.wait(copy, started, place);
export type Ended = Expect<Equals<typeof ended, components["schemas"]["EnvironmentOperation"]>>;
// @ts-expect-error the source of the copy is missing
center.wait(copy, started, { applicationFamily: "BusinessCentral" });
// @ts-expect-error reading an environment starts nothing
center.wait("/applications/environments", started, {});
