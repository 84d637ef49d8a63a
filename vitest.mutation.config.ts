// The tests of one room, for `npm run mutation`: what another room notices does not count.
import { defineConfig } from "vitest/config";
import { rooms } from "./scripts/mutation/rooms.ts";

const room = process.env["MUTATION_ROOM"] ?? "";
const tests = rooms[room];
if (!tests) throw new Error(`MUTATION_ROOM is "${room}"; give one of ${Object.keys(rooms).join(", ")}.`);

export default defineConfig({
  test: {
    include: [...tests],
    setupFiles: ["test/support/loopback-only.ts"],
    // A process a room: what the files import is read once.
    isolate: false,
    testTimeout: 10_000,
  },
});
