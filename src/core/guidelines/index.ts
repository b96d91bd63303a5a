import type { Guideline } from '../engine/index.ts'
import { attribution } from './attribution/index.ts'
import { competitor } from './competitor/index.ts'
import { confidential } from './confidential/index.ts'
import { crisis } from './crisis/index.ts'
import { criticism } from './criticism/index.ts'
import { customerData } from './customer-data/index.ts'
import { disclosure } from './disclosure/index.ts'
import { expertise } from './expertise/index.ts'
import { financial } from './financial/index.ts'
import { hostile } from './hostile/index.ts'
import { interest } from './interest/index.ts'
import { legalMatter } from './legal-matter/index.ts'
import { media } from './media/index.ts'
import { misleadingClaim } from './misleading-claim/index.ts'
import { personalData } from './personal-data/index.ts'
import { privateConversation } from './private-conversation/index.ts'
import { productLaunch } from './product-launch/index.ts'
import { protectedSpeech } from './protected-speech/index.ts'
import { spam } from './spam/index.ts'
import { tone } from './tone/index.ts'

/** All guidelines, in the order of the policy. */
export const guidelines: readonly Guideline[] = [
  disclosure,
  interest,
  misleadingClaim,
  tone,
  spam,
  privateConversation,
  expertise,
  attribution,
  hostile,
  criticism,
  competitor,
  legalMatter,
  crisis,
  personalData,
  confidential,
  productLaunch,
  financial,
  customerData,
  media,
  protectedSpeech,
]
