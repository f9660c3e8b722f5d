/** Writing a roadmap: its text, followed by the map, and what is doubtful in it. */
import { Check, CircleAlert } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { createMarkdownEditor, type MarkdownEditor } from "../../editor/markdown-editor.ts";
import { sayFinding } from "../../i18n/say-finding.ts";
import { completeName } from "../../view/source/complete-name.ts";
import { editorProblems } from "../../view/source/editor-problems.ts";
import { useActions, useApp, useOpened } from "../app-context.ts";

/** The editor of the roadmap that is written; nothing where none is. */
export function WritePanel(): ReactNode {
  const { t } = useTranslation();
  const { takeWriting, endWriting, knownNames } = useActions();
  const writing = useApp((state) => state.writing);
  const open = useOpened(writing?.id ?? null);
  const language = useApp((state) => state.language);
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<MarkdownEditor>(null);
  const text = open?.text ?? "";
  const findings = writing?.findings;
  const problems = useMemo(() => editorProblems(findings ?? [], text, t("write.stageTitle")), [findings, text, t]);
  const concepts = open?.roadmap.concepts;
  const lives = useRef({ text, concepts, language });
  lives.current = { text, concepts, language };

  useEffect(() => {
    if (host.current === null || writing === null) return;
    const made = createMarkdownEditor(host.current, {
      text: lives.current.text,
      label: t("write.label"),
      language: lives.current.language === "zh" ? "zh-CN" : "en",
      onText: takeWriting,
      onEscape: () => document.querySelector<HTMLElement>(".write-panel .button")?.focus(),
      async complete(before) {
        const own = (lives.current.concepts ?? []).map(({ label }) => [label.zh ?? label.en ?? "", label.en ?? label.zh ?? ""] as const);
        const known = await knownNames();
        const taken = new Set(own.map(String));
        return completeName(before, [...own, ...known.filter((name) => !taken.has(String(name)))], lives.current.language);
      },
    });
    editor.current = made;
    made.goTo(0);
    return () => {
      made.end();
      editor.current = null;
    };
  }, [writing?.id, t, takeWriting, knownNames]);

  useEffect(() => {
    editor.current?.show(
      problems.map(({ finding, from, to, fix }) => ({
        from,
        to,
        severity: finding.severity,
        message: sayFinding(t, finding),
        fix: fix === null ? null : { ...fix, name: t(`write.fix.${fix.code}`) },
      })),
    );
  }, [problems, t]);

  if (writing === null || open === null) return null;
  const { stages } = open.roadmap;
  return (
    <section className="write-panel" aria-label={t("write.name")}>
      <header>
        <p role="status">
          {t("add.concepts", { count: open.roadmap.concepts.length })}
          {t("app.and")}
          {t("add.stages", { count: stages.length })}
        </p>
        <button type="button" className="button primary" onClick={endWriting}>
          <Check aria-hidden="true" />
          {t("write.done")}
        </button>
      </header>
      <div ref={host} className="write-field" data-field="" />
      <p className="hint">{t("write.hint")}</p>
      {problems.length > 0 && (
        <ul className="findings" aria-label={t("add.doubtful")}>
          {problems.map(({ finding, from, fix }, index) => (
            <li key={index} className={finding.severity}>
              <CircleAlert aria-hidden="true" />
              <span>
                <button type="button" className="plain-button" onClick={() => editor.current?.goTo(from)}>
                  {sayFinding(t, finding)} <small>{t("add.atLine", { line: finding.line })}</small>
                </button>
                {fix !== null && (
                  <button type="button" className="button" onClick={() => editor.current?.change(fix)}>
                    {t(`write.fix.${fix.code}`)}
                  </button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
