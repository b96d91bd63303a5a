import type { CompiledCompany, Draft } from '../../src/core/index.ts'
import { linesOf } from '../measure/corpus.ts'

/** An ordinary post by somebody who works somewhere: nothing is wrong with it. */
export interface OrdinaryPost {
  readonly draft: Draft
  readonly company: CompiledCompany
}

const channels = ['x', 'linkedin', 'facebook', 'instagram', 'whatsapp', undefined] as const
const roles = ['engineer', 'nurse', 'sales', 'driver', 'teacher', 'manager', undefined] as const

/**
 * What people post all day, written for the corpus: as people, shops, clubs and officials write it; given in turn to companies, channels and
 * roles so that none of these tells such posts apart.
 */
export function ordinaryPosts(companies: readonly CompiledCompany[]): readonly OrdinaryPost[] {
  const posts = ['nl', 'en'].flatMap((lang) =>
    linesOf<Draft>(new URL(`../../corpus/ordinary/${lang}.jsonl`, import.meta.url)),
  )
  return posts.flatMap((post, i) => {
    const company = companies[i % companies.length]
    const channel = post.channel ?? channels[i % channels.length]
    const role = roles[i % roles.length]
    if (!company) return []
    return [{ draft: { ...post, ...(channel && { channel }), ...(role && { author: { role } }) }, company }]
  })
}
