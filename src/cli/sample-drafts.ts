import { draftOf, type Example, exampleCompanies } from '../core/guidelines/example.ts'
import { examplesOf } from '../core/guidelines/examples.ts'
import { type Company, guidelines } from '../core/index.ts'
import type { NamedDraft } from '../core/policy/diff-verdicts.ts'

/**
 * Drafts to compare two policies by when somebody brings none: the examples of all guidelines, in the languages of the company, with
 * the names of the example companies replaced by its own. Where both files have other names, each draft comes with either.
 */
export async function sampleDrafts(before: Company, after: Company): Promise<readonly NamedDraft[]> {
  const langs = after.languages ?? ['nl', 'en']
  const renamings = [
    [after, before],
    [before, after],
  ].map(renamingTo)
  const drafts = await Promise.all(
    guidelines.map(async ({ id }) => {
      const examples = await examplesOf(id)
      return langs.flatMap((lang) =>
        [...examples[lang].breaches, ...examples[lang].passes].flatMap((example, i) => {
          const { draft } = draftOf(example)
          const texts = new Set(renamings.map((rename) => rename(example, draft.text)))
          return [...texts].map((text, j) => ({
            id: `${id}-${lang}-${i + 1}${j === 0 ? '' : '-old'}`,
            draft: { ...draft, lang, text },
          }))
        }),
      )
    }),
  )
  return drafts.flat()
}

/** Puts the names of the first company in the place of those in the examples, and those of the second where the first has none. */
function renamingTo(companies: readonly Company[]): (example: Example, text: string) => string {
  const own = companies.map(namesOf)
  const byExample = new Map(
    Object.entries(exampleCompanies).map(([key, company]) => [key, replacer(namesOf(company), own)]),
  )
  return (example, text) => byExample.get(example.company ?? 'installer')?.(text) ?? text
}

type Kind =
  | 'company'
  | 'handle'
  | 'hashtag'
  | 'product'
  | 'competitor'
  | 'rivalProduct'
  | 'party'
  | 'crisis'
  | 'embargo'
  | 'project'
  | 'codename'
  | 'customer'
  | 'reference'
  | 'spokesperson'
type Names = { readonly [kind in Kind]: readonly string[] }

function namesOf(company: Company): Names {
  const { registers = {}, aliases = [], products = [], hashtags = [] } = company
  const named = (
    entries: readonly (string | { readonly name: string } | { readonly sealed: string })[] | undefined,
  ): readonly string[] =>
    (entries ?? []).flatMap((entry) => (typeof entry === 'string' ? [entry] : 'name' in entry ? [entry.name] : []))
  const isReference = (entry: object | string): boolean =>
    typeof entry === 'object' && 'reference' in entry && entry.reference === true
  return {
    company: [company.name, ...aliases.filter((alias) => !alias.startsWith('@'))],
    handle: aliases.filter((alias) => alias.startsWith('@')),
    hashtag: hashtags,
    product: products,
    competitor: named(registers.competitors),
    rivalProduct: (registers.competitors ?? []).flatMap((one) => one.products ?? []),
    party: (registers.litigation ?? []).flatMap(({ party, aliases: others }) => [party, ...(others ?? [])]),
    crisis: (registers.crises ?? []).flatMap(({ keywords }) => keywords ?? []),
    embargo: named(registers.embargoes),
    project: named(registers.projects),
    codename: named(registers.codenames),
    customer: named((registers.customers ?? []).filter((entry) => !isReference(entry))),
    reference: named((registers.customers ?? []).filter(isReference)),
    spokesperson: registers.spokespersons ?? [],
  }
}

/** Puts the company's names in the place of an example's: the second product for the second, and so on round. */
function replacer(from: Names, own: readonly Names[]): (text: string) => string {
  const pairs = (Object.keys(from) as Kind[]).flatMap((kind) => {
    const to = own.map((names) => names[kind]).find((names) => names.length > 0) ?? []
    return from[kind].flatMap((name, i): (readonly [string, string])[] => {
      const other = to[i % Math.max(1, to.length)]
      return other === undefined ? [] : [[name, other]]
    })
  })
  const names = new Map(pairs)
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length)
  return (text) => {
    let out = ''
    for (let at = 0; at < text.length; ) {
      const found = longestFirst.find((name) => text.startsWith(name, at))
      out += found === undefined ? text[at] : names.get(found)
      at += found?.length ?? 1
    }
    return out
  }
}
