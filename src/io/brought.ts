/** What the reader drops or pastes: files, folders, text. Kept too where it comes before the app listens: a file would open in the browser's tab in place of the page. */

/** Read while the event lasts, which is the only time it can be. */
export interface Brought {
  /** Everything, where a folder is among it. */
  readonly entries: readonly FileSystemEntry[];
  readonly files: readonly File[];
  readonly text: string;
}

/** Lets what is held over the page be dropped; false where the page does not take it. */
export function letDrop(event: DragEvent): boolean {
  const takes = isTaken(event.dataTransfer);
  if (takes) event.preventDefault();
  return takes;
}

/** What was dropped, null where the page does not take it. */
export function dropped(event: DragEvent): Brought | null {
  return letDrop(event) ? broughtBy(event.dataTransfer) : null;
}

/** What was pasted, null where a field or a dialog takes it. */
export function pasted({ target, clipboardData }: ClipboardEvent): Brought | null {
  const typing = target instanceof Element && target.closest("input, textarea, [contenteditable], [data-field], dialog") !== null;
  return typing || !isTaken(clipboardData) ? null : broughtBy(clipboardData);
}

/** Two scripts meet here: the one that runs before anything is painted, and the app. */
const held: { brought?: Brought } = globalThis as object;

/** Keeps what is dropped or pasted last, until it is taken. */
export function keepEarlyDrop(): void {
  const keep = (brought: Brought | null): void => {
    if (brought !== null) held.brought = brought;
  };
  document.ondragover = (event) => void letDrop(event);
  document.ondrop = (event) => keep(dropped(event));
  document.onpaste = (event) => keep(pasted(event));
}

/** What was kept, null for nothing; what comes from now on is the app's. */
export function takeEarlyDrop(): Brought | null {
  Object.assign(document, { ondragover: null, ondrop: null, onpaste: null });
  const { brought = null } = held;
  delete held.brought;
  return brought;
}

function isTaken(data: DataTransfer | null): boolean {
  return [...(data?.types ?? [])].some((type) => type === "Files" || type === "text/plain");
}

function broughtBy(data: DataTransfer | null): Brought {
  const entries = [...(data?.items ?? [])].flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry?.() ?? []) : []));
  return { entries: entries.some(({ isDirectory }) => isDirectory) ? entries : [], files: [...(data?.files ?? [])], text: data?.getData("text/plain") ?? "" };
}
