/**
 * npm passes a Ctrl-C on to a process that has had it from the terminal already: two signals as close as this
 * are one request.
 */
const SAME_REQUEST_MS = 1_000;

/**
 * Aborts `signal` at the first Ctrl-C or polite request to end, so that a command can finish what it is
 * doing. Asked again, the process ends at once. `dispose` gives the signals back their usual meaning, unless one has
 * come: its repetition may still be on the way, and would kill the process on its last steps.
 */
export function interruption(): { readonly signal: AbortSignal; dispose: () => void } {
  const controller = new AbortController();
  let asked = 0;
  const listener = (): void => {
    if (controller.signal.aborted && performance.now() - asked > SAME_REQUEST_MS) process.exit(130);
    if (!controller.signal.aborted) asked = performance.now();
    controller.abort();
  };
  process.on('SIGINT', listener);
  process.on('SIGTERM', listener);
  return {
    signal: controller.signal,
    dispose() {
      if (controller.signal.aborted) return;
      process.off('SIGINT', listener);
      process.off('SIGTERM', listener);
    },
  };
}
