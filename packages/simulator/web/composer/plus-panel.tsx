import type { VNode } from 'preact'
import type { MediaType } from '../api'
import { Icon, type IconName } from '../icon'
import { useWords } from '../language'
import type { Words } from '../words/words'
import type { FormName } from './action-forms'

interface Props {
  readonly following: boolean
  readonly onOpen: (sheet: FormName | MediaType) => void
  readonly onUnfollow: () => void
}

const TILES = [
  ['image', 'image'],
  ['voice', 'voice'],
  ['video', 'video'],
  ['location', 'location'],
  ['link', 'link'],
  ['scan', 'scan'],
  ['report-location', 'reportLocation'],
] as const satisfies readonly (readonly [FormName | MediaType, keyof Words])[]

/** The panel that the plus button opens. */
export function PlusPanel({ following, onOpen, onUnfollow }: Props): VNode {
  const words = useWords()
  return (
    <div class="plus-panel" data-testid="plus-panel">
      {TILES.map(([name, word]) => (
        <Tile icon={name} label={words[word]} testId={`action-${name}`} onClick={() => onOpen(name)} />
      ))}
      {following && <Tile icon="unfollow" label={words.unfollow} testId="unfollow" onClick={onUnfollow} />}
    </div>
  )
}

interface TileProps {
  readonly icon: IconName
  readonly label: string
  readonly testId: string
  readonly onClick: () => void
}

function Tile({ icon, label, testId, onClick }: TileProps): VNode {
  return (
    <button type="button" class="tile" data-testid={testId} onClick={onClick}>
      <span class="tile__icon">
        <Icon name={icon} />
      </span>
      {label}
    </button>
  )
}
