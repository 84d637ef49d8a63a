import { once } from "node:events";
import { createServer } from "node:net";

/** Below the ports that systems hand out by themselves, so that no test beside this one takes them meanwhile. */
const lowest = 20_000;
const highest = 30_000;

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port, "127.0.0.1");
  try {
    await once(probe, "listening");
  } catch {
    return false;
  }
  probe.close();
  await once(probe, "close");
  return true;
}

/** The first of six free ports in a row; each process begins to look somewhere else. */
export async function freePorts(): Promise<number> {
  for (let first = lowest + ((process.pid * 60) % (highest - lowest)); first < highest; first += 6) {
    const free = await Promise.all([0, 1, 2, 3, 4, 5].map((offset) => isFree(first + offset)));
    if (free.every(Boolean)) return first;
  }
  throw new Error(`No six ports in a row are free between ${lowest} and ${highest}.`);
}
