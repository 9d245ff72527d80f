import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { patroonVan } from "../../domain/pad.ts";
import { bedragen, hardeWoorden } from "../../dutch/keur/hard.ts";
import { aangehaald, type Vondst } from "../../dutch/keur/vondst.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";
import { type Gedrukt, gedrukteTeksten } from "./gedrukt.ts";

/** What stands in a declaration of intent because the opgave or the past is so, and binds nobody. */
const VERHAAL = ["bezegelingen[].overwegingen", "bezegelingen[].nogNietGeregeld", "bezegelingen[].bijlagen"];

/**
 * A declaration of intent lays no duty on anybody: no hard words in what it prints, and no amounts. One that was signed is
 * past changing.
 */
export function overVerklaring(coalitie: Coalitie): readonly Planwaarschuwing[] {
  const verklaringen = lijstVan(coalitie.bezegelingen).filter(
    (b) => weet(b.soort) === "intentieverklaring" && !["getekend", "vervallen"].includes(weet(b.stand) ?? ""),
  );
  if (verklaringen.length === 0) return [];
  const partijen = verklaringen.flatMap((b) => weet(b.partijen) ?? []);
  const paden = [
    ...verklaringen.map((b) => `bezegelingen[${b.id ?? ""}].`),
    ...lijstVan(coalitie.inzetten)
      .filter((inzet) => partijen.includes(weet(inzet.partner) ?? ""))
      .map((inzet) => `inzetten[${inzet.id ?? ""}].tekst`),
  ];
  return gedrukteTeksten(coalitie)
    .filter(({ pad }) => paden.some((begin) => pad.startsWith(begin)))
    .flatMap((gedrukt) => inVerklaring(gedrukt).map((vondst) => ({ pad: gedrukt.pad, ...vondst })));
}

function inVerklaring({ pad, tekst }: Gedrukt): readonly Vondst[] {
  const geld = bedragen(tekst);
  return [
    ...(VERHAAL.includes(patroonVan(pad)) ? [] : hardeWoorden(tekst)),
    ...(geld.length === 0
      ? []
      : [
          {
            melding: `${aangehaald(geld)} staat straks in de intentieverklaring.`,
            hint: "Houd bedragen erbuiten. Ze passen in het plan of een convenant, als elk bestuur besloten heeft.",
          },
        ]),
  ];
}
