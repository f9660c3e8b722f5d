/** The browser's own dialog for files. */

/** Asks for files of these kinds and hands over what was chosen; must be called while a key or a click is handled. */
export function pickFiles(accept: string, onPicked: (files: readonly File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = accept;
  input.addEventListener("change", () => onPicked([...(input.files ?? [])]));
  input.click();
}
