import type { YamlTekst } from "./lees.ts";
import type { Twig } from "./takken.ts";

/** The comments in a file, in their order, each from its `#` to the end of its line. A `#` within a value begins none. */
export function opmerkingen({ tekst, twig }: YamlTekst): readonly string[] {
  let rest = "";
  let tot = 0;
  for (const { style, start, end } of twig === undefined ? [] : waarden(twig)) {
    // A value without text stands where its colon is. What is on the line of a block of text is no part of the text yet.
    rest += style === "block" ? `${tekst.slice(tot, regeleinde(tekst, start))}\n` : `${tekst.slice(tot, start)}\u0000`;
    tot = Math.max(tot, end);
  }
  rest += tekst.slice(tot);
  return [...rest.matchAll(/(?:^|[\s\uFEFF])(#.*)$/gm)].map(([, opmerking = ""]) => opmerking.trim());
}

function regeleinde(tekst: string, vanaf: number): number {
  const einde = tekst.indexOf("\n", vanaf);
  return einde < 0 ? tekst.length : einde;
}

function* waarden(twig: Twig): Generator<Twig> {
  if (twig.kind === "scalar") yield twig;
  for (const { value } of twig.entries) yield* waarden(value);
}
