import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine clear away what is no longer used before it takes more memory. Left to itself it prefers to grow:
 * reading 380 articles then peaks at 270 MB instead of 190, and is a fortieth faster.
 */
export function keepMemoryLow(): void {
  setFlagsFromString('--optimize-for-size');
}
