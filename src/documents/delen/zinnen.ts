import { metPunt, zonderPunt } from "../../dutch/zinnen.ts";
import { type Gap, isGap } from "../../gap.ts";
import { type Zin, type ZinDeel, zin } from "../../zin.ts";

/** Applies a rule of spelling to words; a gap stays a gap. */
export const als = <T>(waarde: T | Gap, maak: (woorden: T) => string): string | Gap =>
  isGap(waarde) ? waarde : maak(waarde);

/** Sentences or parts of one, with something between each two. */
export const aaneen = (delen: readonly ZinDeel[], tussen: string, laatste = tussen): Zin =>
  delen.reduce<Zin>((zover, deel, i) => {
    if (i === 0) return zin`${deel}`;
    return zin`${zover}${i === delen.length - 1 ? laatste : tussen}${deel}`;
  }, zin``);

/** `A, B en C` where any of them may be a gap. */
export const opgesomd = (delen: readonly ZinDeel[]): Zin => aaneen(delen, ", ", " en ");

/** Somebody’s own words between quotes, to go on with in a sentence: the stop of the words is left out. */
export const geciteerd = (woorden: string | Gap): Zin => zin`‘${als(woorden, zonderPunt)}’`;

/** Somebody’s own words between quotes as a sentence that stands by itself. */
export const citaat = (woorden: string | Gap): Zin => zin`‘${als(woorden, metPunt)}’`;
