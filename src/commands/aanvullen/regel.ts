/** What stands on a command line up to the cursor: the words, and the last of them as it was typed. */
export interface Bashregel {
  /** Without quotes; the last is what is being typed, perhaps nothing. */
  readonly woorden: readonly string[];
  /** The quote that stands open in the last word. */
  readonly quote: "" | "'" | '"';
  /** Of the last word, what bash takes for a word before: up to the last sign that breaks words. */
  readonly ervoor: string;
}

const NIEUWE_OPDRACHT = "|;&(";

/** Reads a line as bash would, up to the cursor. `breekt` are the signs at which bash breaks words: COMP_WORDBREAKS. */
export function leesBashregel(regel: string, breekt: string): Bashregel {
  let [woorden, nu, bezig, quote, ervoor] = [[] as string[], "", false, "" as Bashregel["quote"], ""];
  for (let i = 0; i < regel.length; i += 1) {
    const teken = regel[i] ?? "";
    if (quote === "'") {
      if (teken === "'") quote = "";
      else nu += teken;
    } else if (teken === "\\") {
      i += 1;
      nu += regel[i] ?? "";
      bezig = true;
    } else if (quote === '"') {
      if (teken === '"') quote = "";
      else nu += teken;
    } else if (teken === "'" || teken === '"') {
      [quote, bezig, ervoor] = [teken, true, nu];
    } else if (/\s/.test(teken)) {
      if (bezig) woorden.push(nu);
      [nu, bezig, ervoor] = ["", false, ""];
    } else if (NIEUWE_OPDRACHT.includes(teken)) {
      [woorden, nu, bezig, ervoor] = [[], "", false, ""];
    } else {
      nu += teken;
      bezig = true;
      if (breekt.includes(teken)) ervoor = nu;
    }
  }
  return { woorden: [...woorden, nu], quote, ervoor };
}

/** The part of a word that bash must still be given, written so that it stays one word and means itself; undefined where it cannot. */
export function voorBash(woord: string, { quote, ervoor }: Bashregel): string | undefined {
  const rest = woord.slice(ervoor.length);
  if (quote === "'") return rest.includes("'") ? undefined : rest;
  if (quote === '"') return rest.replace(/[\\"$`!]/g, "\\$&");
  return rest.replace(/[^\p{L}\p{N}_./:=@%+,-]/gu, "\\$&");
}
