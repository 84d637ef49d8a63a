// npm run docs: one static site of guides, operations and references → dist/docs/; with -- --serve it is shown afterwards
import { join } from "node:path";
import { runCommand } from "../../scripts/run-command.ts";
import { buildSite, siteBase } from "./build-site.ts";
import { serveSite } from "./serve-site.ts";

/** Where a built site is shown. */
const port = 4173;

const out = join(process.cwd(), "dist", "docs");

await runCommand(async () => {
  const { pages, operations, dead } = await buildSite(process.cwd(), out);
  for (const { page, href } of dead) console.error(`dead link: ${page} → ${href}`);
  if (dead.length > 0) return 1;
  console.log(`dist/docs/: ${pages} pages, ${operations} of operations, and the references`);
  if (!process.argv.includes("--serve")) {
    console.log("To read it: npm run docs -- --serve");
    return 0;
  }
  const server = await serveSite(out, siteBase, port);
  console.log(`http://127.0.0.1:${port}${siteBase}`);
  await new Promise((resolve) => server.once("close", resolve));
  return 0;
});
