/** The id of the element that has the conversation. */
export const CONVERSATION_ID = 'conversation'

/** Gives the focus to the conversation: for a button that goes away when it is pressed. */
export function focusConversation(): void {
  document.getElementById(CONVERSATION_ID)?.focus()
}
