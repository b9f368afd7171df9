/**
 * The keys that a schema names, without the index signature of an object that lets unknown keys pass: those survive a read and
 * a write untouched, but no code of ours reads them.
 */
export type Known<T> = T extends readonly (infer Item)[]
  ? Known<Item>[]
  : T extends object
    ? { [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]> }
    : T;
