/** All workspaces: which one is open, another one to open, to make, to name, to copy, to put away and bring back, as a file out and in. */
import { Copy, Download, FolderOpen, Plus, Trash2, Undo2, Upload } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useActions, useApp } from "../app-context.ts";
import { Modal } from "../modal.tsx";

/** The dialog. */
export function WorkspaceDialog(): ReactNode {
  const { t } = useTranslation();
  const { openWorkspace, showWorkspaces, saveWorkspace, loadWorkspace, newWorkspace, duplicateWorkspace } = useActions();
  const workspaces = useApp((state) => state.workspaces);
  const workspace = useApp((state) => state.workspace);
  const trouble = useApp((state) => state.workspaceTrouble);
  const [name, setName] = useState("");
  const id = useId();
  const called = name.trim();
  const nameOf = (one: { readonly name: string }): string => (one.name === "" ? t("workspace.first") : one.name);
  const here = (workspaces ?? []).filter((one) => !one.removed || one.id === workspace);
  const away = (workspaces ?? []).filter((one) => one.removed && one.id !== workspace);
  return (
    <Modal
      title={t("workspace.title")}
      onClose={() => showWorkspaces(false)}
      actions={
        <button type="button" className="button" onClick={() => showWorkspaces(false)}>
          {t("add.close")}
        </button>
      }
    >
      <p className="hint">{t("workspace.hint")}</p>
      {trouble !== null && (
        <p className="problem" role="alert">
          {trouble.what === "file" ? t("workspace.badFile", { why: trouble.why }) : trouble.what === "leave" ? t("workspace.leave") : t(`keeping.${trouble.what}`)}{" "}
          {trouble.to !== undefined && (
            <button type="button" className="button" onClick={() => openWorkspace(trouble.to!, true)}>
              {t("workspace.leaveAnyway")}
            </button>
          )}
        </p>
      )}
      <ul className="workspaces">
        {here.map((one) => (
          <One key={one.id} id={one.id} name={nameOf(one)} current={one.id === workspace} />
        ))}
      </ul>
      {away.length > 0 && (
        <>
          <h3>{t("workspace.away")}</h3>
          <ul className="workspaces away">
            {away.map((one) => (
              <Away key={one.id} id={one.id} name={nameOf(one)} />
            ))}
          </ul>
        </>
      )}
      <form
        className="workspace-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (called !== "") newWorkspace(called);
        }}
      >
        <label htmlFor={id}>{t("workspace.another")}</label>
        <input id={id} type="text" autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} />
        <p className="correct-buttons">
          <button type="submit" className="button" disabled={called === ""}>
            <Plus aria-hidden="true" /> {t("workspace.empty")}
          </button>
          <button type="button" className="button" disabled={called === ""} onClick={() => duplicateWorkspace(called)}>
            <Copy aria-hidden="true" /> {t("workspace.copy")}
          </button>
        </p>
      </form>
      <p className="correct-buttons">
        <button type="button" className="button" onClick={() => saveWorkspace()}>
          <Download aria-hidden="true" /> {t("workspace.save")}
        </button>
        <button type="button" className="button" onClick={loadWorkspace}>
          <Upload aria-hidden="true" /> {t("workspace.load")}
        </button>
      </p>
    </Modal>
  );
}

function One({ id, name, current }: { readonly id: string; readonly name: string; readonly current: boolean }): ReactNode {
  const { t } = useTranslation();
  const { openWorkspace, renameWorkspace, removeWorkspace } = useActions();
  const [draft, setDraft] = useState(name);
  return (
    <li aria-current={current ? "true" : undefined}>
      <input type="text" aria-label={t("workspace.rename", { name })} value={draft} autoComplete="off" onChange={(event) => setDraft(event.target.value)} onBlur={() => draft.trim() !== "" && draft.trim() !== name && renameWorkspace(id, draft.trim())} />
      {current ? (
        <small>{t("workspace.current")}</small>
      ) : (
        <button type="button" className="button" aria-label={t("workspace.openNamed", { name })} onClick={() => openWorkspace(id)}>
          <FolderOpen aria-hidden="true" /> {t("workspace.open")}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={t("workspace.remove", { name })} title={t("workspace.remove", { name })} onClick={() => removeWorkspace(id)}>
        <Trash2 aria-hidden="true" />
      </button>
    </li>
  );
}

function Away({ id, name }: { readonly id: string; readonly name: string }): ReactNode {
  const { t } = useTranslation();
  const { bringBackWorkspace, deleteWorkspace, saveWorkspace } = useActions();
  const [asked, setAsked] = useState(false);
  return (
    <li>
      <span>{name}</span>
      <button type="button" className="button" aria-label={t("workspace.backNamed", { name })} onClick={() => bringBackWorkspace(id)}>
        <Undo2 aria-hidden="true" /> {t("workspace.back")}
      </button>
      {!asked && (
        <button type="button" className="button" aria-label={t("workspace.deleteNamed", { name })} onClick={() => setAsked(true)}>
          {t("workspace.delete")}
        </button>
      )}
      {asked && (
        <p className="workspace-asked" role="alert">
          {t("workspace.sure", { name })}{" "}
          <button type="button" className="button" onClick={() => saveWorkspace(id)}>
            {t("workspace.save")}
          </button>{" "}
          <button type="button" className="button" onClick={() => deleteWorkspace(id)}>
            {t("workspace.deleteNow")}
          </button>{" "}
          <button type="button" className="button" onClick={() => setAsked(false)}>
            {t("add.cancel")}
          </button>
        </p>
      )}
    </li>
  );
}
