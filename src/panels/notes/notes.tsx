/** The notes at the foot of the window, one above the other. */
import type { ReactNode } from "react";
import { useApp } from "../app-context.ts";
import { KeepingNote } from "./keeping-note.tsx";
import { LinkNote } from "./link-note.tsx";
import { NewsNote } from "./news-note.tsx";
import { TourOffer } from "../frame/tour-offer.tsx";
import { PutAwayNote } from "./put-away-note.tsx";
import { UndoNote } from "./undo-note.tsx";

/** All of them; each is there only while it has something to say. */
export function Notes(): ReactNode {
  const tourOffered = useApp((state) => state.tourOffered);
  return (
    <div className="notes">
      {tourOffered && <TourOffer />}
      <NewsNote />
      <KeepingNote />
      <LinkNote />
      <PutAwayNote />
      <UndoNote />
    </div>
  );
}
