import { spawnSync } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** Real bash: reads the script twice, as two lines in a profile would, and asks for lines as Tab does. */
test("bash offers commands, options, operations and lists, and runs nothing of what is typed", () => {
  const folder = temporaryFolder({
    "erp-openapi": `#!/bin/sh\nexec "${process.execPath}" "${resolve("src/cli/main.ts")}" "$@"\n`,
    "ask.sh": `
source <(erp-openapi completion bash); source <(erp-openapi completion bash)
ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); COMPREPLY=(); _erp_openapi; (IFS=' '; echo "\${COMPREPLY[*]}"); }
ask erp-openapi logi
ask erp-openapi list crm/AccountClassif
ask erp-openapi call GetCurrentM
ask erp-openapi list --filter '"$(touch ran)' '; touch ran;' --order
complete -p erp
`,
  });
  chmodSync(join(folder, "erp-openapi"), 0o755);
  const { stdout, stderr } = spawnSync("bash", ["ask.sh"], {
    cwd: folder,
    encoding: "utf8",
    timeout: 120_000,
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}`, ERP_OPENAPI_HOME: folder },
  });
  expect(stderr).toBe("");
  expect(stdout.trim().split("\n")).toEqual([
    "login",
    "crm/AccountClassificationNames crm/AccountClassifications",
    "GetCurrentMe GetCurrentMeByUserID",
    "--order-by",
    "complete -o bashdefault -o default -F _erp_openapi erp",
  ]);
  expect(existsSync(join(folder, "ran"))).toBe(false);
});
