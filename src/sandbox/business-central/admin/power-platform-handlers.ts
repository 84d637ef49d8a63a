import type { Environment } from "../tenant.ts";
import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { checkActive, findEnvironment } from "./find-environment.ts";
import { Refusal } from "./refusal.ts";

/** Every mistake has the same code; only the message tells them apart. */
function refuse(message: string): Refusal {
  return new Refusal(["BadArgument"], message);
}

function named(call: AdminCall): { environment: Environment; id: string; links: Map<Environment, string> } {
  return {
    environment: findEnvironment(call),
    id: call.query.get("powerPlatformEnvironmentId") ?? "",
    links: call.tenant.powerPlatformLinks,
  };
}

/** The tie between an environment and one of Power Platform, which the sandbox takes to exist and to be of the right kind. */
export const powerPlatformHandlers: AdminHandlers = {
  LinkPowerPlatformEnvironment(call) {
    const { environment, id, links } = named(call);
    checkActive(environment, ["BadArgument"]);
    if (links.has(environment)) throw refuse(`The environment ${environment.name} is linked already.`);
    if ([...links.values()].includes(id)) throw refuse(`The Power Platform environment ${id} is linked already.`);
    links.set(environment, id);
  },
  UnlinkPowerPlatformEnvironment(call) {
    const { environment, id, links } = named(call);
    if (links.get(environment) !== id) throw refuse(`The environment ${environment.name} is not linked to ${id}.`);
    links.delete(environment);
  },
};
