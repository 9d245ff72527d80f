import { describe, expect, it } from "vitest";
import { DOCUMENTEN } from "../../src/documents/documenten.ts";
import { memoryWorld } from "../geheugen.ts";
import { roep } from "./heleweg.ts";

/**
 * What each kind of document cannot do without: the specification of its required answers. Kept by hand; whoever changes
 * a template or a view so that this changes, decides so here.
 */
const VERPLICHT: Readonly<Record<string, string>> = {
  gespreksverzoek: `
    coalitie.adviseur.bureau
    coalitie.adviseur.naam
    coalitie.adviseur.plaats
    coalitie.naam
    coalitie.opdrachtgever
    coalitie.opgave
    gesprekken[].personen`,
  gespreksleidraad: `
    coalitie.naam
    coalitie.opdrachtgever
    coalitie.opgave
    gesprekken[].datum
    gesprekken[].partners
    gesprekken[].personen`,
  gespreksverslag: `
    gesprekken[].aanpassing
    gesprekken[].datum
    gesprekken[].drijfveer
    gesprekken[].houding
    gesprekken[].inspanning
    gesprekken[].omgeving
    gesprekken[].opbrengst
    gesprekken[].partners
    gesprekken[].personen
    gesprekken[].vastlegging
    gesprekken[].zorgen`,
  terugkoppeling: `
    coalitie.adviseur.bureau
    coalitie.adviseur.naam
    coalitie.adviseur.plaats
    coalitie.naam
    gesprekken[].datum
    gesprekken[].formuleringen[].soort
    gesprekken[].formuleringen[].tekst
    gesprekken[].personen
    gesprekken[].terugkoppeling.antwoordVoor`,
  domeinschets: `
    coalitie.naam
    coalitie.opgave
    domein.onderwerpen[].naam
    visies[].kern`,
  belangenanalyse: `
    coalitie.naam
    organisaties[].naam
    organisaties[].profiel.belang
    organisaties[].profiel.invloed`,
  samenwerkingsschets: `
    coalitie.naam
    organisaties[].naam
    schets.borging[].belang
    schets.borging[].hoe
    schets.borging[].partner
    schets.model`,
  "eerste-schets": `
    coalitie.adviseur.naam
    coalitie.naam
    schets.gedeeld.borging[].belang
    schets.gedeeld.borging[].hoe
    schets.gedeeld.borging[].partner
    schets.gedeeld.schets`,
  uitnodigingsbrief: `
    bijeenkomsten[].aanmelden.bij
    bijeenkomsten[].aanmelden.email
    bijeenkomsten[].aanmelden.voor
    bijeenkomsten[].afzenders
    bijeenkomsten[].begin
    bijeenkomsten[].benaming
    bijeenkomsten[].dagvoorzitter.persoon
    bijeenkomsten[].datum
    bijeenkomsten[].doel
    bijeenkomsten[].eind
    bijeenkomsten[].genodigden[].persoon
    bijeenkomsten[].locatie.adres
    bijeenkomsten[].locatie.naam
    bijeenkomsten[].locatie.plaats
    bijeenkomsten[].soort
    coalitie.opgave`,
  programma: `
    bijeenkomsten[].begin
    bijeenkomsten[].benaming
    bijeenkomsten[].datum
    bijeenkomsten[].doel
    bijeenkomsten[].eind
    bijeenkomsten[].locatie.adres
    bijeenkomsten[].locatie.naam
    bijeenkomsten[].locatie.plaats
    bijeenkomsten[].programma[].deel
    bijeenkomsten[].programma[].titel
    bijeenkomsten[].programma[].van`,
  draaiboek: `
    bijeenkomsten[].begin
    bijeenkomsten[].benaming
    bijeenkomsten[].dagvoorzitter.persoon
    bijeenkomsten[].datum
    bijeenkomsten[].doel
    bijeenkomsten[].eind
    bijeenkomsten[].locatie.naam
    bijeenkomsten[].programma[].titel
    bijeenkomsten[].programma[].van`,
  presentielijst: `
    bijeenkomsten[].benaming
    bijeenkomsten[].datum
    bijeenkomsten[].genodigden[].persoon`,
  discussienotitie: `
    coalitie.adviseur.naam
    coalitie.naam
    coalitie.opgave
    domein.onderwerpen[].naam
    visies[].kern`,
  verslag: `
    bijeenkomsten[].begin
    bijeenkomsten[].benaming
    bijeenkomsten[].dagvoorzitter.persoon
    bijeenkomsten[].datum
    bijeenkomsten[].eind
    bijeenkomsten[].genodigden[].persoon
    bijeenkomsten[].locatie.naam
    bijeenkomsten[].locatie.plaats
    bijeenkomsten[].opbrengst.conclusie
    bijeenkomsten[].opbrengst.nogUitTeZoeken[].eigenaar
    bijeenkomsten[].opbrengst.nogUitTeZoeken[].punt
    bijeenkomsten[].opbrengst.nogUitTeZoeken[].voor
    bijeenkomsten[].opbrengst.overeenstemming
    bijeenkomsten[].opbrengst.perThema[].opbrengst
    bijeenkomsten[].opbrengst.perThema[].titel
    bijeenkomsten[].opbrengst.vervolgDatum
    bijeenkomsten[].opbrengst.vervolgproduct
    bijeenkomsten[].opbrengst.visieWijziging`,
  initiatiefvoorstel: `
    coalitie.adviseur.bureau
    coalitie.adviseur.naam
    coalitie.naam
    coalitie.opdrachtgever
    coalitie.opgave
    domein.onderwerpen[].naam
    gangen[].basisafspraken.financiering
    gangen[].basisafspraken.voortgangsbewaking
    gangen[].inhoudelijkeOpties[].kern
    gangen[].inhoudelijkeOpties[].naam
    gangen[].inhoudelijkeOpties[].nadelen
    gangen[].inhoudelijkeOpties[].voordelen
    gangen[].samenvatting
    gangen[].samenwerkingsopties[].gremia[].besluitregel
    gangen[].samenwerkingsopties[].gremia[].leden
    gangen[].samenwerkingsopties[].gremia[].naam
    gangen[].samenwerkingsopties[].gremia[].voorzitter
    gangen[].samenwerkingsopties[].model
    gangen[].samenwerkingsopties[].naam
    gangen[].samenwerkingsopties[].nadelen
    gangen[].samenwerkingsopties[].voordelen
    organisaties[].naam
    visies[].kern`,
  besluitnotitie: `
    besluiten[].datum
    besluiten[].orgaan
    coalitie.adviseur.bureau
    coalitie.adviseur.naam
    coalitie.naam
    coalitie.opgave
    organisaties[].naam
    uitspraken[].tekst
    visies[].kern`,
  intentieverklaring: `
    bezegelingen[].datum
    bezegelingen[].gezamenlijkeInzet
    bezegelingen[].ondertekenaars[].persoon
    bezegelingen[].partijen
    bezegelingen[].plaats
    bezegelingen[].publicatie
    bezegelingen[].titel
    bezegelingen[].totDatum
    coalitie.opgave
    inzetten[].partner
    inzetten[].tekst
    visies[].kern`,
  convenant: `
    bezegelingen[].afdwingbaar
    bezegelingen[].datum
    bezegelingen[].gezamenlijkeInzet
    bezegelingen[].ondertekenaars[].persoon
    bezegelingen[].opzegtermijn
    bezegelingen[].partijen
    bezegelingen[].plaats
    bezegelingen[].publicatie
    bezegelingen[].titel
    bezegelingen[].totDatum
    coalitie.opgave
    inzetten[].partner
    inzetten[].tekst
    visies[].kern`,
  "plan-van-aanpak": `
    acties[].doelen
    acties[].eind
    acties[].titel
    acties[].uitdagingen
    acties[].uitvoerders
    acties[].werkpakket
    coalitie.adviseur.bureau
    coalitie.adviseur.naam
    coalitie.naam
    coalitie.opdrachtgever
    coalitie.opgave
    doelen[].tekst
    domein.onderwerpen[].naam
    gangen[].samenvatting
    gangen[].startOordeel
    monitoring.ontmoetingen
    monitoring.ritme
    monitoring.wat
    monitoring.wie
    organisatie.aanspreken
    organisatie.gremia[].besluitregel
    organisatie.gremia[].leden
    organisatie.gremia[].naam
    organisatie.gremia[].voorzitter
    organisatie.model
    organisaties[].naam
    uitdagingen[].tekst
    visies[].kern`,
  voortgangsbeeld: `
    coalitie.naam
    doelen[].tekst
    visies[].kern
    voortgang[].aandachtspunten
    voortgang[].datum
    voortgang[].periode
    voortgang[].verhalen[].tekst
    voortgang[].verhalen[].titel
    voortgang[].volgendeOntmoeting`,
  bijstelvoorstel: `
    bijstellingen[].aanleiding
    bijstellingen[].gevolg
    bijstellingen[].nu
    bijstellingen[].versie
    bijstellingen[].voorstel
    bijstellingen[].wordt
    coalitie.naam
    monitoring.planversie`,
  toetredingsverklaring: `
    bezegelingen[].titel
    toetredingen[].datum
    toetredingen[].inbreng
    toetredingen[].namens
    toetredingen[].ondertekenaar
    toetredingen[].partner
    visies[].kern`,
  slotdocument: `
    afronding.besluit.datum
    afronding.besluit.door
    afronding.bijdragen[].bijdrage
    afronding.doelresultaten[].bereikt
    afronding.keuze
    afronding.lessen
    afronding.overdracht[].naar
    afronding.overdracht[].onderwerp
    afronding.overdracht[].per
    afronding.reden
    afronding.werkelijkheid
    coalitie.adviseur.bureau
    coalitie.adviseur.naam
    coalitie.naam
    coalitie.opdrachtgever
    coalitie.opgave
    doelen[].tekst
    organisaties[].naam
    visies[].kern`,
  afsluitbesluit: `
    afronding.besluit.datum
    afronding.besluit.door
    afronding.keuze
    afronding.overdracht[].naar
    afronding.overdracht[].onderwerp
    afronding.overdracht[].per
    afronding.reden
    coalitie.naam`,
  bedankbrief: `
    afronding.besluit.datum
    afronding.bijdragen[].bijdrage
    afronding.keuze
    bijeenkomsten[].afzenders
    coalitie.naam
    personen[].achternaam`,
  afbericht: `
    bijeenkomsten[].afzenders
    coalitie.naam
    personen[].achternaam`,
};

