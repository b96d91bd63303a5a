import { existsSync } from 'node:fs'
import type { CompiledCompany, Draft } from '../../src/core/index.ts'
import { linesOf } from '../measure/corpus.ts'

/** An ordinary post by somebody who works somewhere: nothing is wrong with it. */
export interface PublicPost {
  readonly draft: Draft
  readonly company: CompiledCompany
}

const folder = new URL('../../../shared/data/', import.meta.url)

/** Sets whose licence lets learnt weights ship, with the label of what is taken from them; every so many lines one is read. */
const sets = [
  { file: 'crisis/t6.jsonl', labels: ['off-topic', 'on-topic'], every: 50 },
  { file: 'crisis/t26_18_events.jsonl', labels: ['Not related', 'Related and informative'], every: 25 },
  { file: 'offence/davidson.jsonl', labels: ['neither'], every: 8 },
  { file: 'spam/sms.jsonl', labels: ['ham'], every: 12 },
] as const

const channels = ['x', 'linkedin', 'facebook', 'instagram', 'whatsapp', undefined] as const
const roles = ['engineer', 'nurse', 'sales', 'driver', 'teacher', 'manager', undefined] as const

/** Our own ordinary posts, written for the corpus: as people, shops, clubs and officials write them. */
function ownPosts(): readonly Draft[] {
  return ['nl', 'en'].flatMap((lang) => linesOf<Draft>(new URL(`../../corpus/ordinary/${lang}.jsonl`, import.meta.url)))
}

/**
 * What people post all day, given in turn to companies, channels and roles so that none of these tells such posts apart.
 * Where the public sets are not at hand only our own remain: the model is then a little quicker to see spam in hashtags and links.
 */
export function publicPosts(companies: readonly CompiledCompany[]): readonly PublicPost[] {
  return [...ownPosts(), ...publicSets()].flatMap((post, i) => {
    const company = companies[i % companies.length]
    const channel = post.channel ?? channels[i % channels.length]
    const role = roles[i % roles.length]
    if (!company) return []
    return [{ draft: { ...post, ...(channel && { channel }), ...(role && { author: { role } }) }, company }]
  })
}

function publicSets(): readonly Draft[] {
  if (!existsSync(folder)) return []
  return sets.flatMap(({ file, labels, every }) =>
    linesOf<{ readonly label: string; readonly text: string }>(new URL(file, folder))
      .filter(({ label }) => (labels as readonly string[]).includes(label))
      .filter((_, i) => i % every === 0)
      .map(({ text }) => ({ text })),
  )
}
