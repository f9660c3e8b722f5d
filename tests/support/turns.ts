/** Waiting for so many turns of the event loop, in place of a time: a machine under load needs more time, never more turns. */

/** Resolves after so many turns; the usual number is enough for everything that one change of the state leads to: written, told, read elsewhere. */
export async function turns(count = 300): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
