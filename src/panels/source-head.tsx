/** Whose text it is that one reads, and where it comes from. */
import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Roadmap } from "../../graph/index.ts";
import { isWebAddress } from "./web-address.ts";

/** One line; nothing where neither is known. */
export function SourceHead({ roadmap }: { readonly roadmap: Roadmap }): ReactNode {
  const { t, i18n } = useTranslation();
  const { author, url } = roadmap;
  if (author === null && !isWebAddress(url)) return null;
  return (
    <p className="source-head" lang={i18n.language === "zh" ? "zh-CN" : "en"}>
      {author !== null && <span>{t("app.by", { author })}</span>}
      {isWebAddress(url) && (
        <a href={url} target="_blank" rel="noreferrer">
          {t("app.original")} <ExternalLink aria-hidden="true" />
          <span className="unseen">({t("panel.opens")})</span>
        </a>
      )}
    </p>
  );
}
