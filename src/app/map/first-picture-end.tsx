/** Ends the first picture where the app shows something else than it does, or shows the same without a canvas. */
import { type ReactNode, useEffect, useLayoutEffect } from "react";
import { hushFirstPicture, readFirstPicture, removeFirstPicture } from "../../io/first-picture.ts";
import { useApp, useMapRecord } from "../../panels/app-context.ts";

/** Takes the picture away when something else is to be seen; `list` says that the list is on screen in its place. */
export function FirstPictureEnd({ list = false }: { readonly list?: boolean }): ReactNode {
  const listed = useMapRecord() !== null && list;
  const other = useApp(({ shown, view, screen, room, trouble }) => {
    const elsewhere = room === "narrow" ? screen !== "list" : false;
    return view !== "map" || elsewhere || trouble !== null || (shown !== null && shown !== readFirstPicture());
  });
  useLayoutEffect(hushFirstPicture, []);
  useEffect(() => {
    if (other || listed) removeFirstPicture();
  }, [other, listed]);
  return null;
}
