/** A thread of its own that reads one file after the other: asked with a path, it answers with what the file holds, or why it cannot be read. */
import { parentPort } from "node:worker_threads";
import { readDocuments } from "./read-documents.ts";
import { UnreadableError } from "./unreadable-error.ts";

/** Answers are text: that is copied between threads as it is, where records would be taken apart and put together object by object. */
parentPort?.on("message", ({ file, isTextKept }: { readonly file: string; readonly isTextKept: boolean }) => {
  try {
    const documents = readDocuments([file]);
    parentPort!.postMessage({ documents: JSON.stringify(isTextKept ? documents : documents.map((document) => ({ ...document, text: "" }))) });
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    parentPort!.postMessage({ unreadable: error.message });
  }
});
