/** Writes every generated file: `npm run generate`. */
export {};
