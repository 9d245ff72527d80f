/** What a command ends with; see the table of exit codes in the README. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 129 | 130 | 143;

const EXIT_CODES = {
  gebruik: 2,
  project: 3,
  onvolledig: 4,
  conflict: 5,
  sjabloon: 6,
  systeem: 7,
} as const;

type UserErrorCode = keyof typeof EXIT_CODES;

/**
 * Something the user can put right. `message` says in Dutch what happened and what was kept; `hint` what to do now.
 * The code decides the exit code of the program.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  constructor(
    readonly code: UserErrorCode,
    message: string,
    readonly hint: string = "",
  ) {
    super(message);
  }

  get exitCode(): ExitCode {
    return EXIT_CODES[this.code];
  }
}

/** A mistake of ours: a state that the code promised could not occur. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}
