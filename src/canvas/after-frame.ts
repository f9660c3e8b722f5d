/**
 * Work that goes on frame by frame, beside the frames: in a task of its own after each, so that neither the picture nor
 * an answer to the pointer is held up by both together.
 */

/** Calls back once, after the next frame. Answers with what keeps it from doing so. */
export function afterFrame(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(then)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
