// A thread that reads what it is told to be: it answers, refuses, exits, throws, or never answers.
import { parentPort } from "node:worker_threads";

parentPort.on("message", ({ file }) => {
  if (file === "exit") process.exit(7);
  if (file === "throw") throw new Error("out of something");
  if (file === "hang") for (;;);
  if (file === "refuse") parentPort.postMessage({ unreadable: "refused" });
  else parentPort.postMessage({ documents: JSON.stringify([{ name: file }]) });
});
