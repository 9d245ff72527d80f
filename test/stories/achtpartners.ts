/** How many of each there are in an ordinary coalition of eight partners. */
const rij = <T>(aantal: number, maak: (i: number) => T): readonly T[] =>
  Array.from({ length: aantal }, (_, i) => maak(i + 1));

const NAMEN = ["Bakker", "Smit", "Visser", "Mulder", "Bos", "Vos", "Kok", "Dekker", "Schouten", "Prins"];
const partner = (i: number): string => `partner-${i}`;
const persoon = (i: number): string => (NAMEN[i - 1] ?? "").toLowerCase();
const PARTNERS = rij(8, partner);
const dag = (i: number): string => `2026-03-${String(i).padStart(2, "0")}`;

const PROGRAMMA = { begin: "13:30", eind: "17:00", locatie: { naam: "De Kaai", adres: "Kaai 1", plaats: "Lekdam" } };

const bijeenkomst = (benaming: string, soort: string) => ({
  id: benaming.toLowerCase(),
  soort,
  benaming,
  doel: "Samen kiezen wat we doen.",
  datum: "2026-04-16",
  ...PROGRAMMA,
  kandidaten: rij(10, persoon),
  afzenders: [persoon(1)],
  informatieVooraf: "alleen aanleiding en doel",
  aanmelden: { bij: "A. Adviseur", email: "a@voorbeeld.nl", voor: "2026-04-06" },
  dagvoorzitter: { persoon: persoon(10), onafhankelijk: "ja" },
  genodigden: rij(10, (i) => ({ id: `genodigde-${i}`, persoon: persoon(i), stand: "aanwezig" })),
});

/**
 * All that is known of it at the end of the road, in two rounds: init, the ten steps and the closing. Things have the ids
 * that the wizard gives them, and lists the order in which it fills them.
 */
