/** Whose text it is that one reads, and where it comes from. */
import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Roadmap } from "../../../graph/index.ts";
import { isWebAddress } from "../intake/web-address.ts";

/** One line; nothing where nothing is known. `file` is what the text was made of. */
export function SourceHead({ roadmap, file = null }: { readonly roadmap: Roadmap; readonly file?: string | null }): ReactNode {
  const { t, i18n } = useTranslation();
  const { author, url } = roadmap;
  if (author === null && !isWebAddress(url) && file === null) return null;
  return (
    <p className="source-head" lang={i18n.language === "zh" ? "zh-CN" : "en"}>
      {author !== null && <span>{t("app.by", { author })}</span>}
      {file !== null && <span>{t("left.madeOf", { file })}</span>}
      {isWebAddress(url) && (
        <a href={url} target="_blank" rel="noreferrer">
          {t("app.original")} <ExternalLink aria-hidden="true" />
          <span className="unseen">({t("panel.opens")})</span>
        </a>
      )}
    </p>
  );
}
