import type { Examples } from './example.ts'

/** The examples of a guideline, loaded from its folder when somebody asks: a check needs none. */
export async function examplesOf(id: string): Promise<Examples> {
  const module: { readonly examples: Examples } = await import(`./${id}/examples.ts`)
  return module.examples
}
