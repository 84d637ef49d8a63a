import type { Environment } from "../tenant.ts";
import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { checkActive, findEnvironment } from "./find-environment.ts";
import { Refusal } from "./refusal.ts";

/** The environment itself keeps the contact, so it has to be reachable. */
function reach(call: AdminCall): Environment {
  const environment = findEnvironment(call);
  if (environment.status === "Preparing" || environment.status === "NotReady")
    throw new Refusal(["resourceDoesNotExist"], `There is no connection to ${environment.name} yet.`, { status: 404 });
  checkActive(environment, ["businessCentralCommunicationException"]);
  return environment;
}

/** Whom users of an environment ask for help. */
export const supportContactHandlers: AdminHandlers = {
  GetSupportContact: (call) => reach(call).admin.contact,
  SetSupportContact(call) {
    const environment = reach(call);
    const body = call.body();
    return Object.assign(environment.admin.contact, {
      name: body.text("name"),
      email: body.text("email"),
      url: body.text("url"),
    });
  },
};
