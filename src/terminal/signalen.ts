/** The terminal marks what is pasted, or does not any more. */
export const PLAK = { aan: "\x1b[?2004h", uit: "\x1b[?2004l" } as const;

/** Shows the cursor again, and ends the mode in which the terminal marks what is pasted. */
const HERSTEL = `\x1b[?25h${PLAK.uit}`;

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

/** A window that is closed ends what can be typed a moment before its signal comes. This waits for that moment. */
export async function eventueelSignaal(): Promise<void> {
  if (!process.stdin.isTTY || !(process.stdin.readableEnded || process.stdin.destroyed)) return;
  await new Promise((verder) => setTimeout(verder, NAKOMEND));
}

/** Milliseconds. */
const NAKOMEND = 100;

/**
 * Ctrl-Z: the shell gets its terminal back, as it was; whoever comes back finds the question again, for which `opnieuw`
 * draws it. So it does in a window that got another size. Also where nobody can stop the program, and when it was stopped and woken by another. Gives how to end this.
 */
export function bijEvenWeg(
  invoer: NodeJS.ReadableStream,
  opnieuw: () => void,
): { readonly weg: () => void; readonly klaar: () => void } {
  const terug = (): void => {
    zetRuw(invoer, true);
    if (isSlim()) process.stdout.write(PLAK.aan);
    opnieuw();
  };
  // Once the stream knows its new size too.
  const andereMaat = (): void => void setImmediate(opnieuw);
  process.on("SIGCONT", terug);
  process.on("SIGWINCH", andereMaat);
  return {
    weg() {
      zetRuw(invoer, false);
      if (isSlim()) process.stdout.write(`\n${HERSTEL}`);
      process.kill(process.pid, "SIGTSTP");
      setImmediate(terug);
    },
    klaar() {
      process.removeListener("SIGCONT", terug);
      process.removeListener("SIGWINCH", andereMaat);
    },
  };
}

/** Each key at once, or lines as a shell has them. What is no terminal has only one way. */
function zetRuw(invoer: NodeJS.ReadableStream, ruw: boolean): void {
  if ("setRawMode" in invoer && typeof invoer.setRawMode === "function") invoer.setRawMode(ruw);
}

const isSlim = (): boolean => process.stdout.isTTY && process.env.TERM !== "dumb";

function herstel(): void {
  if (isSlim()) process.stdout.write(HERSTEL);
}
