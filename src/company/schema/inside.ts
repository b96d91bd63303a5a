import type { $ZodType, $ZodTypes } from 'zod/v4/core'
import type { Path } from '../problem.ts'
import { type About, about } from './parts.ts'

/** The parts of a shape that a path leads to: several where the shape leaves a choice. */
export function inside(shape: $ZodType, path: Path): readonly $ZodTypes[] {
  const type = shape as $ZodTypes
  const { def } = type._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return inside(def.innerType, path)
    case 'union':
      return def.options.flatMap((option) => inside(option, path))
  }
  const [step, ...rest] = path
  if (step === undefined) return [type]
  if (def.type === 'array') return inside(def.element, rest)
  if (def.type === 'record') return inside(def.valueType, rest)
  const next = def.type === 'object' ? def.shape[step] : undefined
  return next ? inside(next, rest) : []
}

/** The keys that a block at this path can have. */
export function keysAt(shape: $ZodType, path: Path): readonly string[] {
  const keys = inside(shape, path).flatMap(({ _zod: { def } }) => (def.type === 'object' ? Object.keys(def.shape) : []))
  return [...new Set(keys)]
}

/** What the part at this path is for. */
export function aboutAt(shape: $ZodType, path: Path): About | undefined {
  return inside(shape, path)
    .map((type) => about.get(type))
    .find((words) => words !== undefined)
}
