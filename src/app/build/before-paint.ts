/**
 * Runs in the head of the page, before anything is painted: gives the page the reader's language, theme and text size,
 * and puts the first picture where the map will be, or hides it where the address asks for something else. Sends for what
 * the app will ask for next, and remembers what is clicked, dropped and searched for before the app is there. Built as a small file of its own.
 */
import { firstView } from "../../canvas/viewport.ts";
import { wishedLanguage } from "../../i18n/wished-language.ts";
import { BUILTIN_FOLDER, INDEX_FILE, placementFile, roadmapFile } from "../../io/builtin-files.ts";
import { keepEarlyDrop } from "../../io/brought.ts";
import { keepEarlyKeys } from "../../io/early-keys.ts";
import { pickInFirstPicture, placeFirstMap, readFirstMap, readFirstPicture } from "../../io/first-picture.ts";
import { markPage, measurePage, readRoom } from "../../io/page.ts";
import { sendAhead } from "../../io/send-ahead.ts";
import { readPreferences } from "../../io/preferences.ts";
import { directionIn } from "../../state/app-state.ts";
import { parseFirstAddress } from "../../state/first-address.ts";
import type { ScriptsAhead } from "./scripts-ahead.ts";

/** Put in by the build; there are no such files while one develops. */
declare const SCRIPTS_AHEAD: ScriptsAhead;

/** What the titles and the legend cover of the map in a window with room, in pixels. */
const COVERED = { top: 46, right: 0, bottom: 41 };

const address = parseFirstAddress(new URLSearchParams(location.hash.slice(1)));
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

const room = readRoom();
const { words, frame, map, first } = SCRIPTS_AHEAD;
const roadmap = address.roadmap ?? first;
const onMap = (address.view ?? "map") === "map" && roadmap !== null && roadmap === first;
sendAhead("script", [...words[language], ...(onMap ? frame : []), ...(onMap && room !== "narrow" ? map : [])]);
const data = [INDEX_FILE, ...(onMap ? [roadmapFile(first), ...(room === "narrow" ? [] : [placementFile(first, language, directionIn(room))])] : [])];
sendAhead("fetch", data.map((name) => `${BUILTIN_FOLDER}/${encodeURIComponent(name)}`));

document.addEventListener("click", pickInFirstPicture);
keepEarlyKeys();
keepEarlyDrop();
document.addEventListener("readystatechange", () => {
  if (document.readyState === "interactive") place();
});
addEventListener("resize", place);
