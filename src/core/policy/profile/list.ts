import type { Language } from '../document.ts'

const lastJoin = { nl: ' en ', en: ' and ' } as const

/** "a, b en c" */
export function listed(items: readonly string[], lang: Language): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  const rest = items.slice(0, -1)
  return rest.length === 0 ? last : rest.join(', ') + lastJoin[lang] + last
}
