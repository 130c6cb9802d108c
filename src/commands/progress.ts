import { Presets, SingleBar } from 'cli-progress';
import { counted, say } from './terminal.js';

/** Shows how far a long run has come. */
export interface Progress {
  /** `done` of `total` articles; `total` may still grow while `complete` is false. */
  update(done: number, total: number, complete: boolean): void;
  /** A message that must not be overwritten by the bar. */
  note(message: string): void;
  end(): void;
}

/** A line every so many articles where a bar would fill a log file. */
const LINE_EVERY = 100;

/** A bar on a terminal, plain lines elsewhere; both on stderr. */
export function createProgress(terminal = process.stderr.isTTY): Progress {
  return terminal ? new Bar() : new Lines();
}

class Lines implements Progress {
  update(done: number, total: number, complete: boolean): void {
    if (done === 0 || done % LINE_EVERY !== 0) return;
    say(complete ? `${done} of ${counted(total, 'article')}` : counted(done, 'article'));
  }

  note(message: string): void {
    say(message);
  }

  end(): void {
    // Every line stands on its own; there is nothing to take down.
  }
}

class Bar implements Progress {
  readonly #bar = new SingleBar(
    {
      format: '{bar} {value} of {of} articles · {duration_formatted}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      barsize: 32,
    },
    Presets.shades_classic,
  );
  #started = false;

  update(done: number, total: number, complete: boolean): void {
    const of = complete ? String(total) : `${total}+`;
    if (this.#started) {
      this.#bar.setTotal(total);
      this.#bar.update(done, { of });
    } else {
      this.#bar.start(total, done, { of });
      this.#started = true;
    }
  }

  note(message: string): void {
    // Take the bar's line away, write above it; the next update draws the bar again.
    process.stderr.write('\r\u001b[K');
    say(message);
    if (this.#started) this.#bar.render();
  }

  end(): void {
    if (this.#started) this.#bar.stop();
  }
}
