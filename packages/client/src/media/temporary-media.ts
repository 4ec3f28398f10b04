/** An uploaded temporary medium that is known by its `media_id`. */
export interface WithMediaId<Type> {
  readonly type: Type
  readonly media_id: string
  readonly created_at: number
}

/**
 * What `/cgi-bin/media/upload` answers, by the `type` of its query: the id of a thumbnail has a name of its
 * own. Of several types it is a union, which `type` narrows.
 */
export interface TemporaryMedia {
  readonly image: WithMediaId<'image'>
  readonly voice: WithMediaId<'voice'>
  readonly video: WithMediaId<'video'>
  readonly thumb: { readonly type: 'thumb'; readonly thumb_media_id: string; readonly created_at: number }
}
