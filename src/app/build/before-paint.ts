/**
 * Runs in the head of the page, before anything is painted: gives the page the reader's language, theme and text size,
 * and puts the first picture where the map will be, or hides it where the address asks for something else; a concept
 * that is tapped in it goes into the address, where the app finds it. Built as a small file of its own.
 */
import { firstView } from "../../canvas/viewport.ts";
import { wishedLanguage } from "../../i18n/wished-language.ts";
import { placeFirstMap, readFirstMap, readFirstPicture } from "../../io/first-picture.ts";
import { markPage, measurePage } from "../../io/page.ts";
import { readPreferences } from "../../io/preferences.ts";
import { parseAddress } from "../../state/url-codec.ts";

/** What the titles and the legend cover of the map in a window with room, in pixels. */
const COVERED = { top: 46, right: 0, bottom: 41 };

const address = parseAddress(location.hash.slice(1));
const kept = readPreferences();
const language = address.language ?? kept.language ?? wishedLanguage(navigator.languages);
markPage(language, address.theme ?? kept.theme ?? "system", document.title);
measurePage(kept.textSize ?? 100, { left: kept.left ?? null, right: kept.right ?? null });
document.documentElement.dataset["scripts"] = "on";

const place = (): void => {
  const other = (address.roadmap !== undefined && address.roadmap !== readFirstPicture()) || (address.view ?? "map") !== "map";
  if (other) document.documentElement.dataset["first"] = "other";
  const found = readFirstMap(language);
  if (found === null) return;
  const { map, size, window: frame, plates, left } = found;
  placeFirstMap(map, firstView({ x: 0, y: 0, ...size }, plates, frame, { ...COVERED, left }, false), frame, left);
};

document.addEventListener("readystatechange", () => {
  if (document.readyState === "interactive") place();
});
addEventListener("resize", place);
document.addEventListener("click", ({ target }) => {
  const concept = target instanceof Element ? target.closest<HTMLElement>("#first-picture [data-concept]")?.dataset["concept"] : undefined;
  if (concept === undefined) return;
  const asked = new URLSearchParams(location.hash.slice(1));
  asked.set("concept", concept);
  location.hash = String(asked);
});
