import { homedir } from "node:os";
import type { Print, World } from "../world.ts";
import { userFolder } from "./gebruikersmap.ts";
import { git } from "./git.ts";
import { today } from "./klok.ts";
import { shipped } from "./meegeleverd.ts";
import { programs } from "./programmas.ts";
import { disk } from "./schijf.ts";

/** The world as it is; what goes to the user goes through `print`. */
export function realWorld(print: Print): World {
  return {
    disk,
    today,
    print,
    cwd: process.cwd(),
    env: process.env,
    interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    git,
    programs,
    shipped,
    userFolder: userFolder(process.env, process.platform, homedir()),
  };
}
