export { adviesBezegeling } from "./adviezen/bezegeling.ts";
export { adviesMate, adviesVervolgproduct, SIGNALEN } from "./adviezen/commitment.ts";
export { adviesModel, adviesSchetsmodel, situatieVan } from "./adviezen/model.ts";
export { adviesRondes } from "./adviezen/rondes.ts";
