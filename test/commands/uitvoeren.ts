import type { Options, Session } from "../../src/commands/session.ts";
import type { Run } from "../../src/commands/table.ts";
import { type ExitCode, InternalError, UserError } from "../../src/errors.ts";
import type { World } from "../../src/world.ts";

/** A session in which nobody can be asked anything. */
export function stil(world: World): Session {
  const session: Session = {
    world,
    version: "0",
    interviewer: () => Promise.reject(new InternalError("Nobody to ask.")),
    stopt: async () => undefined,
    with: () => session,
  };
  return session;
}

/** Runs a command as `main` would; what the user can put right comes back as a value. */
export async function voerUit(
  world: World,
  run: Run,
  woorden: readonly string[],
  options: Options = {},
): Promise<ExitCode | UserError> {
  try {
    return await run(stil(world), woorden, options);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
