/** Features that may mean another verdict beside another guideline: cues, the occasion, the shape of the draft, what the tables say. */
const kinds = /^[cfgklmnqrsv]:/

/**
 * Numbers for what is said of a verdict beside one guideline alone: each of these features once more per guideline, and one that every draft
 * of the guideline has. So the trainer learns what holds for all guidelines and what only for one (H. Daumé III, Frustratingly Easy Domain
 * Adaptation, 2007).
 */
export class Asking {
  /** The features that are told apart by guideline, in the order of their names. */
  readonly names: readonly string[]
  private readonly places: ReadonlyMap<number, number>
  private readonly features: number

  constructor(features: readonly string[]) {
    const own = features.flatMap((name, number) => (kinds.test(name) ? [number] : []))
    this.names = own.map((number) => features[number] ?? '')
    this.places = new Map(own.map((number, place) => [number, place]))
    this.features = features.length
  }
  /** How many numbers there are for so many guidelines. */
  size(guidelines: number): number {
    return this.features + guidelines * (this.names.length + 1)
  }
  /** Where the numbers of a guideline begin; the last of them is the one that every draft of it has. */
  from(guideline: number): number {
    return this.features + guideline * (this.names.length + 1)
  }
  /** The numbers of a draft's features, and of those that count once more beside its guideline. */
  of(features: readonly number[], guideline: number): readonly number[] {
    const from = this.from(guideline)
    const own = features.flatMap((number) => this.places.get(number) ?? [])
    return [...features, ...own.map((place) => from + place), from + this.names.length]
  }
}
