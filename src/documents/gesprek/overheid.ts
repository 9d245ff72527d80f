import { known } from "../../gap.ts";
import type { GezieneOrganisatie } from "../delen/personen.ts";

const OVERHEDEN: readonly unknown[] = ["gemeente", "provincie", "Rijk", "waterschap"];

/** Whether anybody may ask this organisation for its papers, so that nobody who works for it can promise secrecy. */
export const isOverheid = (o: GezieneOrganisatie): boolean => OVERHEDEN.includes(known(o.soort));
