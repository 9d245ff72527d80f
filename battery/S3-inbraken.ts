import Handlebars from "handlebars";
import { UserError } from "../src/errors.ts";
import { draftOf } from "../src/render/tekst.ts";
import { INBRAKEN } from "./hulp/sjablonen.ts";
import type { Rij, Uitslag } from "./rij.ts";

const VIEW = { naam: "Noord", lijst: [{ naam: "x" }] };

/** What comes out when a template got further than its view. */
const GERAAKT = /\[object|function|native code|=>|process|Object|GERAAKT/;

async function meet(vul: (tekst: string) => string): Promise<Uitslag> {
  const voor = Object.getOwnPropertyNames(Object.prototype).join();
  let [geraakt, geweigerd] = [0, 0];
  for (const tekst of INBRAKEN) {
    try {
      if (GERAAKT.test(vul(tekst))) geraakt += 1;
    } catch (error) {
      if (error instanceof UserError) geweigerd += 1;
      else geraakt += 1;
    }
    if (Object.getOwnPropertyNames(Object.prototype).join() !== voor) geraakt += 1;
  }
  return {
    cijfer: `${geraakt} van ${INBRAKEN.length} raak, ${geweigerd} geweigerd`,
    ok: geraakt === 0 && INBRAKEN.length >= 20,
  };
}

Object.assign(Handlebars, { log: () => undefined });
const OPEN = { allowProtoPropertiesByDefault: true, allowProtoMethodsByDefault: true };

const rij: Rij = {
  naam: "bekende inbraken in sjablonen doen niets",
  doel: "0 raak van ten minste 20",
  meet: () =>
    meet((tekst) => draftOf({ template: { naam: "eigen", tekst }, partials: {}, view: VIEW, form: VIEW }).tekst),
  fout: () => meet((tekst) => Handlebars.compile(tekst)({ ...VIEW }, OPEN)),
};
export default rij;
