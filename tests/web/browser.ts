import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** The packaged browser is a Linux program for this processor; elsewhere the tests of the page are left out. */
export const HAS_BROWSER = process.platform === 'linux' && process.arch === 'x64';

/** Quiet: nothing a browser does of its own accord should reach for the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Unpacks the browser that comes as a package into a folder of its own, with the system libraries it needs
 * (it brings them for hosts that have none), and starts it.
 */
export async function launchBrowser(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-browser-'));
  // The package unpacks to the temporary folder, and its libraries only where it takes the host for this one.
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const browser = await chromium.launch({
    executablePath: await packaged.executablePath(),
    args: ARGUMENTS,
    env: { ...process.env },
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