export const ACHT_PARTNERS = {
  coalitie: {
    naam: "Koele singel",
    opgave: "Langs de singel is het in de zomer te heet voor ouderen en scholieren.",
    opdrachtgever: partner(1),
    adviseur: { naam: "A. Adviseur", email: "a@voorbeeld.nl" },
    overeenstemming: "groot",
    bestaandeSamenwerking: "structureel",
    rondes: { keuze: "2" },
    taalvorm: "u",
  },
  eigen: { doelen: ["Het is vijf graden koeler."], waaromNu: "De straat gaat open.", inzet: ["Twintig bomen"] },
  organisaties: rij(8, (i) => ({
    id: partner(i),
    naam: `Partner ${i}`,
    soort: "overig",
    kernpartner: "ja",
    profiel: { rol: ["uitvoerder"], uitvoeringskracht: "groot" },
    rol: "partner",
  })),
  personen: rij(10, (i) => ({
    id: persoon(i),
    getypt: `mevrouw A. ${NAMEN[i - 1]}`,
    achternaam: NAMEN[i - 1],
    aanhefvorm: "mevrouw",
    voorletters: "A.",
    tussenvoegsel: "geen",
    functie: "directeur",
    organisatie: partner(Math.min(i, 8)),
    email: `p${i}@voorbeeld.nl`,
  })),
  gesprekken: rij(8, (i) => ({
    id: `gesprek-${i}`,
    partners: [partner(i)],
    personen: [persoon(i)],
    stand: "gevoerd",
    datum: dag(i),
    notitie: "Wat er is gezegd.",
    drijfveer: "Koelte voor onze mensen.",
    houding: "positief",
    omgeving: "De zomers worden heter.",
    opbrengst: "Een koel plein.",
    aanpassing: "Later op de dag werken.",
    inspanning: "Tien uur per week.",
    zorgen: "Wie onderhoudt het?",
    vastlegging: ["verslag"],
    formuleringen: rij(3, (n) => ({
      id: `deelbare-zin-${n}`,
      tekst: `Zin ${n} van partner ${i}.`,
      soort: "drijfveer",
    })),
    // The letter goes out once the sentences are in it: not yet when all is filled in at one sitting.
    terugkoppeling: { antwoordVoor: "2026-03-30" },
  })),
  visies: [{ id: "versie-van-de-visie-1", kern: "Een singel waar het koel is.", stand: "schets" }],
  domein: {
    onderwerpen: rij(6, (i) => ({
      id: `onderwerp-${i}`,
      naam: `Onderwerp ${i}`,
      positie: "in het domein",
      perPartner: rij(3, (n) => ({ partner: partner(n), belang: "kern" })),
    })),
    afbakening: { nietIn: ["De sluis"] },
  },
  schets: {
    model: "netwerktafel",
    gremia: [{ naam: "Tafel", taak: "Kiezen", leden: PARTNERS }],
    borging: rij(8, (i) => ({ partner: partner(i), belang: "Koelte", hoe: "Een zetel." })),
    delen: "in de la",
  },
  bijeenkomsten: [
    {
      ...bijeenkomst("Verkenningsbijeenkomst", "verkenning"),
      opbrengst: {
        statements: rij(8, (i) => ({
          partner: partner(i),
          waarom: "Koelte",
          bijdrage: `Inzet van partner ${i}`,
          akkoord: "ja",
        })),
        conclusie: "We doen het.",
        overeenstemming: ["Bomen eerst."],
        nogUitTeZoeken: rij(3, (i) => ({ punt: `Punt ${i}`, eigenaar: partner(i), voor: "2026-06-01" })),
        ondertekend: "niets",
        vervolgproduct: ["plan van aanpak"],
        vervolgDatum: "2026-09-10",
      },
      commitment: { signalen: ["De partners werken al samen."], mate: "groot", gevoelig: "nee" },
    },
    { ...bijeenkomst("Startbijeenkomst", "start"), opbrengst: { conclusie: "We zijn begonnen." } },
  ],
  inzetten: rij(8, (i) => ({
    id: `inzet-${i}`,
    partner: partner(i),
    tekst: `Inzet van partner ${i}`,
    treden: [{ trede: "in bijeenkomst toegezegd", datum: "2026-04-16" }],
  })),
  afspraken: rij(4, (i) => ({ id: `afspraak-${i}`, wat: `Afspraak ${i}`, wie: partner(i), voor: "2026-06-01" })),
  gangen: [
    {
      id: "gang-1",
      variant: "plan",
      stand: "lopend",
      samenvatting: "Kort.",
      gevraagdeBesluiten: ["Instemmen"],
      startOordeel: "Genoeg.",
      uitkomst: "aangenomen",
      bezegelingKeuze: "intentieverklaring",
      opgericht: "2026-04-16",
      andereAkkoord: "ja",
    },
  ],
  doelen: rij(3, (i) => ({ id: `doel-${i}`, tekst: `Doel ${i}` })),
  uitdagingen: rij(3, (i) => ({ id: `centrale-uitdaging-${i}`, tekst: `Uitdaging ${i}` })),
  organisatie: {
    model: "netwerktafel",
    aanspreken: "Aan tafel.",
    gremia: rij(2, (i) => ({
      id: ["tafel-van-partners", "coordinator"][i - 1],
      leden: PARTNERS,
      voorzitter: "Partner 1",
    })),
  },
  acties: rij(8, (i) => ({
    id: `actie-${i}`,
    titel: `Actie ${i}`,
    uitvoerders: [partner(i)],
    doelen: ["doel-1"],
    uitdagingen: ["centrale-uitdaging-1"],
    eind: "2027-06-01",
    werkpakket: i > 5 ? "past niet" : "past",
    procesgeld: "5000",
    investeringsgeld: "10000",
    ...(i > 5 ? { dekking: [{ bron: "subsidie overheid", bedrag: "15000", status: "beoogd" }] } : {}),
  })),
  besluiten: rij(2, (i) => ({
    id: `besluit-${i}`,
    organisatie: partner(i),
    stuk: "Het plan",
    datum: "2026-09-10",
    uitkomst: "akkoord met wijziging",
    wijziging: "Later beginnen.",
  })),
  bezegelingen: [
    {
      id: "intentieverklaring-koele-singel",
      soort: "intentieverklaring",
      titel: "Intentieverklaring Koele singel",
      stand: "getekend",
      datum: "2026-09-10",
      plaats: "Lekdam",
      partijen: PARTNERS,
      ondertekenaars: rij(8, (i) => ({ organisatie: partner(i), persoon: persoon(i) })),
      gezamenlijkeInzet: ["bomen te planten"],
      totDatum: "2028-01-01",
      publicatie: "openbaar na ondertekening",
    },
  ],
  monitoring: { wat: ["de temperatuur"], wie: partner(1), ritme: "kwartaal", ontmoetingen: "Aan de singel." },
  voortgang: [
    {
      id: "voortgangsbeeld-1",
      periode: "voorjaar 2027",
      datum: "2027-04-01",
      verhalen: [{ titel: "Het plein", tekst: "Het is er koel." }],
      aandachtspunten: ["Water"],
      planBijstellen: "nee",
      volgendeOntmoeting: "in juni",
    },
  ],
  afronding: {
    reden: "doel bereikt",
    keuze: "beëindigen",
    werkelijkheid: "Het is koeler.",
    besluit: { door: "de partners", datum: "2028-01-10" },
    doelresultaten: rij(3, (i) => ({ doel: `doel-${i}`, bereikt: "ja", toelichting: "Gemeten." })),
    overdracht: rij(2, (i) => ({ onderwerp: `Onderwerp ${i}`, naar: partner(i), per: "2028-02-01" })),
    bijdragen: rij(8, (i) => ({ partner: partner(i), bijdrage: `Inzet van partner ${i}` })),
  },
};
