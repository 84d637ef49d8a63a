// node test/campaigns/month.ts: 30 days of 200 accounts at Exact Online, in the sandbox's time.
import { runMonth } from "./tokens/month.ts";

const startedAt = performance.now();
const report = await runMonth({ days: 30, busy: 10, office: 90, idle: 100 });
console.log(JSON.stringify({ ...report, seconds: Math.round((performance.now() - startedAt) / 1000) }));
if (report.refused > 0 || report.lost > 0 || report.mostCallsPerDay > 200) {
  console.error("error: a grant was used wrongly; see the numbers above.");
  process.exitCode = 1;
}
