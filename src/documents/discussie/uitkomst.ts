import { type Gezien, volg } from "../../domain/gezien.ts";
import { isDraft, optioneel } from "../../gap.ts";
import type { Bijeenkomst } from "../delen/bijeenkomst.ts";
import { korteNaam } from "../delen/organisaties.ts";

type Kijk = Gezien<"partners">;

/** What a meeting yielded that the next conversation goes on from: no word of the mood, or of who goes along how far. */
export function uitkomst(c: Kijk, bron: Bijeenkomst) {
  const { opbrengst } = bron;
  return {
    benaming: bron.benaming,
    datum: bron.datum,
    visieWijziging: optioneel(opbrengst.visieWijziging),
    conclusie: opbrengst.conclusie,
    overeenstemming: optioneel(opbrengst.overeenstemming),
    standVanZaken: optioneel(opbrengst.standVanZaken),
    kansen: optioneel(opbrengst.kansen),
    bedreigingen: optioneel(opbrengst.bedreigingen),
    aanpak: optioneel(opbrengst.aanpak),
    perThema: perThema(c, bron),
    nogUitTeZoeken: opbrengst.nogUitTeZoeken
      .filter((p) => !isDraft(p))
      .map((p) => ({
        punt: p.punt,
        eigenaar: korteNaam(volg(c.organisaties, p.eigenaar)),
        voor: optioneel(p.voor),
      })),
  };
}

const perThema = (c: Kijk, bron: Bijeenkomst) =>
  bron.opbrengst.perThema
    .filter((t) => !isDraft(t))
    .map((t) => ({
      titel: t.titel,
      opbrengst: t.opbrengst,
      tegenstellingen: t.tegenstellingen
        .filter((x) => !isDraft(x))
        .map((x) => ({ punt: x.punt, oplossing: optioneel(x.oplossing), open: x.open === true })),
      // Only who both can and wants to.
      bijdragen: t.bijdragen
        .filter((b) => !isDraft(b) && b.kan === true && b.wil === true)
        .map((b) => ({ partner: korteNaam(volg(c.organisaties, b.partner)), tekst: b.tekst })),
    }));
