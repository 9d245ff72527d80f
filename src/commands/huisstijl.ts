import { basename, dirname, join } from "node:path";
import type { Document } from "../documents/document.ts";
import { DOCUMENTEN } from "../documents/documenten.ts";
import { bedoelJe } from "../dutch/nabij.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import { InternalError, UserError } from "../errors.ts";
import { bronnenVan, eigenBriefpapier } from "../output/bron.ts";
import { weigerGeopend } from "../output/geopend.ts";
import { voorbeeldOp } from "../output/huisstijl.ts";
import { weigerBuiten, ZELF_NEER, zonderKoppelingen } from "../output/koppeling.ts";
import { isOngewijzigd, vrijeNaam } from "../output/schrijven.ts";
import { vindProject } from "../project/plek.ts";
import type { World } from "../world.ts";
import { isOn, type Options, textOf } from "./session.ts";
import type { Run } from "./table.ts";

export const run: Run = async ({ world }, [wat], options) => {
  const { map } = vindProject(world, textOf(options, "project"));
  const doel = doelVan(wat, options);
  const pad = join(map, doel.bestand);
  const erWas = world.disk.exists(pad);
  if (!erWas || isOn(options, "force")) zetBegin(world, map, doel);
  else world.print.err(`${doel.bestand} staat er al en is gebleven zoals het was.`);
  const voorbeeld = await zetVoorbeeld(world, map, doel);
  if (!erWas || isOn(options, "force")) world.print.out(pad);
  world.print.out(join(map, voorbeeld));
  world.print.err(`${doel.voor} op ${doel.bestand}. Pas het aan in Word, en laat de regel {{inhoud}} staan.`);
  world.print.err(`Geef daarna dezelfde opdracht: in ${voorbeeld} zie je hoe het wordt.`);
  return 0;
};

/** Which letterhead is meant: where it lies, what it is for, and how it begins. */
interface Doel {
  readonly bestand: string;
  readonly voorbeeld: string;
  /** Begins the sentence ‘… op huisstijl.docx’. */
  readonly voor: string;
  /** The standard look it begins with; without one it begins with what is used now. */
  readonly soort: "brief" | "stuk" | undefined;
  readonly document: Pick<Document, "id" | "huisstijl" | "opmaak">;
}

const OPMAAK = { inhoudsopgave: true, genummerd: false };

function doelVan(wat: string | undefined, options: Options): Doel {
  if (isOn(options, "brief") && isOn(options, "stuk"))
    throw new UserError("gebruik", "Je vraagt de huisstijl van brieven, en ook die van stukken.", "Geef er één.");
  const gevraagd = isOn(options, "brief") ? "brief" : isOn(options, "stuk") ? "stuk" : undefined;
  if (wat === undefined) {
    const document = { id: "", huisstijl: gevraagd ?? "stuk", opmaak: OPMAAK } as const;
    const soort = gevraagd ?? "stuk";
    return {
      bestand: "huisstijl.docx",
      voorbeeld: "huisstijl-voorbeeld",
      voor: "Alle documenten komen",
      soort,
      document,
    };
  }
  const document = documentVan(wat);
  const voor = document.id === "" ? VOOR_SOORT[document.huisstijl] : `Het document ${wat} komt`;
  const voorbeeld = `huisstijl-voorbeeld-${wat}`;
  return { bestand: `huisstijl/${wat}.docx`, voorbeeld, voor, soort: gevraagd, document };
}

const VOOR_SOORT = { brief: "Alle brieven komen", stuk: "Alle stukken komen" } as const;

function documentVan(wat: string): Doel["document"] {
  if (wat === "brief" || wat === "stuk") return { id: "", huisstijl: wat, opmaak: OPMAAK };
  const document = DOCUMENTEN.find(({ id }) => id === wat);
  if (document !== undefined) return document;
  const namen = ["brief", "stuk", ...DOCUMENTEN.map(({ id }) => id)];
  throw new UserError(
    "gebruik",
    `Er is geen document ‘${wat}’.`,
    bedoelJe(wat, namen, "Bekijk ze met: coalitie documents"),
  );
}

/** Puts the letterhead to begin with in place; one that is there is kept under another name. */
function zetBegin(world: World, map: string, { bestand, soort, document }: Doel): void {
  const { print } = world;
  const disk = zonderKoppelingen(world.disk);
  if (dirname(bestand) !== ".") weigerBuiten(disk, map, dirname(bestand), ZELF_NEER);
  weigerGeopend(disk, map, bestand);
  // Refuses a link that leads out of the project: what it leads to is not ours to replace.
  bronnenVan(world, map).briefpapier(bestand);
  const bytes = beginVan(world, map, soort, document);
  const oud = disk.read(join(map, bestand));
  if (oud !== undefined) {
    const stam = bestand.replace(/\.docx$/, " (bewaard)");
    const bewaard = vrijeNaam(disk, map, stam);
    disk.write(join(map, bewaard), oud);
    print.err(`Het oude is bewaard als ${bewaard}.`);
  }
  disk.write(join(map, bestand), bytes);
}

function beginVan(world: World, map: string, soort: Doel["soort"], document: Doel["document"]): Uint8Array {
  const eigen = soort === undefined && eigenBriefpapier(world.disk, map, document) !== undefined;
  if (eigen) return bronnenVan(world, map).huisstijl(document).bytes;
  const bytes = world.shipped.read(`huisstijl/${soort ?? document.huisstijl}.docx`);
  if (bytes === undefined) throw new InternalError("Missing standard look in the package");
  return bytes;
}

/** Makes the example on this letterhead. One that somebody edited stays, and the new one comes beside it. */
async function zetVoorbeeld(world: World, map: string, doel: Doel): Promise<string> {
  const bronnen = bronnenVan(world, map);
  const look = bronnen.briefpapier(doel.bestand);
  const { docx, weggelaten } = await voorbeeldOp(look, world, bronnen, {
    dag: world.today(),
    opmaak: doel.document.opmaak,
  });
  const bestand = vrijeNaam(world.disk, map, doel.voorbeeld, isOngewijzigd);
  weigerGeopend(world.disk, map, bestand);
  zonderKoppelingen(world.disk).write(join(map, bestand), docx);
  if (weggelaten.length > 0)
    world.print.err(`Uit ${doel.bestand} komt niet in je documenten: ${opsomming(weggelaten)}.`);
  return basename(bestand);
}
