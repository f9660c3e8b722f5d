/** An SVG document as a PNG file, drawn by the browser with the fonts that it has. */

/** The longest side and the largest area that browsers draw. */
const LONGEST = 16_000;
const LARGEST = 120_000_000;

/** The picture at `scale` pixels for each of the document's, fewer where that is more than browsers draw. Rejects when it cannot be drawn. */
export async function drawPng(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const fits = Math.min(scale, LONGEST / width, LONGEST / height, Math.sqrt(LARGEST / (width * height)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * fits));
  canvas.height = Math.max(1, Math.round(height * fits));
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error("The picture could not be drawn.")) : resolve(blob)), "image/png"));
}
