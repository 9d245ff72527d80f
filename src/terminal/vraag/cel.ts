import { isStand } from "../../domain/boom.ts";
import { vouw as zonderAccenten } from "../../dutch/vouwen.ts";
import type { Celantwoord, Keuzemogelijkheid, Vraagstelling } from "../../wizard/interviewer.ts";
import type { Celaard, Celoptie, Inhoud } from "../prompts/rasteraard.ts";
import { alsWaarde, isMeer, waardenVan } from "./gekozen.ts";
import { antwoordVan, foutIn, teVeranderen } from "./getypt.ts";
import { isGekozen } from "./soort.ts";

/** With more words than this a letter for each is no help: one types the name. Of names fewer can be taken in. */
const LETTERS = { woorden: 15, namen: 8 };

/** What can be done in the cell of this question. */
export function celaardVan(vraag: Vraagstelling | undefined): Celaard | undefined {
  if (vraag === undefined) return undefined;
  const { huidig, voorstel, standen, nieuwMogelijk } = vraag;
  const gekozen = isGekozen(vraag.veld);
  return {
    opties: gekozen ? metToetsen(vraag.mogelijkheden) : undefined,
    meer: isMeer(vraag),
    zoeken: gekozen && vraag.mogelijkheden.length > LETTERS["naar" in vraag.veld ? "namen" : "woorden"],
    aan: waardenVan(huidig),
    tekst: huidig === undefined || isStand(huidig) ? "" : (teVeranderen(vraag) ?? ""),
    voorstel: huidig === undefined && voorstel !== undefined,
    nieuw: gekozen && nieuwMogelijk,
    standen: standen.length > 0,
  };
}

/** Each word with a letter of its own: the first of the word where that is free, else another in it. */
export function metToetsen(mogelijkheden: readonly Keuzemogelijkheid[]): readonly Celoptie[] {
  const bezet = new Set<string>();
  const kies = (letters: readonly string[]): string | undefined => {
    const vrij = letters.find((letter) => /^[a-z0-9]$/.test(letter) && !bezet.has(letter));
    if (vrij !== undefined) bezet.add(vrij);
    return vrij;
  };
  const eerste = mogelijkheden.map(({ naam }) => kies([...zonderAccenten(naam)].slice(0, 1)));
  return mogelijkheden.map(({ waarde, naam }, i) => ({
    waarde,
    naam,
    toets: eerste[i] ?? kies([...zonderAccenten(naam)]),
  }));
}

/** What was put in a cell, as an answer or as what is wrong with it; undefined when it says nothing. */
export function inhoudVan(
  vraag: Vraagstelling,
  inhoud: Inhoud,
): { readonly antwoord: Celantwoord } | { readonly fout: string } | undefined {
  switch (inhoud.soort) {
    case "leeg":
      return { antwoord: { soort: "leeg" } };
    case "voorstel":
      return vraag.voorstel === undefined ? undefined : { antwoord: { soort: "waarde", waarde: vraag.voorstel } };
    case "gekozen":
      return { antwoord: { soort: "waarde", waarde: alsWaarde(vraag, inhoud.waarden) } };
    case "genoemd":
      return "naar" in vraag.veld ? bijNaam(vraag, inhoud.tekst) : getypt(vraag, inhoud.tekst);
    case "getypt":
      return getypt(vraag, inhoud.tekst);
  }
}

function getypt(vraag: Vraagstelling, tekst: string): { antwoord: Celantwoord } | { fout: string } | undefined {
  const fout = foutIn(vraag, tekst);
  if (fout !== undefined) return { fout };
  const antwoord = antwoordVan(vraag, tekst);
  return antwoord?.soort === "waarde" || antwoord?.soort === "stand" ? { antwoord } : undefined;
}

/** What is referred to is pasted by its name, several with a comma between them. */
function bijNaam(vraag: Vraagstelling, tekst: string): { antwoord: Celantwoord } | { fout: string } {
  const namen = isMeer(vraag) ? tekst.split(/\s*[,;]\s*/).filter((naam) => naam !== "") : [tekst];
  const heet = (naam: string) =>
    vraag.mogelijkheden.find((m) => zonderAccenten(m.naam) === zonderAccenten(naam.trim()));
  const onbekend = namen.filter((naam) => heet(naam) === undefined);
  if (onbekend.length > 0) return { fout: `‘${onbekend.join("’, ‘")}’ staat er niet bij` };
  const waarden = namen.flatMap((naam) => heet(naam)?.waarde ?? []);
  return { antwoord: { soort: "waarde", waarde: alsWaarde(vraag, waarden) } };
}
