/** What a user asks, and so how the bot answers. */
export interface Question {
  readonly id: string
  /** How long the answer takes, in milliseconds. */
  readonly wait?: number
  /** In how many parts it comes, each of so many bytes. */
  readonly parts?: number
  readonly bytes?: number
  /** A word for the user's session. The answer has all words. */
  readonly word?: string
}

export function questionText({ id, ...more }: Question): string {
  return `${id} ${new URLSearchParams(Object.entries(more).map(([name, value]) => [name, String(value)]))}`
}

export function readQuestion(text: string): Question {
  const [id = '', query = ''] = text.split(' ')
  const fields = new URLSearchParams(query)
  const word = fields.get('word')
  return {
    id,
    wait: Number(fields.get('wait') ?? 0),
    parts: Number(fields.get('parts') ?? 1),
    bytes: Number(fields.get('bytes') ?? 0),
    ...(word === null ? {} : { word }),
  }
}

/** The mark of one part of an answer, counted from 1. Nothing else that users see has it. */
export function markOf(question: string, part: number): string {
  return `〔${question}:${part}〕`
}

/** One part of an answer: its mark and Chinese characters. */
export function partOf({ id, bytes = 0 }: Question, part: number): string {
  return `${markOf(id, part)}${'字'.repeat(Math.floor(bytes / 3))}`
}
