import { z } from '../../shared/model/zod.ts';

/** Where the window stood, in device-independent pixels of the whole desktop. */
export const windowPlace = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
  maximized: z.boolean(),
});

export type WindowPlace = z.infer<typeof windowPlace>;

/** Remembers one place; what cannot be read back is as good as nothing remembered. */
export interface WindowPlaceStore {
  read(): WindowPlace | null;
  write(place: WindowPlace): void;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const LEAST_SIZE = { width: 1024, height: 640 };
const FIRST_SIZE = { width: 1440, height: 900 };

/** This much of the window's top has to lie on a screen, or nobody could take hold of it. */
const GRIP = { width: 120, height: 32 };

/**
 * The bounds to open with: the remembered ones as long as a screen still shows them, else the first size, as far as the first screen
 * holds it, without a position (the window system centres it).
 */
export function boundsFor(
  remembered: WindowPlace | null,
  workAreas: readonly Area[],
): { width: number; height: number; x?: number; y?: number } {
  if (remembered !== null && workAreas.some((area) => showsGrip(area, remembered))) {
    return {
      x: remembered.x,
      y: remembered.y,
      width: Math.max(LEAST_SIZE.width, remembered.width),
      height: Math.max(LEAST_SIZE.height, remembered.height),
    };
  }
  const [first] = workAreas;
  return {
    width: Math.max(LEAST_SIZE.width, Math.min(FIRST_SIZE.width, first?.width ?? FIRST_SIZE.width)),
    height: Math.max(LEAST_SIZE.height, Math.min(FIRST_SIZE.height, first?.height ?? FIRST_SIZE.height)),
  };
}

function showsGrip(area: Area, place: WindowPlace): boolean {
  const across = Math.min(area.x + area.width, place.x + place.width) - Math.max(area.x, place.x);
  const topIsInside = place.y >= area.y && place.y + GRIP.height <= area.y + area.height;
  return across >= GRIP.width && topIsInside;
}
