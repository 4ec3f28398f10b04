import { useData, withBase } from 'vitepress'
import { defineComponent, h, ref, watch } from 'vue'

/** A button that copies the page's Markdown, which lies beside it: for an assistant, or for notes. */
export const CopyMarkdown = defineComponent(() => {
  const { lang, page } = useData()
  const isCopied = ref(false)
  watch(page, () => {
    isCopied.value = false
  })
  const copy = async (): Promise<void> => {
    const address = withBase(`/${page.value.relativePath}`)
    try {
      // Given as a promise: Safari refuses what comes after an answer of the network.
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': textOf(address) })])
      isCopied.value = true
    } catch {
      // Without a right to the clipboard the text is shown, to be copied by hand.
      location.assign(address)
    }
  }
  return () => {
    const [title, words, done] = lang.value === 'en' ? ['This page', 'Copy as Markdown', 'Copied'] : ['这一页', '复制为 Markdown', '已复制']
    return h('section', { class: 'copy-markdown', 'aria-label': title }, [
      h('button', { type: 'button', onClick: copy }, [h('span', { 'aria-live': 'polite' }, isCopied.value ? done : words)]),
    ])
  }
})

async function textOf(address: string): Promise<Blob> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`)
  return new Blob([await answer.text()], { type: 'text/plain' })
}
