import { lijstVan, weet } from "../../domain/boom.ts";
import { tijd } from "../../dutch/tijden.ts";
import { aandeelCentraal, type Bijeenkomst, ontbrekendeDelen } from "../bijeenkomsten.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";

/** A programme has its four parts, and one to explore leaves half of the time to the partners. */
export function overProgramma(bijeenkomst: Bijeenkomst): readonly Planwaarschuwing[] {
  if (lijstVan(bijeenkomst.programma).length === 0) return [];
  const pad = `bijeenkomsten[${bijeenkomst.id ?? ""}].programma`;
  // An item of which the part is still to be told may well be the one that seems to lack.
  const bekend = lijstVan(bijeenkomst.programma).every(({ deel }) => weet(deel) !== undefined);
  const zonder = (bekend ? ontbrekendeDelen(bijeenkomst) : []).map((deel) => ({
    pad,
    melding: `Het programma heeft geen ${deel === "begin" ? "begin" : `${deel} deel`}.`,
    hint: HINT_DEEL[deel] ?? "",
  }));
  // A founding meeting is there to decide; the half is for the meeting in which partners explore.
  const aandeel = weet(bijeenkomst.soort) === "verkenning" ? aandeelCentraal(bijeenkomst) : undefined;
  if (aandeel === undefined || aandeel >= 0.5) return zonder;
  const melding = `De partners hebben ${Math.round(aandeel * 100)}% van de tijd voor hun eigen inbreng.`;
  return [...zonder, { pad, melding, hint: "Maak het centrale deel minstens de helft van het programma." }];
}

const HINT_DEEL: Readonly<Record<string, string>> = {
  begin: "Schets in het begin de visie, en waarom die voor ieder telt.",
  centraal: "Geef de partners in het centrale deel ruimte voor hun belangen, ideeën en acties.",
  concluderend: "Stel in het concluderende deel vast waar jullie het over eens zijn, en spreek het vervolg af.",
  afsluitend: "Erken in het afsluitende deel wat iedereen bijdroeg, en geef ruimte om elkaar te spreken.",
};

/** A time read wrongly shows here: `7 uur` typed for the end of an evening. */
export function overTijden(bijeenkomst: Bijeenkomst): readonly Planwaarschuwing[] {
  const [begin, eind] = [weet(bijeenkomst.begin), weet(bijeenkomst.eind)];
  if (begin === undefined || eind === undefined || begin < eind) return [];
  return [
    {
      pad: `bijeenkomsten[${bijeenkomst.id ?? ""}].eind`,
      melding: `De bijeenkomst eindigt (${tijd(eind)}) voordat zij begint (${tijd(begin)}).`,
      hint: "Schrijf de tijd van de dag voluit: 19.30 in plaats van half acht.",
    },
  ];
}
