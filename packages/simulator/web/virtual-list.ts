import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'

interface VirtualListOptions {
  readonly scroller: RefObject<HTMLElement>
  readonly count: number
  /** Tells rows apart. The same function as long as the rows are the same. */
  readonly keyOf: (index: number) => string
  /** The height of a row that was not seen yet, in pixels. */
  readonly estimate: number
  /** The space above the first row and below the last one, in pixels. */
  readonly padding?: readonly [above: number, below: number]
}

/** Up to this distance from the end, in pixels, the reader counts as being there. */
const NEAR_END = 48

export type VirtualList = Virtualizer<HTMLElement, HTMLElement>

/**
 * A list of which only the rows in sight are in the page. It begins at its end. A reader there stays there
 * when rows are added; one who reads further up keeps the place. The row that has the focus stays in the page.
 */
export function useVirtualList({ scroller, count, keyOf, estimate, padding: [above, below] = [0, 0] }: VirtualListOptions): VirtualList {
  const [, render] = useReducer((times: number) => times + 1, 0)
  const options = {
    count,
    getItemKey: keyOf,
    estimateSize: () => estimate,
    paddingStart: above,
    paddingEnd: below,
    overscan: 6,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: NEAR_END,
    getScrollElement: () => scroller.current,
    rangeExtractor: (range: Range) => withFocused(range, scroller.current),
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => render(undefined),
  } as const
  const [list] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options))
  list.setOptions(options)
  useLayoutEffect(() => list._didMount(), [list])
  useLayoutEffect(() => list._willUpdate())
  useLayoutEffect(() => list.scrollToEnd(), [list])
  return list
}

function withFocused(range: Range, scroller: HTMLElement | null): number[] {
  const indexes = defaultRangeExtractor(range)
  const row = document.activeElement?.closest<HTMLElement>('[data-index]')
  const focused = Number(row?.dataset.index ?? -1)
  const isHidden = row && scroller?.contains(row) && focused < range.count && !indexes.includes(focused)
  return isHidden ? [...indexes, focused].sort((a, b) => a - b) : indexes
}
