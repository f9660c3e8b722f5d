/** What the source says to learn from. */
import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Resource } from "../../../graph/index.ts";
import { useActions, useReadSource } from "../app-context.ts";
import { isWebAddress } from "../intake/web-address.ts";

/** Titles with their kind; links leave the app in a new tab, the line leads to the source. */
export function ResourceList({ resources, of }: { readonly resources: readonly Resource[]; /** Whose they are; those of the text at hand unless told. */ readonly of?: string }): ReactNode {
  const { t } = useTranslation();
  const { readAt } = useActions();
  const current = useReadSource();
  const source = of ?? current;
  return (
    <ul className="resource-list">
      {resources.map(({ title, url, line }) => (
        <li key={`${line} ${title}`}>
          {isWebAddress(url) ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title} <ExternalLink aria-hidden="true" />
              <span className="unseen">({t("panel.opens")})</span>
            </a>
          ) : (
            <span>{title}</span>
          )}
          <button
            type="button"
            className="plain-button"
            onClick={() => source !== null && readAt({ line, column: 1, endLine: line, endColumn: Number.MAX_SAFE_INTEGER }, source)}
          >
            {t("left.line", { line })}
          </button>
        </li>
      ))}
    </ul>
  );
}
