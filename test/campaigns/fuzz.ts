// npm run campaign:fuzz [-- <inputs> <seed>]: generated input for everything that reads what comes from outside.
import { fuzzHttp } from "./fuzz-http.ts";
import { fuzzOdata } from "./fuzz-odata.ts";

const [inputs = "1000000", seed = "20260302"] = process.argv.slice(2);
for (const [name, fuzz] of Object.entries({ http: fuzzHttp, odata: fuzzOdata })) {
  const startedAt = performance.now();
  // Throws with the smallest input that breaks, its seed and its path.
  for (const report of fuzz(Number(inputs), Number(seed))) console.log(`${name}: ${JSON.stringify(report)}`);
  console.log(`${name}: ${Math.round((performance.now() - startedAt) / 1000)} s`);
}
