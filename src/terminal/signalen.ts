/** Shows the cursor again, and ends the mode in which the terminal marks what is pasted. */
const HERSTEL = "\x1b[?25h\x1b[?2004l";

const SIGNALEN = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** What the program ends with when it is told to stop. */
export type Stopcode = (typeof SIGNALEN)[keyof typeof SIGNALEN];

/**
 * Leaves the terminal usable whatever ends the program: at its end, and when it is told to stop, after which `stop` gets
 * the exit code. Every answer given is on disk by then.
 */
export function bijSignaal(stop: (code: Stopcode) => void = process.exit): void {
  herstel();
  process.on("exit", herstel);
  for (const signaal of ["SIGHUP", "SIGINT", "SIGTERM"] as const) {
    process.on(signaal, () => {
      herstel();
      stop(SIGNALEN[signaal]);
    });
  }
}

function herstel(): void {
  if (process.stdout.isTTY && process.env.TERM !== "dumb") process.stdout.write(HERSTEL);
}
