import type { Waarden } from "./boom.ts";
import { aanspreken } from "./declaraties/aanspreken.ts";
import { acties } from "./declaraties/acties.ts";
import { actiestatussen } from "./declaraties/actiestatussen.ts";
import { afronding } from "./declaraties/afronding.ts";
import { afspraken } from "./declaraties/afspraken.ts";
import { begroting } from "./declaraties/begroting.ts";
import { besluiten } from "./declaraties/besluiten.ts";
import { bezegelingen } from "./declaraties/bezegelingen.ts";
import { bijeenkomsten } from "./declaraties/bijeenkomsten.ts";
import { bijstellingen } from "./declaraties/bijstellingen.ts";
import { coalitie } from "./declaraties/coalitie.ts";
import { doelen } from "./declaraties/doelen.ts";
import { domein } from "./declaraties/domein.ts";
import { eigen } from "./declaraties/eigen.ts";
import { gangen } from "./declaraties/gangen.ts";
import { gesprekken } from "./declaraties/gesprekken.ts";
import { inzetten } from "./declaraties/inzetten.ts";
import { logboek } from "./declaraties/logboek.ts";
import { metingen } from "./declaraties/metingen.ts";
import { monitoring } from "./declaraties/monitoring.ts";
import { organisatie } from "./declaraties/organisatie.ts";
import { organisaties } from "./declaraties/organisaties.ts";
import { personen } from "./declaraties/personen.ts";
import { planning } from "./declaraties/planning.ts";
import { privacy } from "./declaraties/privacy.ts";
import { risicos } from "./declaraties/risicos.ts";
import { schets } from "./declaraties/schets.ts";
import { stilgezet } from "./declaraties/stilgezet.ts";
import { stukken } from "./declaraties/stukken.ts";
import { themas } from "./declaraties/themas.ts";
import { toetredingen } from "./declaraties/toetredingen.ts";
import { uitdagingen } from "./declaraties/uitdagingen.ts";
import { uitspraken } from "./declaraties/uitspraken.ts";
import { visies } from "./declaraties/visies.ts";
import { voortgang } from "./declaraties/voortgang.ts";
import type { Velden } from "./velden.ts";

/** Every field of a coalition, declared once; files, questions, checks and what each audience sees follow from it. */
export const velden = {
  coalitie,
  eigen,
  organisaties,
  personen,
  gesprekken,
  uitspraken,
  inzetten,
  visies,
  domein,
  themas,
  schets,
  bijeenkomsten,
  gangen,
  doelen,
  uitdagingen,
  acties,
  risicos,
  organisatie,
  begroting,
  besluiten,
  bezegelingen,
  stukken,
  afspraken,
  planning,
  monitoring,
  voortgang,
  metingen,
  bijstellingen,
  toetredingen,
  actiestatussen,
  aanspreken,
  afronding,
  logboek,
  privacy,
  stilgezet,
} as const satisfies Velden;

/** All that is known of one coalition, as both files together hold it. */
export type Coalitie = Waarden<typeof velden>;
