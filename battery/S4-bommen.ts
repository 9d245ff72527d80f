import Handlebars from "handlebars";
import { UserError } from "../src/errors.ts";
import { draftOf } from "../src/render/tekst.ts";
import { BEELD, BOMDELEN, BOMMEN } from "../test/render/sjabloon/bommen.ts";
import { hoeveel, type Rij, type Uitslag } from "./rij.ts";

const FORM = { naam: "x", namen: ["x"], lijst: [{ naam: "y" }], beeld: BEELD };
const groot = (aantal: number) => ({
  naam: "woord ".repeat(aantal * 40),
  namen: Array.from({ length: aantal }, () => "een naam"),
  lijst: Array.from({ length: aantal }, (_, i) => ({ naam: `n${i}` })),
  beeld: BEELD,
});

/** So long may it take before a bomb is refused, on this machine now: others work on it too. */
const SECONDEN = 3;

async function meet(bommen: readonly string[], vul: (tekst: string) => unknown): Promise<Uitslag> {
  let [traagste, door] = [0, 0];
  for (const tekst of bommen) {
    const start = performance.now();
    try {
      vul(tekst);
      door += 1;
    } catch (error) {
      if (!(error instanceof UserError)) door += 1;
    }
    traagste = Math.max(traagste, (performance.now() - start) / 1000);
  }
  const cijfer = `${door} van ${bommen.length} niet geweigerd, traagste ${traagste.toFixed(1)} s`;
  return { cijfer, ok: door === 0 && traagste <= SECONDEN };
}

const rij: Rij = {
  naam: "een sjabloon dat te veel vraagt, wordt geweigerd",
  doel: `0 niet geweigerd, elk binnen ${SECONDEN} s`,
  meet: (deel) => {
    const bommen = Object.values(BOMMEN);
    const view = groot(400);
    return meet(bommen.slice(0, hoeveel(bommen.length, deel, 5)), (tekst) =>
      draftOf({ template: { naam: "eigen", tekst }, partials: BOMDELEN, view, form: FORM }),
    );
  },
  fout: () => meet(Object.values(BOMMEN).slice(0, 5), (tekst) => Handlebars.compile(tekst)(groot(10))),
};
export default rij;
