const HANGUP = 129;

/**
 * Ends the program now, for a signal: every answer is on disk already. A closed window (129) ends it as that signal does
 * by itself: Node puts a terminal back as it was when it exits, and crashes when that terminal is gone.
 */
export function leave(code: number): never {
  if (code === HANGUP && process.platform !== "win32") {
    process.removeAllListeners("SIGHUP");
    process.kill(process.pid, "SIGHUP");
  }
  return process.exit(code);
}
