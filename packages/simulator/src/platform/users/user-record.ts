/** How a user came to follow. */
export interface FollowSource {
  readonly scene: 'ADD_SCENE_SEARCH' | 'ADD_SCENE_QR_CODE'
  /** The scene of the code that was scanned. */
  readonly qrScene?: string | number
}

/** What the platform keeps about one user of the account. */
export class UserRecord {
  readonly openid: string
  remark = ''
  /** Whether the account put the user on its blacklist. */
  blocked = false
  /** In the order in which they were put on. */
  readonly tagIds: Set<number> = new Set<number>()
  #followedAt: number | undefined
  #source: FollowSource = { scene: 'ADD_SCENE_SEARCH' }

  constructor(openid: string) {
    this.openid = openid
  }

  get following(): boolean {
    return this.#followedAt !== undefined
  }

  follow(now: number, source: FollowSource): void {
    this.#followedAt = now
    this.#source = source
  }

  /** Remark and tags go with it, as on the platform. */
  unfollow(): void {
    this.#followedAt = undefined
    this.remark = ''
    this.tagIds.clear()
  }

  /**
   * What `/cgi-bin/user/info` answers. Nickname, sex and place are no longer answered.
   * Source: https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html
   */
  info(language: string): Readonly<Record<string, unknown>> {
    if (this.#followedAt === undefined) return { subscribe: 0, openid: this.openid }
    const { scene, qrScene } = this.#source
    return {
      subscribe: 1,
      openid: this.openid,
      language,
      subscribe_time: Math.floor(this.#followedAt / 1000),
      remark: this.remark,
      groupid: [...this.tagIds][0] ?? 0,
      tagid_list: [...this.tagIds],
      subscribe_scene: scene,
      qr_scene: typeof qrScene === 'number' ? qrScene : 0,
      qr_scene_str: typeof qrScene === 'string' ? qrScene : '',
    }
  }
}
