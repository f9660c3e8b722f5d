/** What a drawn map is given by the page: the elements that it draws into, and its workers. */

export interface MapPlaces {
  readonly canvas: HTMLElement;
  readonly ground: HTMLElement;
  readonly margin: HTMLElement;
  readonly overview: HTMLElement;
  /** Behind the canvas. */
  readonly far: HTMLElement;
  /** What the wheel is listened to on. */
  readonly around: HTMLElement;
}

/** The workers of a map: one paints large ones, one brings the pictures of others onto the screen. */
export interface MapWorkers {
  painter(): Worker;
  picture(): Worker;
}
