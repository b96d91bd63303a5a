import { type Example, exampleCompanies } from '../core/guidelines/example.ts'
import type { Company } from '../core/index.ts'

/** Examples that play at one company; `company` is null for those that could be from anywhere, or from the reader's own. */
export interface ExampleGroup {
  readonly company: string | null
  readonly examples: readonly Example[]
}

const shown = 6

/** The most telling examples: first those from anywhere, then those of each invented company under its name. */
export function exampleGroups(examples: readonly Example[], reader: Company | null): readonly ExampleGroup[] {
  const chosen = [...examples].sort((a, b) => Number(Boolean(b.note)) - Number(Boolean(a.note))).slice(0, shown)
  const groups = new Map<string | null, Example[]>([[null, []]])
  for (const example of chosen) {
    const company = companyOf(example, reader)
    groups.set(company, [...(groups.get(company) ?? []), example])
  }
  return [...groups].flatMap(([company, examples]) => (examples.length === 0 ? [] : [{ company, examples }]))
}

/** The company an example needs to be understood: the one it was written for, or whose names it uses. */
function companyOf({ company, text }: Example, reader: Company | null): string | null {
  const own: Company = exampleCompanies[company ?? 'installer']
  if (reader?.name === own.name) return null
  const plain = text.toLowerCase()
  const isNamed = stringsIn([own.name, own.aliases, own.products, own.hashtags, own.registers]).some((name) =>
    plain.includes(name.toLowerCase()),
  )
  return company !== undefined || isNamed ? own.name : null
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}
