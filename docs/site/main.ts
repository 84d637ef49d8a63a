// npm run docs: one static site of guides and references → dist/docs/
import { join } from "node:path";
import { runCommand } from "../../scripts/run-command.ts";
import { buildSite } from "./build-site.ts";

await runCommand(async () => {
  const { pages, dead } = await buildSite(process.cwd(), join(process.cwd(), "dist", "docs"));
  for (const { page, href } of dead) console.error(`dead link: ${page} → ${href}`);
  if (dead.length === 0) console.log(`dist/docs/: ${pages} pages and 4 references; open dist/docs/index.html`);
  return dead.length === 0 ? 0 : 1;
});
