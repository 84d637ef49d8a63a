import { spawn } from "node:child_process";

/** Shows an address to the person who runs the program. */
export type BrowserOpener = (url: string) => void | Promise<void>;

/** Programs that hand an address to the default browser. The address is an argument, never part of a shell's line. */
const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/** Opens the default browser; does nothing where there is none, since the address is shown as well. */
export const openBrowser: BrowserOpener = (url) => {
  const [program, ...before] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...before, url], { stdio: "ignore", detached: true });
  // A machine without a browser is no error: the caller shows the address.
  child.once("error", () => undefined);
  child.unref();
};
