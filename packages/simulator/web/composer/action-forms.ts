import type { UserAction } from '../../src/chat/user-action'
import type { Words } from '../words/words'

/** The fields to fill in before an action is sent. */
export interface ActionForm {
  readonly title: (words: Words) => string
  readonly fields: readonly Field[]
  readonly toAction: (value: (name: string) => string) => UserAction
}

export interface Field {
  readonly name: string
  readonly label: (words: Words) => string
  readonly value: (words: Words) => string
  /** The field is a number between these two. */
  readonly range?: readonly [least: number, most: number]
}

export type FormName = 'location' | 'report-location' | 'link' | 'scan'

const LATITUDE: Field = { name: 'latitude', label: (words) => words.latitude, value: () => '23.134521', range: [-90, 90] }
const LONGITUDE: Field = { name: 'longitude', label: (words) => words.longitude, value: () => '113.358803', range: [-180, 180] }

export const ACTION_FORMS: Readonly<Record<FormName, ActionForm>> = {
  location: {
    title: (words) => words.location,
    fields: [
      { name: 'label', label: (words) => words.place, value: (words) => words.placeSample },
      LATITUDE,
      LONGITUDE,
      { name: 'scale', label: (words) => words.scale, value: () => '16', range: [1, 28] },
    ],
    toAction: (value) => ({
      type: 'location',
      latitude: Number(value('latitude')),
      longitude: Number(value('longitude')),
      scale: Number(value('scale')),
      label: value('label'),
    }),
  },
  'report-location': {
    title: (words) => words.reportLocation,
    fields: [LATITUDE, LONGITUDE, { name: 'precision', label: (words) => words.precision, value: () => '65', range: [0, 100_000] }],
    toAction: (value) => ({
      type: 'report-location',
      latitude: Number(value('latitude')),
      longitude: Number(value('longitude')),
      precision: Number(value('precision')),
    }),
  },
  link: {
    title: (words) => words.link,
    fields: [
      { name: 'title', label: (words) => words.linkTitle, value: (words) => words.linkTitleSample },
      { name: 'description', label: (words) => words.linkDescription, value: (words) => words.linkDescriptionSample },
      { name: 'url', label: (words) => words.linkUrl, value: () => 'https://developers.weixin.qq.com/doc/service/' },
    ],
    toAction: (value) => ({ type: 'link', title: value('title'), description: value('description'), url: value('url') }),
  },
  scan: {
    title: (words) => words.scan,
    fields: [{ name: 'scene', label: (words) => words.scene, value: () => '123' }],
    toAction: (value) => ({ type: 'scan', scene: value('scene') }),
  },
}

export function isFormName(name: string): name is FormName {
  return Object.hasOwn(ACTION_FORMS, name)
}
