import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine clear away what is no longer used when what is kept has grown by two fifths. Left to itself it waits
 * for several times as much: reading 380 articles then peaks 40 MB higher, and is no faster for it.
 */
export function keepMemoryLow(): void {
  setFlagsFromString('--heap-growing-percent=40');
}
