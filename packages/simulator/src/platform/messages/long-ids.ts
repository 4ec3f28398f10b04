/**
 * Ids of messages and jobs: numbers past 2^53 and odd, so that a client that reads them as doubles is found
 * out.
 */
export class LongIds {
  #next = 3_495_892_359_274_561_537n

  next(): bigint {
    this.#next += 2n
    return this.#next
  }
}
