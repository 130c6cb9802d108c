/**
 * Resolves at the first Ctrl-C or polite request to end, so that a command can finish what it is doing. A
 * second one ends the process at once. `dispose` gives the signals back their usual meaning.
 */
export function interruption(): { readonly signal: AbortSignal; dispose: () => void } {
  const controller = new AbortController();
  const listener = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', listener);
  process.on('SIGTERM', listener);
  return {
    signal: controller.signal,
    dispose() {
      process.off('SIGINT', listener);
      process.off('SIGTERM', listener);
    },
  };
}
