import { join } from "node:path";
import type { Exemplaar } from "../documents/document.ts";
import { lijstVan, weet } from "../domain/boom.ts";
import { leestIntern } from "../domain/zicht.ts";
import { datum } from "../dutch/datums.ts";
import { UserError } from "../errors.ts";
import type { Gemaakt } from "../output/maken.ts";
import { legVast } from "../output/uitgave.ts";
import { DOCUMENTENMAP } from "../project/plek.ts";
import { Project } from "../project/project.ts";
import { ontbreekt } from "./gaten.ts";
import type { PdfMaker } from "./pdf.ts";
import { isOn, type Options, type Session } from "./session.ts";
import { type Afgewerkt, type Keuze, werkAf } from "./stapel.ts";
import type { Stuk, Werk } from "./stukken.ts";
import { alsUitkomst } from "./uitgave/melding.ts";
import { type Archief, eerderZo, stuurNogmaals } from "./uitgave/nogmaals.ts";
import { eigenKenmerk, heeftVersies, isVast, watAnders } from "./uitgave/nummer.ts";
import { type NieuwStuk, nieuwStuk, wijzigingenVoor } from "./uitgave/stuk.ts";
import { type Wens, wensUit } from "./uitgave/wens.ts";
import type { Uitkomst } from "./uitslag.ts";

/** Where an issue is made, and how. */
export interface Balie extends Archief {
  readonly options: Options;
  readonly maakPdf: PdfMaker;
}

/**
 * Issues these copies, each as one act: first the file that no later document replaces, then its entry in the register.
 * When the entry cannot be written, the file goes again; a file that a killed program left is taken up by the next try.
 */
export async function geefUit(session: Session, balie: Balie, keuze: Keuze): Promise<Afgewerkt> {
  const wens = wensUit(balie.options, balie.world.today());
  keurKeuze(balie, keuze);
  // Each issue changes the register that the next one adds to.
  const erbij: Stuk[] = [];
  return werkAf(session, keuze, (werk, exemplaar) => {
    const nu = erbij.length === 0 ? werk : werk.metRegister([...werk.register, ...erbij], balie.world.today());
    return probeer(balie, wens, nu, exemplaar, (stuk) => erbij.push(stuk));
  });
}

/** Versions are issued one by one: several at once is rarely meant, and never undone in one word. */
function keurKeuze({ world }: Balie, keuze: Keuze): void {
  const [eerste] = keuze;
  if (eerste === undefined || keuze.length === 1) return;
  const [werk, exemplaar] = eerste;
  if (werk.onleesbaar !== undefined || !heeftVersies(eigenKenmerk(werk, exemplaar, world.today()))) return;
  throw new UserError(
    "gebruik",
    `Er zijn ${keuze.length} exemplaren; versies geef je één voor één uit.`,
    `Kies er een met --for: ${keuze.map(([, e]) => e.voor).join(", ")}.`,
  );
}

async function probeer(
  balie: Balie,
  wens: Wens,
  werk: Werk,
  exemplaar: Exemplaar,
  onthoud: (stuk: Stuk) => void,
): Promise<Uitkomst> {
  const [id, { voor }] = [werk.document.id, exemplaar];
  try {
    if (leestIntern(werk.document.voor)) throw nietVoorPartners();
    const eerder = eerderZo(balie, wens, werk, exemplaar);
    if (eerder !== undefined)
      return alsUitkomst(balie, werk.document, stuurNogmaals(balie, wens, eerder), { soort: "opnieuw" });
    const stuk = nieuwStuk(werk, exemplaar, wens, balie.world.today());
    const nieuw = werk.metRegister([...werk.register, stuk], stuk.datum);
    keurKenmerk(nieuw, exemplaar, stuk);
    const gemaakt = await nieuw.maak(exemplaar);
    const gaten = gemaakt.gaps.map(ontbreekt);
    const moetAf = stuk.status === undefined || isVast(stuk.status) || isOn(balie.options, "final");
    if (moetAf && gaten.length > 0)
      return { soort: "overgeslagen", code: 4, regel: { id, voor, reden: "nog niet volledig", ontbreekt: gaten } };
    leg(balie, stuk, gemaakt, werk.register);
    onthoud(stuk);
    return alsUitkomst(balie, werk.document, stuk, { soort: "nieuw", gemaakt });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { soort: "mislukt", code: error.exitCode, regel: { id, voor, melding: error.message, hint: error.hint } };
  }
}

const nietVoorPartners = (): UserError =>
  new UserError(
    "gebruik",
    "Dit document is niet voor alle partners, en het register kunnen zij wel lezen. Er is niets uitgegeven.",
    "Maak het zonder --issue. Wie het kreeg, noteer je bij het gesprek of in je logboek.",
  );

/** What goes out must say of itself what the register says of it. */
function keurKenmerk(werk: Werk, exemplaar: Exemplaar, stuk: NieuwStuk): void {
  if (stuk.versie === undefined) return;
  const eigen = werk.kenmerk(exemplaar);
  const anders = watAnders(eigen, stuk);
  if (anders === undefined) return;
  const [melding, hint] = {
    status: [
      `Dit stuk noemt zichzelf ‘${eigen.status}’, en kan dus niet als ‘${weet(stuk.status)}’ de deur uit.`,
      "Werk eerst bij hoe ver het is (stap 9), of kies een andere --status.",
    ],
    datum: [`Dit stuk is van ${eigen.datum}, en niet van ${datum(stuk.datum)}.`, "Laat --date weg."],
    versie: [
      `Dit stuk noemt zichzelf ‘${eigen.versie}’, en niet ‘versie ${weet(stuk.versie)}’.`,
      "Kijk bij stukken in coalitie.yaml of daar een latere versie staat.",
    ],
  }[anders];
  throw new UserError("gebruik", `${melding} Er is niets uitgegeven.`, hint ?? "");
}

/** The file and its entry, or neither. */
function leg({ world, plek }: Balie, stuk: NieuwStuk, { docx }: Gemaakt, register: readonly Stuk[]): void {
  const project = Project.open(world.disk, plek);
  const pad = join(plek.map, DOCUMENTENMAP, stuk.bestand);
  let isNieuw = false;
  try {
    project.wijzig((nu) => {
      if (JSON.stringify(lijstVan(nu.stukken)) !== JSON.stringify(register)) throw intussen();
      isNieuw = legVast(world.disk, pad, docx);
      return wijzigingenVoor(stuk);
    });
  } catch (error) {
    if (isNieuw) world.disk.remove(pad);
    throw error;
  }
}

const intussen = (): UserError =>
  new UserError("conflict", "Het register is intussen veranderd. Er is niets uitgegeven.", "Probeer het opnieuw.");
