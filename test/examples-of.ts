import type { Examples } from '../src/core/guidelines/example.ts'

/** The examples of a guideline, from its folder. */
export async function examplesOf(id: string): Promise<Examples> {
  const module: { readonly examples: Examples } = await import(`../src/core/guidelines/${id}/examples.ts`)
  return module.examples
}
