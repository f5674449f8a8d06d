import { spawn } from "node:child_process";

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  win32: ["explorer"],
};

/** openInBrowser shows a file with the desktop's own viewer and does not wait; without a desktop nothing happens. */
export function openInBrowser(path: string): void {
  const [command = "", ...rest] = [...(OPENERS[process.platform] ?? ["xdg-open"]), path];
  const child = spawn(command, rest, { detached: true, stdio: "ignore" });
  child.on("error", () => {});
  child.unref();
}
