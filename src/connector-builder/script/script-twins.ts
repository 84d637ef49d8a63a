import { changesScript } from "./changes-script.ts";
import { exactOnlineScript } from "./exact-online-script.ts";
import type { ScriptTwin } from "./script-twin.ts";
import { waitScript } from "./wait-script.ts";

/** Scripts in `connector/` that have a twin. */
export const scriptNames = [
  "exact-online.script.csx",
  "business-central-admin.script.csx",
  "business-central.script.csx",
] as const;

/** The twin of each script by the name of its file. */
export const scriptTwins: Readonly<Record<(typeof scriptNames)[number], ScriptTwin>> = {
  "exact-online.script.csx": exactOnlineScript,
  "business-central-admin.script.csx": waitScript,
  "business-central.script.csx": changesScript,
};
