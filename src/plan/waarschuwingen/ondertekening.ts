import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { dingPad } from "../../domain/pad.ts";
import { bijeenkomstenVanSoort } from "../bijeenkomsten.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";

/** Signing at the first meeting has to be prepared: the text must be there, and everybody must know that he may sign. */
export const overTekenen = (coalitie: Coalitie): readonly Planwaarschuwing[] =>
  bijeenkomstenVanSoort(coalitie, "verkenning").flatMap((bijeenkomst, plaats) => {
    const getekend = weet(bijeenkomst.opbrengst?.ondertekend);
    if (getekend === undefined || getekend === "niets") return [];
    const pad = dingPad("bijeenkomsten", bijeenkomst, plaats);
    const beoogd = weet(bijeenkomst.beoogdeOndertekening);
    const zonderTekst = !lijstVan(coalitie.bezegelingen).some((b) => weet(b.bijeenkomst) === bijeenkomst.id);
    // Without the internal file nobody can tell what was prepared; a text on record says that something was.
    if (beoogd === "geen" || (beoogd === undefined && zonderTekst))
      return [
        {
          pad: `${pad}.beoogdeOndertekening`,
          melding: `Er is een ${getekend} getekend die in stap 4 niet was voorbereid.`,
          hint: "Ga na of elke ondertekenaar de tekst op tijd had en namens zijn organisatie mocht tekenen.",
        },
      ];
    return zonderTekst
      ? [
          {
            pad: `${pad}.opbrengst.ondertekend`,
            melding: `Er is een ${getekend} getekend, maar de tekst en de ondertekenaars staan nergens.`,
            hint: "Voeg het stuk toe bij de verklaringen en convenanten (stap 9) en noem daar deze bijeenkomst.",
          },
        ]
      : [];
  });
