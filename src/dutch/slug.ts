import { vouw } from "./vouwen.ts";

/** Letters that have no accent to drop. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  "&": "-en-",
  "'": "",
};

/** Names that Windows keeps for devices, and the words that mean “none” in a project file. */
const BEZET = /^(con|prn|aux|nul|com\d|lpt\d|geen|null)$/;

const MAX = 60;

/** Cut at a hyphen where that costs little, and never ending in one. */
function ingekort(slug: string, max: number): string {
  if (slug.length <= max) return slug;
  const deel = slug.slice(0, max + 1);
  const grens = deel.lastIndexOf("-");
  return deel.slice(0, grens > max / 2 ? grens : max).replace(/-+$/, "");
}

/**
 * A name for ids and files: `a`–`z`, digits and single hyphens, at most 60 long. Never empty (`terugval` stands in) and
 * never a name that a system keeps for itself.
 */
export function slug(tekst: string, terugval = "naamloos"): string {
  const kaal = vouw(tekst)
    .replace(/[ßæœøłđðþı&']/g, (teken) => LETTERS[teken] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const kort = ingekort(kaal, MAX) || terugval;
  return BEZET.test(kort) ? `${kort}-1` : kort;
}

/** The slug itself, or with `-2`, `-3` … when it is taken; still at most 60 long. */
export function uniek(basis: string, bezet: Iterable<string>): string {
  const namen = new Set(bezet);
  let kandidaat = basis;
  for (let n = 2; namen.has(kandidaat); n++) kandidaat = `${ingekort(basis, MAX - `-${n}`.length)}-${n}`;
  return kandidaat;
}
