import { leesYaml, type YamlTekst } from "../../../src/project/yaml/index.ts";

/** Reads a text that is known to be right. */
export function yamlOf(text: string): YamlTekst {
  const read = leesYaml(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.fouten.map((fout) => `${fout.regel}:${fout.kolom} ${fout.code}`).join(", "));
  return read.yaml;
}

const PLAIN = `# Project Vitale binnenstad
# bijgehouden door het team

versie: 1            # niet wijzigen

# wat we willen
coalitie:
  naam: Vitale binnenstad Hanzestad   # werktitel
  opgave: |-
    Eerste alinea op één regel.

    Tweede alinea: met een dubbele punt, # en een hekje.
  # nog niet gevraagd
  domein:
  tags: [wonen, werken, 'groen', ]   # kort
  looptijd: { van: 2026-01-01, tot: "2029-12-31" }

organisaties:
  # de trekker
  - id: gemeente-hanzestad   # heeft het initiatief
    naam: Gemeente Hanzestad
    telefoon: 0381234567
    # let op: nieuw nummer

  # pas later aangehaakt
  - id: waterschap
    naam: "Waterschap: Rijn en IJssel"
    rollen:
      - financier # eerste
      # tweede rol
      - uitvoerder
  # nog te benaderen: woningcorporatie

# losse opmerking

afspraken: []
besluiten: { status: later }
# einde
`;

const ODD_INDENTATION = `---
# kop
versie:   1
organisaties:
-   id: a
    naam:   'Stichting ''t Hart'   # vereniging?
    contact:
          telefoon: +31612345678
          mail:
             - een@voorbeeld.nl
             -   twee@voorbeeld.nl   # privé
-   id: b
    "naam": >-
       Gevouwen tekst
       over twee regels
    leden: [ {naam: x, rol: lid}, {naam: y} ]   # intern
    matrix:
    - - 1
      - 2
    - - 3
# over c
-   id: c
    notitie: |+ # met regels eronder
       regel

    stand: geen


slot:
    tekst: gewone tekst
       die doorloopt
    reden: "dubbel
      doorlopend"   # achter
    leeg: ~   # niets
    einde: null`;

const JSON_LIKE = `{
  # een bestand tussen haakjes
  "versie": 1, "naam": "Test",
  "lijst": [
    "a",  # eerste
    "b"   # tweede
  ],
  "groep": {"x": "1", "y": null}
}
`;

const crlf = (text: string): string => text.replaceAll("\n", "\r\n");

/** Files as people lay them out, each of them read without a problem. */
export const VOORBEELDEN: Readonly<Record<string, string>> = {
  gewoon: PLAIN,
  windows: `\uFEFF${crlf(PLAIN)}`,
  "scheef ingesprongen": ODD_INDENTATION,
  "scheef met CRLF": crlf(ODD_INDENTATION),
  "tussen haakjes": JSON_LIKE,
  "met BOM": `\uFEFF${ODD_INDENTATION}\n`,
  leeg: "",
  "alleen commentaar": "# nog niets\n\n# echt niets",
};
