// npm run mutation [-- --again] [room …]: would the tests notice if a room of src/ did something else?
import { readFileSync } from "node:fs";
import { mutateRoom } from "./mutation/mutate-room.ts";
import { rooms } from "./mutation/rooms.ts";
import { score } from "./mutation/score.ts";

/** Share of the changes that tests must notice, in percent. */
const goal = 90;
const list = "docs/maintainer/mutation.md";

const again = process.argv.includes("--again");
const wanted = process.argv.slice(2).filter((argument) => argument !== "--again");
const unknown = wanted.filter((room) => !Object.hasOwn(rooms, room));
if (unknown.length > 0) throw new Error(`No room ${unknown.join(", ")}; there are ${Object.keys(rooms).join(", ")}.`);

const columns = ["room", "mutants", "killed", "survived", "score", "time"];
const lines = [columns.join(" | "), columns.map(() => "---").join(" | ")];
let good = true;
for (const room of wanted.length > 0 ? wanted : Object.keys(rooms)) {
  const startedAtMs = performance.now();
  const { mutants, killed, survivors, percent, unexplained } = score(
    await mutateRoom(room, again),
    (file) => readFileSync(file, "utf8"),
    readFileSync(list, "utf8"),
  );
  const minutes = ((performance.now() - startedAtMs) / 60_000).toFixed(1);
  lines.push(`${room} | ${mutants} | ${killed} | ${survivors} | ${percent.toFixed(1)} % | ${minutes} min`);
  for (const line of unexplained) console.log(line);
  if (unexplained.length > 0) console.log(`${room}: what survived above has no reason in ${list}.`);
  good &&= percent >= goal && unexplained.length === 0;
}
console.log(lines.join("\n"));
process.exitCode = good ? 0 : 1;
