export { type Look, openLook } from './look/open-look.ts'
export { type Edition, type Extent, type Format, formats, type Written, writePolicy } from './write-policy.ts'
