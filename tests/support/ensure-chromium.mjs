// Finds a Chromium for the browser tests, or installs the system's package (with a Chinese font) where that is possible.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const known = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
const found = () => known.find((path) => path && existsSync(path));

if (!found()) {
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const run = (...words) => spawnSync(words[0], words.slice(1), { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
  if (spawnSync("apt-get", ["--version"]).status === 0) {
    run(...sudo, "apt-get", "update");
    run(...sudo, "apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
  }
}
const path = found();
if (!path) {
  console.error("The browser tests need Chromium. Expected one at /usr/bin/chromium or in the variable CHROMIUM; none was there and none could be installed. Install Chromium and try again.");
  process.exit(1);
}
console.log(`Browser: ${execFileSync(path, ["--version", "--no-sandbox"], { encoding: "utf8" }).trim()} (${path})`);
