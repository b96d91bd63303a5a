import { Worker } from 'node:worker_threads'
import { type ReadDocument, type Refusal, refuse } from './document.ts'
import { limits } from './limits.ts'

/** Reads in a thread of its own, with a border of memory and time; whatever the document does, it does it there. */
export function readInThread(bytes: Uint8Array, kind: 'html' | 'docx' | 'pdf'): Promise<ReadDocument | Refusal> {
  return new Promise((resolve) => {
    const worker = new Worker(threadFile(), {
      workerData: { bytes, kind },
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
      stderr: true,
      stdout: true,
    })
    const most = limits.time + (bytes.byteLength / 1_000_000) * limits.timePerMillion
    let timer: NodeJS.Timeout | undefined
    const end = (result: ReadDocument | Refusal): void => {
      clearTimeout(timer)
      worker.removeAllListeners()
      worker.on('error', () => undefined)
      void worker.terminate()
      resolve(result)
    }
    worker.on('message', (message: 'ready' | ReadDocument | Refusal) => {
      if (message === 'ready') timer = setTimeout(() => end(tooSlow), most)
      else end(message)
    })
    worker.on('error', (error) => end(outOfMemory(error) ? tooMuch : broken(error)))
    worker.on('exit', () => end(tooMuch))
  })
}

/** Built, the thread's file stands beside this one; from source it needs the loader of TypeScript first. */
function threadFile(): URL {
  if (!import.meta.url.endsWith('.ts')) return new URL('./document-worker.js', import.meta.url)
  const [loader, thread] = [import.meta.resolve('tsx/esm/api'), new URL('./document-worker.ts', import.meta.url).href]
  const code = `import { register } from ${JSON.stringify(loader)}; register(); await import(${JSON.stringify(thread)})`
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`)
}

function outOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function broken(error: unknown): Refusal {
  const why = error instanceof Error ? error.message : String(error)
  return refuse(`Dit document is niet te lezen (${why}).`, `This document cannot be read (${why}).`)
}

const tooSlow = refuse(
  'Dit document lezen duurde te lang, en is daarom gestopt. Sla de tekst op als .docx of .txt en probeer het opnieuw.',
  'Reading this document took too long and was stopped. Save the text as .docx or .txt and try again.',
)
const tooMuch = refuse(
  'Dit document vroeg meer geheugen dan een tekst ooit nodig heeft, en is daarom niet gelezen.',
  'This document asked for more memory than a text ever needs, so it was not read.',
)
