import { cleanInput, escapeXml } from "./schoon.ts";

/** What the header of a paper tells about it, ready to be printed; empty where there is nothing to tell. */
export type Kenmerk = Readonly<Record<"versie" | "status" | "rubricering" | "datum", string>>;

const IN_ORDER = ["rubricering", "versie", "status", "datum"] as const;
/** `{{kenmerk}}` in a look stands for these three together. */
const TOGETHER = ["versie", "status", "datum"] as const;
const BETWEEN = " · ";

const joined = (values: readonly string[]): string => values.filter((value) => value !== "").join(BETWEEN);

interface Randen {
  /** What goes in each place of the look. */
  readonly plaatsen: Readonly<Record<string, string>>;
  /** HTML for the top of the text: what the look has no place for. */
  readonly eersteRegel: string;
}

export function edgeLines(
  eigenschappen: { readonly titel: string; readonly kenmerk: Kenmerk },
  known: ReadonlySet<string>,
): Randen {
  const value = (name: keyof Kenmerk): string => cleanInput(eigenschappen.kenmerk[name]).trim();
  const covered = (name: (typeof IN_ORDER)[number]): boolean =>
    known.has(name) || (known.has("kenmerk") && name !== "rubricering");
  const rest = joined(IN_ORDER.filter((name) => !covered(name)).map(value));
  return {
    plaatsen: {
      ...Object.fromEntries(IN_ORDER.map((name) => [name, value(name)])),
      titel: cleanInput(eigenschappen.titel).replace(/\s+/g, " ").trim(),
      kenmerk: joined(TOGETHER.map(value)),
    },
    eersteRegel: rest === "" ? "" : `<p class="kenmerk">${escapeXml(rest)}</p>`,
  };
}
