import { afbericht } from "./afbericht.ts";
import { afsluitbesluit } from "./afsluitbesluit.ts";
import { bedankbrief } from "./bedankbrief.ts";
import { belangenanalyse } from "./belangenanalyse.ts";
import { besluitnotitie } from "./besluitnotitie.ts";
import { bijstelvoorstel } from "./bijstelvoorstel.ts";
import { convenant } from "./convenant.ts";
import { discussienotitie } from "./discussienotitie.ts";
import type { Document } from "./document.ts";
import { domeinschets } from "./domeinschets.ts";
import { draaiboek } from "./draaiboek.ts";
import { eersteSchets } from "./eerste-schets.ts";
import { gespreksleidraad } from "./gespreksleidraad.ts";
import { gespreksverslag } from "./gespreksverslag.ts";
import { gespreksverzoek } from "./gespreksverzoek.ts";
import { initiatiefvoorstel } from "./initiatiefvoorstel.ts";
import { intentieverklaring } from "./intentieverklaring.ts";
import { planVanAanpak } from "./plan-van-aanpak.ts";
import { presentielijst } from "./presentielijst.ts";
import { programma } from "./programma.ts";
import { samenwerkingsschets } from "./samenwerkingsschets.ts";
import { slotdocument } from "./slotdocument.ts";
import { terugkoppeling } from "./terugkoppeling.ts";
import { toetredingsverklaring } from "./toetredingsverklaring.ts";
import { uitnodigingsbrief } from "./uitnodigingsbrief.ts";
import { verslag } from "./verslag.ts";
import { voortgangsbeeld } from "./voortgangsbeeld.ts";

/** Every kind of document there is, in the order of the method. */
export const DOCUMENTEN: readonly Document[] = [
  gespreksverzoek,
  gespreksleidraad,
  gespreksverslag,
  terugkoppeling,
  domeinschets,
  belangenanalyse,
  samenwerkingsschets,
  eersteSchets,
  uitnodigingsbrief,
  programma,
  draaiboek,
  presentielijst,
  discussienotitie,
  verslag,
  initiatiefvoorstel,
  besluitnotitie,
  intentieverklaring,
  convenant,
  planVanAanpak,
  voortgangsbeeld,
  bijstelvoorstel,
  toetredingsverklaring,
  slotdocument,
  afsluitbesluit,
  bedankbrief,
  afbericht,
];
