import { dichtstbij } from "../../dutch/nabij.ts";

/**
 * The name that was probably meant by what was sought in vain, or undefined. It may be near the whole name, its first words,
 * or one word in it: `gemeemte` for `Gemeente Hanzestad`.
 */
export function bedoeldeNaam(gezocht: string, namen: readonly string[]): string | undefined {
  const aantal = gezocht.trim().split(/\s+/).length;
  const delen = namen.flatMap((naam) => {
    const woorden = naam.split(/\s+/);
    return [naam, woorden.slice(0, aantal).join(" "), ...woorden.filter((woord) => woord.length > 3)].map((deel) => ({
      deel,
      naam,
    }));
  });
  const bedoeld = dichtstbij(
    gezocht,
    delen.map(({ deel }) => deel),
  );
  return delen.find(({ deel }) => deel === bedoeld)?.naam;
}
