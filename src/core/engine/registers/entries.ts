import type { Company } from '../company.ts'
import { isDuring, isOver } from '../when.ts'
import { shortNames } from './short-names.ts'
import type { Term } from './term-table.ts'

/** What register entries and identifiers are called in patterns and rules. */
export const registerNames = [
  'own',
  'own-tag',
  'product',
  'competitor',
  'competitor-product',
  'party',
  'crisis',
  'embargo',
  'lifted-embargo',
  'project',
  'public-project',
  'codename',
  'customer',
  'reference-customer',
  'approved-claim',
  'expired-claim',
  'spokesperson-name',
  'statement',
  'interest',
  'term',
] as const
export type RegisterName = (typeof registerNames)[number]

/** One register entry behind a term: its name in the rules at a moment, and a label a reader may see (none for secrets). */
export interface Entry {
  readonly nameAt: (at: number | undefined) => RegisterName | undefined
  readonly label: string
  /** For extra terms of a guideline: its id. */
  readonly guideline?: string
  /** A single word that is also an ordinary one counts only when it is written with a capital. */
  readonly needsCapital?: boolean
}

/** Registers whose entries are names of somebody or something, which people shorten. */
const named: ReadonlySet<RegisterName> = new Set([
  'own',
  'competitor',
  'party',
  'embargo',
  'project',
  'codename',
  'customer',
  'reference-customer',
])

/** … and those that are written as a tag or a handle, without their spaces. Customers are left out: there may be a million. */
const tagged: ReadonlySet<RegisterName> = new Set(['own', 'product', 'competitor', 'project', 'embargo', 'codename'])

const always = (name: RegisterName) => (): RegisterName => name

/** Shared by all customers that are no more than a name: there may be a million. */
const customer: Entry = { nameAt: always('customer'), label: '' }
const shortCustomer: Entry = { ...customer, needsCapital: true }

/** All plain terms of a company file. Sealed ones are kept apart: see sealed.ts. */
export function entriesOf(company: Company): readonly Term<Entry>[] {
  const out: Term<Entry>[] = []
  const add = (
    terms: readonly (string | undefined)[],
    ref: Entry,
    short: Entry = { ...ref, needsCapital: true },
  ): void => {
    for (const term of terms) {
      if (!term?.trim()) continue
      out.push({ term, ref })
      const name = ref.nameAt(undefined) ?? 'term'
      if (tagged.has(name)) for (const tag of joined([term])) out.push({ term: tag, ref })
      if (!named.has(name)) continue
      // A name for short may be an ordinary word ("Rust"): it counts only with its capital.
      for (const said of shortNames(term)) out.push({ term: said, ref: short })
    }
  }
  const register = company.registers ?? {}
  add([company.name, ...(company.aliases ?? [])], {
    nameAt: always('own'),
    label: company.name,
  })
  if (company.ticker) add([company.ticker], { nameAt: always('own'), label: company.name, needsCapital: true })
  for (const tag of company.hashtags ?? []) add([tag.replace(/^#/, '')], { nameAt: always('own-tag'), label: tag })
  for (const product of company.products ?? []) add([product], { nameAt: always('product'), label: product })
  for (const one of register.competitors ?? []) {
    add([one.name, ...(one.aliases ?? [])], { nameAt: always('competitor'), label: one.name })
    add(one.products ?? [], { nameAt: always('competitor-product'), label: one.name })
  }
  for (const one of register.litigation ?? [])
    add([one.party, ...(one.aliases ?? [])], { nameAt: always('party'), label: one.party })
  for (const one of register.crises ?? []) {
    const nameAt = (at: number | undefined): RegisterName | undefined =>
      isDuring(at, one.from, one.until) ? 'crisis' : undefined
    add([one.topic, ...(one.keywords ?? [])], { nameAt, label: one.topic })
    if (one.statement) add([one.statement], { nameAt: always('statement'), label: one.topic })
  }
  for (const one of register.embargoes ?? []) {
    const nameAt = (at: number | undefined): RegisterName => (isOver(at, one.until) ? 'lifted-embargo' : 'embargo')
    add([one.name, ...(one.keywords ?? [])], { nameAt, label: '' })
  }
  for (const one of register.projects ?? []) {
    if (typeof one === 'string') add([one], { nameAt: always('project'), label: one })
    else {
      const nameAt = (at: number | undefined): RegisterName =>
        one.from && isOver(at, one.from) ? 'public-project' : 'project'
      add([one.name, ...(one.aliases ?? [])], { nameAt, label: one.name })
      add(one.public ?? [], { nameAt: always('public-project'), label: one.name })
    }
  }
  for (const one of register.codenames ?? [])
    if (typeof one === 'string') add([one], { nameAt: always('codename'), label: '' })
  for (const one of register.customers ?? []) {
    if (typeof one === 'string') add([one], customer, shortCustomer)
    else if ('name' in one)
      add([one.name, ...(one.aliases ?? [])], {
        nameAt: always(one.reference ? 'reference-customer' : 'customer'),
        label: '',
      })
  }
  for (const one of register.claims ?? []) {
    const nameAt = (at: number | undefined): RegisterName =>
      at !== undefined && !isDuring(at, undefined, one.until) ? 'expired-claim' : 'approved-claim'
    add([one.text], { nameAt, label: one.text })
  }
  for (const one of register.spokespersons ?? []) add([one], { nameAt: always('spokesperson-name'), label: one })
  for (const [id, settings] of Object.entries(company.guidelines ?? {})) {
    add(settings.terms ?? [], { nameAt: always('term'), label: '', guideline: id })
  }
  return out
}

/** A name as it is written in a tag or a handle: without its spaces. */
function joined(names: readonly string[]): readonly string[] {
  return names.filter((name) => /^\S+(\s+\S+){1,3}$/.test(name.trim())).map((name) => name.replace(/[\s.&'-]+/g, ''))
}
