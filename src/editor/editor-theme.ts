/** The editor's looks: the page's own colours and the face of the authors' texts. */
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const looks = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--plate)", fontSize: "var(--base)" },
  "&.cm-focused": { outline: "2px solid var(--focus)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "var(--serif)", lineHeight: "1.7", overflow: "auto" },
  ".cm-content": { padding: "12px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 16px" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { background: "var(--mark)" },
  ".cm-tooltip": { border: "1px solid var(--hairline)", borderRadius: "6px", backgroundColor: "var(--paper)", color: "var(--ink)", fontFamily: "var(--sans)", fontSize: "var(--base)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--sans)", maxWidth: "min(420px, 90vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "5px 10px" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--hover)", color: "var(--ink)", outline: "1px solid var(--outline)" },
  ".cm-completionDetail": { marginLeft: "10px", color: "var(--ink-2)", fontStyle: "normal" },
  ".cm-diagnostic": { padding: "6px 10px", borderLeft: "3px solid var(--outline)" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--signal)" },
  ".cm-diagnosticAction": { padding: "3px 8px", borderRadius: "6px", backgroundColor: "var(--ink)", color: "var(--paper)" },
  ".cm-lintRange-error, .cm-lintRange-warning, .cm-lintRange-info, .cm-lintRange-hint": { backgroundImage: "none", paddingBottom: "0", textDecoration: "underline wavy var(--needs) 1px", textUnderlineOffset: "4px" },
  ".cm-lintRange-error": { textDecorationColor: "var(--signal)" },
});

const letters = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "600" },
  { tag: tags.strong, fontWeight: "600" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.processingInstruction, color: "var(--ink-2)" },
  { tag: [tags.link, tags.url], color: "var(--unlocks)" },
  { tag: tags.monospace, fontFamily: "ui-monospace, monospace" },
]);

/** Everything that the editor looks like. */
export const editorTheme: Extension = [looks, syntaxHighlighting(letters)];
