import { inGeneral } from './in-general/index.ts'
import { keptAlive } from './kept-alive/index.ts'
import { ourTone } from './our-tone/index.ts'
import { protecting } from './protecting/index.ts'
import { regulated } from './regulated/index.ts'
import type { SectionPlan } from './section.ts'
import { whenHard } from './when-hard/index.ts'
import { whoHelps } from './who-helps/index.ts'
import { yourRights } from './your-rights/index.ts'

/** In the order in which they are read: what nobody may take away stands before the first rule. */
export const sections: readonly SectionPlan[] = [
  ourTone,
  yourRights,
  inGeneral,
  protecting,
  regulated,
  whenHard,
  whoHelps,
  keptAlive,
]
