import { broken, type Link, notChecked, ok } from "./finding.ts";
import { ask } from "./probe.ts";

/** More than this, and tokens and windows of quotas are misjudged; milliseconds. */
const toleratedMs = 60_000;

/** Whether the machine's clock agrees with the server's. */
export function clockLink(url: string): Link {
  return {
    name: "clock",
    gate: false,
    async look() {
      const sentAtMs = Date.now();
      const { headers } = await ask(url);
      const serverMs = Date.parse(headers.get("date") ?? "");
      if (Number.isNaN(serverMs)) return notChecked("the server tells no time");
      const aheadMs = (sentAtMs + Date.now()) / 2 - serverMs;
      const seconds = Math.round(Math.abs(aheadMs) / 1000);
      if (Math.abs(aheadMs) <= toleratedMs) return ok(`within ${Math.max(1, seconds)} s of ${new URL(url).host}`);
      return broken(
        `this machine is ${seconds} s ${aheadMs > 0 ? "ahead of" : "behind"} ${new URL(url).host}`,
        "Set the clock of this machine, and let it follow a time server (timedatectl set-ntp true; Windows: Settings › Time & language › Sync now).",
      );
    },
  };
}
