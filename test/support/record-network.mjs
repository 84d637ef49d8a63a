// Loaded before a program (`node --import`): writes each connection and each look-up of a name that the program begins,
// one JSON line each, to the file that RECORD_NETWORK names, and lets none of them out.

import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { Socket } from "node:net";

const record = (kind, to) =>
  appendFileSync(process.env.RECORD_NETWORK, `${JSON.stringify({ kind, to, pid: process.pid })}\n`);
const refusal = () => Object.assign(new Error("recorded, not sent"), { code: "ECONNREFUSED", syscall: "connect" });

Socket.prototype.connect = function connect(...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  record("connect", typeof options === "object" ? (options.host ?? options.path ?? options.port) : options);
  process.nextTick(() => this.destroy(refusal()));
  return this;
};
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
  dns[name] = (host, ...rest) => {
    record("dns", host);
    process.nextTick(() => rest.at(-1)(refusal()));
  };
  dns.promises[name] = async (host) => {
    record("dns", host);
    throw refusal();
  };
}
syncBuiltinESMExports();
