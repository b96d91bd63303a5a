import { parentPort, workerData } from 'node:worker_threads'
import { type ReadDocument, type Refusal, refuse } from './document.ts'
import { decode } from './plain-text.ts'

/** What the thread is given: the bytes, and which reader they need. */
interface Task {
  readonly bytes: Uint8Array
  readonly kind: 'html' | 'docx' | 'pdf'
}

// The border of the thread: what comes in was made by `start-reading.ts`.
const { bytes, kind } = workerData as Task
const reader = await readerOf(kind)
parentPort?.postMessage('ready')
parentPort?.postMessage(await safely(() => reader(bytes)))

async function readerOf(wanted: Task['kind']): Promise<(file: Uint8Array) => Promise<ReadDocument | Refusal>> {
  if (wanted === 'docx') return (await import('./docx-text.ts')).docxToText
  if (wanted === 'pdf') return (await import('./pdf-text.ts')).pdfToText
  const { htmlToText } = await import('./html-text.ts')
  const { htmlTrouble } = await import('./xml-gate.ts')
  return (file) => {
    const html = decode(file)
    const text = htmlTrouble(html) ?? htmlToText(html)
    return Promise.resolve(typeof text === 'string' ? { kind: 'html', text, unread: [] } : text)
  }
}

async function safely(read: () => Promise<ReadDocument | Refusal>): Promise<ReadDocument | Refusal> {
  try {
    return await read()
  } catch {
    return refuse('Dit document is beschadigd en niet te lezen.', 'This document is damaged and cannot be read.')
  }
}
