import fc from 'fast-check';
import type { z } from '../../shared/model/zod.ts';

/** Words, days and moments that mean something in the project at hand, among those that mean nothing anywhere. */
export interface Known {
  readonly words: readonly string[];
  readonly days: readonly string[];
  readonly moments: readonly string[];
  /** What means something under a certain key. */
  readonly under: Readonly<Record<string, readonly string[]>>;
}

/**
 * Values of the shape that a schema describes. What it refines beyond its shape is not known here: let `schema.safeParse` decide which
 * of them are requests. A kind of schema that is not handled throws, so that a new one is not left out unseen.
 */
export function arbitraryOf(schema: z.core.$ZodType, known: Known, depth = 0): fc.Arbitrary<unknown> {
  const of = (inner: z.core.$ZodType) => arbitraryOf(inner, known, depth + 1);
  // Every schema of zod is one of these; the public type of a part does not say so.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return arbitraryText(def, known);
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 12 }), fc.nat({ max: 10_000_000 }), fc.integer());
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'undefined':
      return fc.constant(undefined);
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'union':
      return fc.oneof(...def.options.map(of));
    case 'array':
      return fc.array(of(def.element), { maxLength: depth > 4 ? 1 : 4 });
    case 'tuple':
      return fc.tuple(...def.items.map(of));
    case 'record':
      return fc.dictionary(fc.string(), of(def.valueType), { maxKeys: 3 });
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape).map(([key, part]) => [key, meaning(known.under[key], of(part))]),
        ),
      );
    case 'optional':
      return fc.option(of(def.innerType), { nil: undefined });
    case 'nullable':
      return fc.option(of(def.innerType), { nil: null });
    case 'readonly':
    case 'nonoptional':
      return of(def.innerType);
    case 'lazy':
      // JSON within JSON without end; a few layers say as much.
      return depth > 4 ? fc.constant(null) : fc.jsonValue({ maxDepth: 2 });
    default:
      throw new Error(`no values are made yet for what zod calls ${def.type}`);
  }
}

/** Mostly what means something there, where anything does. */
function meaning(words: readonly string[] | undefined, any: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return words === undefined
    ? any
    : fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: any });
}

function arbitraryText(def: z.core.$ZodStringDef, { words, days, moments }: Known): fc.Arbitrary<string> {
  const format = 'format' in def ? def.format : undefined;
  switch (format) {
    case 'date':
      return fc.constantFrom(...days);
    case 'datetime':
      return fc.constantFrom(...moments);
    case 'base64':
      return fc.base64String();
    default:
      return fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: fc.string() },
        { weight: 1, arbitrary: fc.constantFrom(...days, ...moments) },
      );
  }
}
