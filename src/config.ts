/** One setting: what it is for, the environment variable that sets it, and what holds without one. */
export interface Setting<T> {
  readonly variable: string;
  readonly fallback: T;
  readonly doc: string;
}

function setting<T>(variable: string, fallback: T, doc: string): Setting<T> {
  return { variable, fallback, doc };
}

/** Every setting there is. A flag of the command line, where there is one, goes before the variable. */
export const SETTINGS = {
  database: setting(
    'DEMARCHE_DATABASE',
    'sqlite:data/demarche.sqlite',
    'where facts are kept, `sqlite:PATH`',
  ),
  host: setting('DEMARCHE_HOST', '127.0.0.1', 'address that `serve` listens on'),
  port: setting('DEMARCHE_PORT', '4000', 'port that `serve` listens on; 0 takes a free one'),
  debug: setting('DEMARCHE_DEBUG', '', 'set to 1 to see where an unexpected error comes from'),
} as const;

/** The value of a setting: the flag's, else the environment's where it is not empty, else the default. */
export function settingOf(name: keyof typeof SETTINGS, flag: string | undefined): string {
  const { variable, fallback } = SETTINGS[name];
  const set = process.env[variable];
  return flag ?? (set === undefined || set === '' ? fallback : set);
}
