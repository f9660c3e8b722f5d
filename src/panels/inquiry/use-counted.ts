/** Large numbers as the reader's language writes them. */
import { useTranslation } from "react-i18next";

/** A number in figures; of one that is no longer exact, that there are at least as many. */
export function useCounted(): (count: number) => string {
  const { t, i18n } = useTranslation();
  return (count) => {
    const figures = new Intl.NumberFormat(i18n.language, { maximumSignificantDigits: 16 }).format(count);
    return count >= Number.MAX_SAFE_INTEGER ? t("ways.atLeast", { total: figures }) : figures;
  };
}
