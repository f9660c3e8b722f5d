/** Puts pictures on canvases that it was given: handing one to the compositor takes long, and here it holds nobody up. */

export interface PictureAsked {
  /** Which of its canvases it is for. */
  readonly at: number;
  /** The canvas itself, the first time. */
  readonly canvas?: OffscreenCanvas;
  readonly picture: ImageBitmap;
}

const canvases: OffscreenCanvas[] = [];

addEventListener("message", ({ data: { at, canvas, picture } }: MessageEvent<PictureAsked>) => {
  if (canvas !== undefined) canvases[at] = canvas;
  const there = canvases[at]!;
  [there.width, there.height] = [picture.width, picture.height];
  there.getContext("bitmaprenderer")!.transferFromImageBitmap(picture);
  postMessage(at);
});
