/** The browser's own dialogs for files and folders. */

/** Asks for files of these kinds and hands over what was chosen; must be called while a key or a click is handled. */
export function pickFiles(accept: string, onPicked: (files: readonly File[]) => void): void {
  const input = fileInput(onPicked);
  input.accept = accept;
  input.click();
}

/** Asks for a folder and hands over all files in it, each with its `webkitRelativePath`; called as `pickFiles`. */
export function pickFolder(onPicked: (files: readonly File[]) => void): void {
  const input = fileInput(onPicked);
  input.webkitdirectory = true;
  input.click();
}

function fileInput(onPicked: (files: readonly File[]) => void): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.addEventListener("change", () => onPicked([...(input.files ?? [])]));
  return input;
}
