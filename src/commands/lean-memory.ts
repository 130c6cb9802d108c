import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine clear away what is no longer used when what is kept has grown by two fifths. Left to itself it waits
 * for several times as much: reading 380 articles then peaks at 270 MB instead of 230, and is no faster for it.
 */
export function keepMemoryLow(): void {
  setFlagsFromString('--heap-growing-percent=40');
}
