import { execFileSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

/** A network of two ends of which one is a namespace of its own: its connections can be killed without closing them. */
export interface DeadNetwork {
  /** Address of the service's end; the other end reaches it there. */
  readonly host: string;
  /** Runs a command at the client's end: what comes before it. */
  readonly inside: readonly string[];
  /** What arrives still arrives, and nothing comes back; then the client learns that there is no way. Mends itself. */
  cut(): Promise<void>;
  close(): void;
}

/** How long the way back is dead before the way there is. Milliseconds. */
const halfDeadMs = 300;
/** Longer than the kernel tries to get an acknowledgement under `tcp_retries2`. */
const deadMs = 1_200;

function ip(...words: string[]): void {
  execFileSync("ip", words, { stdio: ["ignore", "ignore", "pipe"] });
}

/** Undefined where this process may not make network namespaces: there sockets die by injection alone. */
export function openDeadNetwork(): DeadNetwork | undefined {
  const name = `erp${process.pid}`;
  const subnet = `10.77.${process.pid % 250}`;
  const [host, guest] = [`${subnet}.1`, `${subnet}.2`];
  const inside = ["ip", "netns", "exec", name];
  const close = (): void => {
    try {
      ip("netns", "del", name);
    } catch {
      // It was not made.
    }
  };
  try {
    ip("netns", "add", name);
    ip("link", "add", `${name}a`, "type", "veth", "peer", "name", `${name}b`, "netns", name);
    ip("addr", "add", `${host}/24`, "dev", `${name}a`);
    ip("link", "set", `${name}a`, "up");
    ip("-n", name, "addr", "add", `${guest}/24`, "dev", `${name}b`);
    ip("-n", name, "link", "set", `${name}b`, "up");
    ip("-n", name, "link", "set", "lo", "up");
    const quick = "echo 2 > /proc/sys/net/ipv4/tcp_retries2; echo 1 > /proc/sys/net/ipv4/tcp_syn_retries";
    execFileSync("ip", ["netns", "exec", name, "/bin/sh", "-c", quick], { stdio: "ignore" });
  } catch {
    close();
    return undefined;
  }
  return {
    host,
    inside,
    close,
    async cut() {
      ip("route", "add", "unreachable", `${guest}/32`);
      await sleep(halfDeadMs);
      ip("-n", name, "route", "add", "unreachable", `${host}/32`);
      await sleep(deadMs);
      ip("-n", name, "route", "del", "unreachable", `${host}/32`);
      ip("route", "del", "unreachable", `${guest}/32`);
    },
  };
}
