import { Worker } from 'node:worker_threads'
import { type ReadDocument, type Refusal, refuse } from './document.ts'
import { limits } from './limits.ts'

/** Reads in a thread of its own, with a border of memory and time; whatever the document does, it does it there. */
export function readInThread(bytes: Uint8Array, kind: 'html' | 'docx' | 'pdf'): Promise<ReadDocument | Refusal> {
  const source = import.meta.url.endsWith('.ts')
  const place = new URL(source ? './document-worker.ts' : './document-worker.js', import.meta.url)
  return new Promise((resolve) => {
    const worker = new Worker(place, {
      workerData: { bytes, kind },
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
      // From source the thread needs the loader that the program itself was started with.
      ...(source ? { execArgv: ['--import', import.meta.resolve('tsx')] } : {}),
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
    worker.on('error', () => end(tooMuch))
    worker.on('exit', () => end(tooMuch))
  })
}

const tooSlow = refuse(
  'Dit document lezen duurde te lang, en is daarom gestopt. Sla de tekst op als .docx of .txt en probeer het opnieuw.',
  'Reading this document took too long and was stopped. Save the text as .docx or .txt and try again.',
)
const tooMuch = refuse(
  'Dit document vroeg meer geheugen dan een tekst ooit nodig heeft, en is daarom niet gelezen.',
  'This document asked for more memory than a text ever needs, so it was not read.',
)
