import type { AdminHandlers } from "./admin-call.ts";
import { copyEnvironment } from "./copy-environment.ts";
import { createEnvironment } from "./create-environment.ts";
import { deleteEnvironment } from "./delete-environment.ts";
import { environmentView } from "./environment-view.ts";
import { checkFamily, findEnvironment } from "./find-environment.ts";
import { renameEnvironment } from "./rename-environment.ts";

/** Environments: look at them, create, copy, rename and delete them. */
export const environmentHandlers: AdminHandlers = {
  ListEnvironments: ({ world, tenant }) => ({
    value: tenant.environments.map((environment) => environmentView(world, environment)),
  }),
  ListEnvironmentsByApplicationFamily(call) {
    checkFamily(call);
    return { value: call.tenant.environments.map((environment) => environmentView(call.world, environment)) };
  },
  GetEnvironment: (call) => environmentView(call.world, findEnvironment(call)),
  CreateEnvironment: createEnvironment,
  CopyEnvironment: copyEnvironment,
  DeleteEnvironment: deleteEnvironment,
  RenameEnvironment: renameEnvironment,
};
