/** A menu in the chat (`msgmenu`): each entry is a line that the user can tap. */
export interface MenuMessage {
  readonly msgtype: 'msgmenu'
  readonly msgmenu: {
    readonly head_content?: string
    readonly list: readonly { readonly id: string; readonly content: string }[]
    readonly tail_content?: string
  }
}