const leeg = () => memoryWorld({ files: { "coalitie.yaml": "versie: 1\n", "coalitie.intern.yaml": "versie: 1\n" } });
const regels = (tabel: string): readonly string[] => tabel.trim().split(/\s+/);

interface Regel {
  readonly id: string;
  readonly ontbreekt: readonly { readonly pad: string }[];
}

describe("een leeg project", () => {
  it.each(DOCUMENTEN.map(({ id }) => id))("mist voor %s precies wat dat document nodig heeft", async (id) => {
    const { out } = await roep(leeg(), "documents", "--json");
    const alle: readonly Regel[] = JSON.parse(out);
    const paden = alle.find((regel) => regel.id === id)?.ontbreekt.map(({ pad }) => pad);
    expect(paden?.toSorted()).toEqual(regels(VERPLICHT[id] ?? "(nog niet in de tabel)"));
  });

  it("kan wel als concept, met elk gat in beeld", async () => {
    const world = leeg();
    const { code, out } = await roep(world, "generate", "--all", "--json");
    expect(code).toBe(0);
    const { gemaakt } = JSON.parse(out);
    expect(gemaakt.map((g: Regel) => [g.id, g.ontbreekt.length > 0])).toEqual(DOCUMENTEN.map(({ id }) => [id, true]));
  });

  it("kan niet definitief: exitcode 4, elk gat genoemd en niets gemaakt", async () => {
    const world = leeg();
    const voor = Object.keys(world.files());
    const { code, out } = await roep(world, "generate", "--all", "--final", "--json");
    expect(code).toBe(4);
    expect(Object.keys(world.files())).toEqual(voor);
    const { overgeslagen }: { readonly overgeslagen: readonly Regel[] } = JSON.parse(out);
    for (const { id } of DOCUMENTEN) {
      const paden = overgeslagen.find((regel) => regel.id === id)?.ontbreekt.map(({ pad }) => pad);
      expect(paden, id).toEqual(expect.arrayContaining([...regels(VERPLICHT[id] ?? "")]));
    }
  });
});
