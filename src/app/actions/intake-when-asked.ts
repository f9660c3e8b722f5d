/** The intake of documents, loaded when the first one comes. */
import type { AppStore } from "../../state/store.ts";
import type { DocumentIntake } from "./document-intake.ts";

/** An intake in place of the one that `load` answers. A document that comes while that cannot be loaded has failed. */
export function intakeWhenAsked(store: AppStore, load: () => Promise<DocumentIntake>): DocumentIntake {
  let loaded: Promise<DocumentIntake> | null = null;
  const use = (names: readonly string[], deed: (intake: DocumentIntake) => void): void => {
    loaded ??= load();
    loaded.then(deed, () => {
      loaded = null;
      store.setState({ pasting: false, arrivals: names.map((name) => ({ name, phase: "failed", problem: "unreadable" })) });
    });
  };
  return {
    takeFiles: (files) => use(files.map(({ name }) => name), (intake) => intake.takeFiles(files)),
    takeText: (text) => use([text.trim().slice(0, 40)], (intake) => intake.takeText(text)),
    readAs: (name, kind) => use([name], (intake) => intake.readAs(name, kind)),
    add: () => use([], (intake) => intake.add()),
    drop: () => (loaded === null ? store.setState({ arrivals: null }) : use([], (intake) => intake.drop())),
  };
}
