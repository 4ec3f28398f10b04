import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { NamedPush, PushFamily } from '../../src/delivery/push-family'
import { useLanguage, useWords } from '../language'
import type { PanelProps } from '../panel'
import { readFamilies } from './send-calls'

interface Props extends Pick<PanelProps, 'onWork'> {
  readonly selected: string | undefined
  readonly onChoose: (name: string) => void
  readonly onCapture: () => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

/**
 * Every push of the platform by family, with a search. The arrow keys move from the search through the list,
 * as the pattern of the W3C says. Source: https://www.w3.org/WAI/ARIA/apg/patterns/listbox/
 */
export function PushList({ selected, onChoose, onCapture, onWork }: Props): VNode {
  const words = useWords()
  const language = useLanguage()
  const [families, setFamilies] = useState<readonly PushFamily[]>([])
  const [search, setSearch] = useState('')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => void onWork(readFamilies().then(setFamilies)), [])

  const found = matching(families, search)
  const first = found[0]?.pushes[0]?.name
  const isSelectedFound = found.some(({ pushes }) => pushes.some(({ name }) => name === selected))
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const options = [...(list.current?.querySelectorAll<HTMLElement>('[role=option]') ?? [])]
    const index = options.findIndex((option) => option.matches(':focus'))
    options[Math.min(Math.max(0, index + step), options.length - 1)]?.focus()
  }
  return (
    <div class="pushes">
      <div class="pushes__top">
        <input
          type="search"
          class="send__input"
          placeholder={words.searchPushes}
          aria-label={words.searchPushes}
          data-testid="push-search"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={move}
        />
        <button type="button" class="send__button" data-testid="paste-push" onClick={onCapture}>
          {words.paste}
        </button>
      </div>
      {found.length > 0 && (
        <div ref={list} class="pushes__list" role="listbox" aria-label={words.pushKinds} data-testid="push-list" onKeyDown={move}>
          {found.map(({ title, pushes }) => (
            <fieldset key={title.en} aria-label={title[language]} class="pushes__family">
              <span class="pushes__title" aria-hidden="true">
                {title[language]}
              </span>
              {pushes.map((push) => (
                <button
                  key={push.name}
                  type="button"
                  role="option"
                  class="push"
                  aria-selected={push.name === selected}
                  tabIndex={push.name === (isSelectedFound ? selected : first) ? 0 : -1}
                  data-testid="push-option"
                  onClick={() => onChoose(push.name)}
                >
                  <code>{push.name}</code>
                  <span class="push__title">{push.title[language]}</span>
                </button>
              ))}
            </fieldset>
          ))}
        </div>
      )}
      {families.length > 0 && found.length === 0 && <p class="pushes__none">{words.noSuchPush}</p>}
    </div>
  )
}

function matching(families: readonly PushFamily[], search: string): readonly PushFamily[] {
  const wanted = search.trim().toLowerCase()
  const has = ({ zh, en }: NamedPush['title']): boolean => `${zh}\n${en}`.toLowerCase().includes(wanted)
  return families.flatMap(({ title, pushes }) => {
    const found = has(title) ? pushes : pushes.filter((push) => push.name.toLowerCase().includes(wanted) || has(push.title))
    return found.length === 0 ? [] : [{ title, pushes: found }]
  })
}
