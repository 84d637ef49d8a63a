// What the command line loads of clients, as the package ships it: one file, whose parts programs load too.
export { businessCentralSettings } from "../business-central/settings.ts";
export { adminCenterSettings } from "../business-central-admin/settings.ts";
export { automationSettings } from "../business-central-automation/settings.ts";
export { createUntypedClient } from "../create-client.ts";
export { exactOnlineSettings } from "../exact-online/settings.ts";
