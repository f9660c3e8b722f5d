/**
 * The editor for a roadmap's Markdown: CodeMirror 6 in a shadow root of its own, because only there are its styles made
 * without style elements, which the page's policy forbids.
 */
import { acceptCompletion, autocompletion, type CompletionContext, type CompletionResult, completionKeymap, completionStatus, moveCompletionSelection } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { defineLanguageFacet, Language, languageDataProp } from "@codemirror/language";
import { type Diagnostic, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { GFM, parser } from "@lezer/markdown";
import { editorTheme } from "./editor-theme.ts";

/** What is doubtful about a range of the text, and what would mend it. */
export interface Problem {
  readonly from: number;
  readonly to: number;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly fix: { readonly name: string; readonly from: number; readonly to: number; readonly insert: string } | null;
}

export interface EditorOptions {
  readonly text: string;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly language: string;
  readonly onText: (text: string) => void;
  /** Leaves the editor. */
  readonly onEscape: () => void;
  /** What may be meant by the text before the cursor; `other` is a second name to show, empty for none. */
  readonly complete: (before: string) => Promise<{ readonly typed: number; readonly options: readonly { readonly name: string; readonly other: string }[] } | null>;
}

export interface MarkdownEditor {
  /** Underlines these and nothing else. */
  show(problems: readonly Problem[]): void;
  /** Takes another text, as a step that the editor's own undo takes back; the same text changes nothing. */
  take(text: string): void;
  goTo(from: number): void;
  change(change: { readonly from: number; readonly to: number; readonly insert: string }): void;
  end(): void;
}

const facet = defineLanguageFacet({ commentTokens: { block: { open: "<!--", close: "-->" } } });
const markdown = new Language(facet, parser.configure([GFM, { props: [languageDataProp.add({ Document: facet })] }]), [], "markdown");

/** Puts an editor into an element that has no shadow root yet or one of an earlier editor. */
export function createMarkdownEditor(host: HTMLElement, options: EditorOptions): MarkdownEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const parent = document.createElement("div");
  parent.style.height = "100%";
  root.replaceChildren(parent);
  const complete = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const line = context.state.doc.lineAt(context.pos);
    const found = await options.complete(line.text.slice(0, context.pos - line.from));
    if (found === null || context.aborted) return null;
    return { from: context.pos - found.typed, filter: false, options: found.options.map(({ name, other }) => ({ label: name, ...(other === "" ? {} : { detail: other }) })) };
  };
  const view = new EditorView({
    parent,
    root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        history(),
        markdown,
        EditorView.lineWrapping,
        autocompletion({ override: [complete], icons: false, selectOnOpen: false, interactionDelay: 0 }),
        keymap.of([{ key: "Tab", run: acceptFirst }, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap, { key: "Escape", run: () => (options.onEscape(), true) }]),
        EditorView.contentAttributes.of({ "aria-label": options.label, lang: options.language, spellcheck: "false" }),
        EditorView.updateListener.of((update) => update.docChanged && options.onText(update.state.doc.toString())),
        editorTheme,
      ],
    }),
  });
  const within = (at: number): number => Math.min(at, view.state.doc.length);
  return {
    show: (problems) => view.dispatch(setDiagnostics(view.state, problems.map((one) => toDiagnostic(one, within)))),
    take(text) {
      if (text !== view.state.doc.toString()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    goTo(from) {
      view.dispatch({ selection: { anchor: within(from) }, effects: EditorView.scrollIntoView(within(from), { y: "center" }) });
      view.focus();
    },
    change({ from, to, insert }) {
      view.dispatch({ changes: { from: within(from), to: within(to), insert } });
      view.focus();
    },
    end: () => view.destroy(),
  };
}

/** Takes the chosen name, or the first; Enter takes chosen ones only, so that a line can end while names are offered. */
function acceptFirst(view: EditorView): boolean {
  if (completionStatus(view.state) !== "active") return false;
  return acceptCompletion(view) || (moveCompletionSelection(true)(view) && acceptCompletion(view));
}

function toDiagnostic({ from, to, severity, message, fix }: Problem, within: (at: number) => number): Diagnostic {
  const apply = (view: EditorView): void => view.dispatch({ changes: { from: within(fix!.from), to: within(fix!.to), insert: fix!.insert } });
  return { from: within(from), to: within(to), severity, message, ...(fix === null ? {} : { actions: [{ name: fix.name, apply }] }) };
}
