/** What a package says about where its people come from. CC0 asks for nothing; thanks are due all the same. */
export const ART_NOTICE = `Characters: remixed from "Open Peeps" by Pablo Stanley (https://www.openpeeps.com/),
CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/), as published by the DiceBear
project (@dicebear/styles, https://www.dicebear.com). Faces are recombined; hair, bodies and
clothes are recoloured or redrawn for Dewis. Places: drawn for Dewis.
`;
