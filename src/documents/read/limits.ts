/** How much a stranger's document may ask of us. */
export const limits = {
  /** Of the file as it is. */
  bytes: 25_000_000,
  /** Files inside an archive. */
  entries: 1_000,
  /** Inflated bytes for one packed byte. Text in XML packs to about one twentieth. */
  ratio: 150,
  /** Of all the text parts of an archive together, once inflated. */
  inflated: 40_000_000,
  /** Of one part of a PDF, once inflated. */
  stream: 24_000_000,
  /** Of elements within elements. */
  depth: 200,
  pages: 600,
  /** Of the text that comes out. */
  characters: 4_000_000,
  /** Milliseconds that reading may take, and what is added for each million bytes. */
  time: 1_200,
  timePerMillion: 3_000,
  /** Megabytes of memory for the thread that reads. */
  memory: 160,
} as const
