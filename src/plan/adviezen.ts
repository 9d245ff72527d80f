export { adviesBezegeling } from "./adviezen/bezegeling.ts";
export { adviesGevoelig, adviesMate, adviesVervolgproduct } from "./adviezen/commitment.ts";
export { adviesModel, adviesSamenwerkingsoptie, adviesSchetsmodel, situatieVan } from "./adviezen/model.ts";
export { adviesAfzenders, adviesGenodigden, adviesInformatie } from "./adviezen/opzet.ts";
export { adviesRondes } from "./adviezen/rondes.ts";
export { SIGNALEN, signalenVan } from "./adviezen/signalen.ts";
