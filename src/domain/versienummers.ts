/** A version as a person types it (`1`, `v1,2`, `versie 0.9`), written as `1.0`; undefined where it is no number. */
export function leesVersie(tekst: string): string | undefined {
  const [, hoofd, achter = "0"] = /^(?:v|versie)?\s*(\d{1,3})(?:[.,](\d{1,3}))?$/i.exec(tekst.trim()) ?? [];
  return hoofd === undefined ? undefined : `${Number(hoofd)}.${achter}`;
}

/**
 * The version that comes next. Below 1.0 it is a draft, which begins at 0.9; 1.0 is the first that is fixed. Numbers read
 * as decimals, so what follows 0.9 is 0.91: 0.10 looks like less, and 1.0 is taken.
 */
export function volgendeVersie(eerdere: readonly string[], soort: "concept" | "vast"): string {
  const laatste = eerdere
    .flatMap((versie) => leesVersie(versie) ?? [])
    .sort((a, b) => Number(a) - Number(b))
    .at(-1);
  if (laatste === undefined) return soort === "vast" ? "1.0" : "0.9";
  return soort === "vast" && Number(laatste) < 1 ? "1.0" : erna(laatste);
}

const erna = (versie: string): string =>
  versie.endsWith("9") ? `${versie}1` : `${versie.slice(0, -1)}${Number(versie.slice(-1)) + 1}`;
