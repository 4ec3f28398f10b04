import { type Answer, json } from './answer'

export type ProblemName =
  | 'malformed'
  | 'key-unknown'
  | 'not-allowed'
  | 'not-found'
  | 'too-large'
  | 'too-many-requests'
  | 'too-many-reports'
  | 'too-many-streams'
  | 'too-many-connections'

/** Why a request is refused. The message is for the client: it repeats nothing that the client sent. */
export class Problem extends Error {
  readonly answer: Answer

  constructor(status: 400 | 401 | 403 | 404 | 413 | 429 | 503, error: ProblemName, message: string, headers?: Answer['headers']) {
    super(message)
    this.answer = json(status, { error, message }, headers)
  }
}
