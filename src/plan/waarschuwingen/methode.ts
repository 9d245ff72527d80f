import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { dingPad } from "../../domain/pad.ts";
import { bedragen } from "../../dutch/keur/hard.ts";
import { aangehaald } from "../../dutch/keur/vondst.ts";
import { bijeenkomstenVanSoort } from "../bijeenkomsten.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";

const ACTIEWOORD =
  /^(?:het\s)?(?:organiseren|stimuleren|bevorderen|versterken|verbeteren|ontwikkelen|realiseren|vergroten|verminderen|opzetten|creëren|faciliteren|verhogen|verlagen|inzetten|onderzoeken|opstellen|uitvoeren|zorgen voor)(?!\p{L})/iu;

/** A goal is how things are then, with a year; what one does for it is an action. */
export const overDoelzinnen = (coalitie: Coalitie): readonly Planwaarschuwing[] =>
  lijstVan(coalitie.doelen).flatMap((doel, plaats) => {
    const tekst = weet(doel.tekst);
    if (tekst === undefined) return [];
    const pad = `${dingPad("doelen", doel, plaats)}.tekst`;
    const [woord] = ACTIEWOORD.exec(tekst) ?? [];
    if (woord !== undefined)
      return [
        {
          pad,
          melding: `Dit doel begint met ‘${woord}’, en is dus een actie.`,
          hint: "Beschrijf hoe het er dan voor staat: ‘In 2030 is …’.",
        },
      ];
    return /(?<!\d)20\d\d(?!\d)/.test(tekst)
      ? []
      : [
          {
            pad,
            melding: "In dit doel staat geen jaartal.",
            hint: "Met een jaartal weet ieder wanneer je kijkt of het gelukt is.",
          },
        ];
  });

const GENOEG = 3;

/** What partners do together is more than what each does: at least one action has two of them. */
export function overSamenDoen(coalitie: Coalitie): readonly Planwaarschuwing[] {
  const belegd = lijstVan(coalitie.acties).filter((actie) => (weet(actie.uitvoerders) ?? []).length > 0);
  if (belegd.length < GENOEG || belegd.some((actie) => (weet(actie.uitvoerders) ?? []).length > 1)) return [];
  return [
    {
      pad: "acties",
      melding: "Geen enkele actie doen twee partners samen.",
      hint: "Kijk waar de een de ander kan versterken: daarvoor is de coalitie er.",
    },
  ];
}

/** What fits in the ordinary work of those who do it costs the coalition nothing, and needs no talk of money. */
export const overEigenWerk = (coalitie: Coalitie): readonly Planwaarschuwing[] =>
  lijstVan(coalitie.acties).flatMap((actie, plaats) => {
    if (weet(actie.werkpakket) !== "past") return [];
    return (["titel", "omschrijving", "resultaat"] as const).flatMap((sleutel) => {
      const geld = bedragen(weet(actie[sleutel]) ?? "");
      return geld.length === 0
        ? []
        : [
            {
              pad: `${dingPad("acties", actie, plaats)}.${sleutel}`,
              melding: `Deze actie past in het gewone werk, en toch staat er ${aangehaald(geld)}.`,
              hint: "Laat het bedrag weg, of kies dat de actie niet helemaal in het gewone werk past.",
            },
          ];
    });
  });

/** One word for one meeting: the founding one comes later. */
export const overBenaming = (coalitie: Coalitie): readonly Planwaarschuwing[] =>
  bijeenkomstenVanSoort(coalitie, "verkenning")
    .filter((b) => /startbijeenkomst|oprichting/i.test(weet(b.benaming) ?? ""))
    .map((b) => ({
      pad: `bijeenkomsten[${b.id ?? ""}].benaming`,
      melding: `‘${weet(b.benaming) ?? ""}’ klinkt alsof de partners al beslissen. Dat doen zij pas in stap 9.`,
      hint: "Noem haar bijvoorbeeld verkenningsbijeenkomst of werkconferentie.",
    }));
