import type { Overzicht } from "../../wizard/interviewer.ts";
import { type Paginaregel, pagina } from "../prompts/overzicht.ts";
import { term } from "../term.ts";
import type { Toneel } from "../toneel.ts";
import { bijeen } from "./hints.ts";
import { waarRegels } from "./kop.ts";

/** Shows the answers of a part on a page; what is opened, "klaar", "terug" or "stop". */
export async function toonOverzicht(overzicht: Overzicht, toneel: Toneel): Promise<string> {
  const { titel, waar, nodig, vraag, bij, gevolgen } = overzicht;
  toneel.schrijf(
    [
      "",
      ...waarRegels(waar, toneel.palet),
      toneel.palet.nadruk(term(titel)),
      ...(nodig.length === 0 ? [] : ["", "Nog nodig voor deze stap:", ...nodig.map((zin) => `– ${term(zin)}`)]),
      "",
      toneel.palet.nadruk(term(vraag)),
    ].join("\n"),
  );
  const keuze = await toneel.vraag(pagina, {
    beeld: toneel,
    regels: [{ waarde: "klaar", nr: "", kop: "Ja, klaar", tekst: "" }, ...regelsVan(overzicht)],
    boven: gevolgen.map(term).join("\n"),
    bij,
    hint: [
      "pijltjes: langs de antwoorden",
      "Enter: openen",
      "of typ het nummer",
      bijeen("<: terug"),
      bijeen("Ctrl-C: stoppen"),
    ].join(" · "),
  });
  return keuze ?? "stop";
}

const regelsVan = ({ delen }: Overzicht): readonly Paginaregel[] =>
  delen.flatMap((deel) => [
    ...(deel.titel === "" ? [] : [{ waarde: undefined, nr: "", kop: term(deel.titel), tekst: "" }]),
    ...deel.regels.map(({ waarde, nr, vraag, antwoord }) => ({
      waarde,
      nr,
      kop: term(vraag),
      tekst: term(antwoord),
    })),
  ]);
