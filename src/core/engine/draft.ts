export const channels = [
  'linkedin',
  'x',
  'facebook',
  'instagram',
  'bluesky',
  'mastodon',
  'tiktok',
  'youtube',
  'forum',
  'review',
  'whatsapp',
  'other',
] as const
export type Channel = (typeof channels)[number]

export const accounts = ['personal', 'brand', 'anonymous'] as const
export type Account = (typeof accounts)[number]

export const senders = ['customer', 'journalist', 'competitor', 'colleague', 'stranger'] as const
export type Sender = (typeof senders)[number]

/** What somebody is about to post, and what is known of the occasion. Only `text` is needed. */
export interface Draft {
  readonly text: string
  readonly lang?: 'nl' | 'en'
  readonly channel?: Channel
  readonly account?: Account
  readonly author?: Author
  readonly inReplyTo?: { readonly text: string; readonly from?: Sender } | null
  readonly attachments?: readonly Attachment[]
  /** ISO 8601 with an offset. Without it no date-bound register entry is taken to be over. */
  readonly at?: string
}

export interface Author {
  readonly role?: string
  readonly spokesperson?: boolean
  readonly management?: boolean
  readonly expertise?: readonly string[]
  readonly interests?: readonly Interest[]
  readonly bio?: string
}

export interface Interest {
  readonly party: string
  readonly kind?: string
}

export interface Attachment {
  readonly kind: 'photo' | 'screenshot' | 'document' | 'video'
  readonly description?: string
}
