import { readFileSync } from "node:fs";
import { Gap } from "../../src/gap.ts";
import { standardLook } from "../../src/render/huisstijl/standaard.ts";
import type { RenderInput } from "../../src/render/render.ts";
import { zin } from "../../src/zin.ts";

const TEXT = "De partners bouwen samen aan een binnenstad waar het prettig wonen, werken en winkelen is. ".repeat(7);

/** A letterhead as a project has it. */
export const papier = (bytes: Uint8Array): RenderInput["look"] => ({ naam: "huisstijl.docx", bytes });

export const VOORBEELD = `
<p class="titel">{{titel}}</p>
<p class="ondertitel">{{datumMetDag datum}}</p>
<p class="inleiding">{{metPunt kern}}</p>
<p class="kader"><strong>Gevraagd besluit.</strong> {{besluit}}</p>
<p class="kader">Tweede alinea van het kader.</p>
{{{inhoudsopgave}}}
<p class="nieuwe-pagina"></p>
<h1 class="ongenummerd">Samenvatting</h1>
{{alineas tekst}}
<h1>Aanleiding en opgave</h1>
{{alineas tekst}}
<h2>Wat er speelt in {{gebied}}</h2>
<ul>{{#each punten}}<li>{{this}}</li>{{/each}}</ul>
<ol><li>een<ol><li>een a</li></ol></li><li>twee</li></ol>
{{alineas tekst}}
<h2>Partners</h2>
<p class="bijschrift">Tabel #. Wie doet wat</p>
<table class="raster" data-breedtes="10,45,25,20">
<thead><tr><th>Nr</th><th>Actie</th><th>Trekker</th><th class="getal">Bedrag</th></tr></thead>
<tbody>{{#each acties}}<tr><td>{{nummer @index}}</td><td>{{naam}}</td><td>{{trekker}}</td><td class="getal">{{bedrag kosten}}</td></tr>{{/each}}
<tr class="totaal"><td></td><td>Totaal</td><td></td><td class="getal">{{bedrag totaal}}</td></tr></tbody>
</table>
<h3>Derde niveau</h3>
<p>Zie <a href="https://example.org/?a=1&amp;b=2">de bron</a>. {{lid}}</p>
<h1>Planning</h1>
{{alineas tekst}}
{{alineas tekst class="klein"}}
<table class="kaal" data-breedtes="30,70"><tr><td>Plaats</td><td>{{plaats}}</td></tr><tr><td>Datum</td><td>{{datum datum}}</td></tr></table>
<h1>Ondertekening</h1>
<p>Aldus overeengekomen.</p>
<table class="handtekening">{{#each acties}}<tr><td><p><strong>{{trekker}}</strong></p><p>A. de Vries</p><p class="klein">directeur</p></td><td class="ruimte"></td></tr>{{/each}}</table>
`;

const view = {
  titel: "Plan van aanpak Binnenstad",
  datum: "2026-03-12",
  kern: new Gap("visies", "Wat is de kern van de visie?"),
  besluit: zin`Stem in met ${new Gap("stuk", "Welk stuk ligt voor?")} en ${"het vervolg"}.`,
  tekst: `${TEXT}\n${TEXT}`,
  gebied: "Hanzestad & omgeving",
  punten: ["het {{aantal}} leegstaande panden {{inhoud}} {{titel}} {{status}}", "<b>niet vet</b>", "derde"],
  acties: Array.from({ length: 14 }, (_, index) => ({
    naam: `Actie ${index + 1} met een wat langere omschrijving zodat hij over twee regels loopt`,
    trekker: index === 2 ? new Gap("acties[3].wie", "Wie is de trekker?") : "Gemeente Hanzestad",
    kosten: index === 4 ? new Gap("acties[5].bedrag", "Wat kost het?", "bedrag", "bewust open") : 1000 * index,
  })),
  totaal: 123456.5,
  lid: zin`${new Gap("visies", "Wat is de kern van de visie?")}`,
  plaats: new Gap("plaats", "Waar?", "tekst", "bewust open"),
};

/** A document with one of everything; `change` says what is different in a test. */
export const voorbeeld = (change: Partial<RenderInput> = {}): RenderInput => ({
  template: { naam: "voorbeeld.hbs", tekst: VOORBEELD },
  partials: {},
  view,
  form: view,
  look: papier(LOOK),
  eigenschappen: {
    titel: "Plan van aanpak Binnenstad",
    auteur: "Bureau Verbinding",
    datum: "2026-03-12",
    kenmerk: { versie: "versie 0.2", status: "concept", rubricering: "Voor partners", datum: "12 maart 2026" },
    extra: () => ({ "coalitie.stap.1": "abc", "coalitie.stap.2": "def" }),
  },
  opmaak: { inhoudsopgave: true, genummerd: true },
  werkversie: false,
  tekengerei: () => ({
    machine: new Uint8Array(readFileSync("node_modules/@resvg/resvg-wasm/index_bg.wasm")),
    lettertypen: [readFileSync("templates/lettertypen/Carlito-Regular.ttf")],
  }),
  ...change,
});

export const LOOK = standardLook("stuk");
