import { type CommandRow, JSON_OPTION } from "./row.ts";

/** One answer, words that are released, and what was kept before. */
export const BEWAARD: readonly CommandRow[] = [
  {
    name: "get",
    aliases: ["lees"],
    description: "toon één antwoord, of alles",
    args: [["[pad]", "bijvoorbeeld coalitie.naam"]],
    options: [JSON_OPTION],
    load: () => import("../get.ts"),
  },
  {
    name: "set",
    aliases: ["zet"],
    description: "geef één antwoord",
    args: [
      ["<pad>", "bijvoorbeeld coalitie.naam"],
      ["[waarde...]", "het antwoord; of: later, niet besproken, bewust open, geen"],
    ],
    options: [["--weg", "haal het antwoord weg"]],
    metKopie: true,
    load: () => import("../set.ts"),
  },
  {
    name: "release",
    aliases: ["vrijgeven"],
    description: "leg vast wat een gesprekspartner vrijgeeft, of trek dat in",
    args: [["<gesprek>", "het gesprek, of met --intrekken de uitspraak"]],
    options: [
      ["--op <dag>", "de dag waarop zij akkoord gingen"],
      ["--via <hoe>", "mail, telefoon, gesprek of brief"],
      ["--door <persoon>", "wie akkoord ging"],
      ["--reikwijdte <hoever>", "alleen de eigen brief, zonder naam, partners of openbaar"],
      ["--behalve <formulering...>", "deze niet: id, id=geweigerd of id=nieuwe tekst; deze wel: id=akkoord"],
      ["--intrekken", "trek een vrijgegeven uitspraak in"],
    ],
    metKopie: true,
    load: () => import("../release.ts"),
  },
  {
    name: "restore",
    aliases: ["herstel"],
    description: "bekijk de kopieën van het interne bestand, of zet er een terug",
    args: [["[dag]", "welke kopie, bijvoorbeeld 2026-03-12: je ziet eerst wat er verandert; zonder dag: toon ze"]],
    options: [
      ["--ja", "vraag niet of het goed is"],
      ["--uit", "bewaar van dit project geen kopieën meer"],
      ["--aan", "bewaar weer kopieën"],
      ["--wis", "haal alle kopieën van dit project weg"],
    ],
    load: () => import("../herstel.ts"),
  },
];
