/** Gives the reader a file. */

interface NamedText {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Saves the text as a file of that name, as the browser saves files. */
export function download({ name, type, text }: NamedText): void {
  saveFile(name, new Blob([text], { type }));
}

/** The same for anything that is no text. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
