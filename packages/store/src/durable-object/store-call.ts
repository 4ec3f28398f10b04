/** A call of the store, sent as JSON, which leaves out what is undefined and keeps `null`. */
export type StoreCall = GetCall | SetCall | DeleteCall

export interface GetCall {
  readonly verb: 'get'
  readonly key: string
}

export interface SetCall {
  readonly verb: 'set'
  readonly key: string
  readonly value: string
  readonly ttlMs?: number | undefined
  readonly ifVersion?: string | null | undefined
}

export interface DeleteCall {
  readonly verb: 'delete'
  readonly key: string
  readonly ifVersion?: string | undefined
}
