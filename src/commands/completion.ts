import { basename, join } from "node:path";
import { bedoelJe } from "../dutch/nabij.ts";
import { UserError } from "../errors.ts";
import type { World } from "../world.ts";
import { MERK, type Schelp, SHELLS } from "./aanvullen/scripts.ts";
import { isOn } from "./session.ts";
import type { Run } from "./table.ts";

/** Prints the script that completes commands with Tab, or puts it where the shell finds it by itself. */
export const run: Run = async ({ world }, [gevraagd], options) => {
  const naam = gevraagd ?? shellVan(world);
  const shell = Object.hasOwn(SHELLS, naam) ? SHELLS[naam] : undefined;
  if (shell === undefined)
    throw new UserError(
      "gebruik",
      naam === "" ? "Voor welke terminal wil je dit?" : `‘${naam}’ ken ik niet.`,
      bedoelJe(naam, Object.keys(SHELLS), `Kies uit: ${Object.keys(SHELLS).join(", ")}.`),
    );
  if (isOn(options, "install")) installeer(world, naam, shell);
  else world.print.out(shell.script.trimEnd());
  return 0;
};

/** The shell one is in, as far as the system tells. */
function shellVan({ env }: World): string {
  const naam = basename(env.SHELL ?? "");
  if (naam !== "") return naam;
  return env.PSModulePath === undefined ? "" : "powershell";
}

/** Writes a file only where the shell reads files of others, and where ours is or nothing is; else tells what to do. */
function installeer(world: World, naam: string, { script, bestand, regel }: Schelp): void {
  const pad = eigenBestand(world, naam);
  const nu = pad === undefined ? undefined : world.disk.read(pad);
  const vanOns = nu === undefined || new TextDecoder().decode(nu).includes(MERK);
  if (pad !== undefined && vanOns) {
    world.disk.write(pad, new TextEncoder().encode(script));
    world.print.err(`Klaar: ${pad}\nOpen een nieuwe terminal, typ ‘coalitie st’ en druk op Tab.`);
    return;
  }
  world.print.err(`Zet deze regel onderaan ${bestand}:\n  ${regel}`);
}

/** Where this shell looks for a script of its own for `coalitie`; undefined where it does not. */
function eigenBestand({ disk, env }: World, naam: string): string | undefined {
  const thuis = env.HOME;
  if (thuis === undefined || thuis === "") return undefined;
  if (naam === "fish" && disk.isFolder(join(env.XDG_CONFIG_HOME ?? join(thuis, ".config"), "fish")))
    return join(env.XDG_CONFIG_HOME ?? join(thuis, ".config"), "fish", "completions", "coalitie.fish");
  if (naam === "bash" && BASH_COMPLETION.some((pad) => disk.exists(pad)))
    return join(env.XDG_DATA_HOME ?? join(thuis, ".local", "share"), "bash-completion", "completions", "coalitie");
  return undefined;
}

const BASH_COMPLETION = [
  "/usr/share/bash-completion/bash_completion",
  "/opt/homebrew/etc/profile.d/bash_completion.sh",
  "/usr/local/etc/profile.d/bash_completion.sh",
];
