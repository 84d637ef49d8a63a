import type { Environment } from "../environments.ts";
import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { checkActive, findEnvironment } from "./find-environment.ts";
import { kept } from "./kept.ts";
import { Refusal } from "./refusal.ts";

const contactOf = kept((_: Environment): { name: string; email: string; url: string } => ({
  name: "",
  email: "",
  url: "",
}));

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
  GetSupportContact: (call) => contactOf(reach(call)),
  SetSupportContact(call) {
    const environment = reach(call);
    const body = call.body();
    return Object.assign(contactOf(environment), {
      name: body.text("name"),
      email: body.text("email"),
      url: body.text("url"),
    });
  },
};
