#!/usr/bin/env node
import module from 'node:module'

// Where Node can keep what it compiled (22.1 and later), the next start is spared it. A cache that cannot be written is no error.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache()
const { start } = await import('./start.ts')
await start()
