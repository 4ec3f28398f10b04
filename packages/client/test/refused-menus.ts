/** A menu that the platform refuses, or that is a mistake all the same, with the places of its faults. */
export interface RefusedMenu {
  readonly title: string
  readonly menu: unknown
  readonly places: readonly string[]
  /** With what the simulator refuses it, where it has the rule. */
  readonly errcode?: number
}

const CLICK = { type: 'click', name: '歌曲', key: 'SONG' }
const VIEW = { type: 'view', name: '搜索', url: 'https://example.com/' }

function to(...hosts: readonly string[]): readonly unknown[] {
  return hosts.map((host) => ({ type: 'view', name: '搜索', url: `https://${host}/` }))
}

export const REFUSED_MENUS: readonly RefusedMenu[] = [
  { title: 'no buttons', menu: { button: [] }, places: ['button'], errcode: 40016 },
  { title: 'no list of buttons', menu: { buttons: [CLICK] }, places: ['button'], errcode: 47001 },
  { title: 'four buttons', menu: { button: [CLICK, CLICK, CLICK, CLICK] }, places: ['button'], errcode: 40016 },
  {
    title: 'a name of 18 bytes on the top level',
    menu: { button: [{ ...CLICK, name: '今日歌曲推荐' }] },
    places: ['button[0].name'],
    errcode: 40018,
  },
  { title: 'a button without a name', menu: { button: [CLICK, { type: 'click', key: 'K' }] }, places: ['button[1].name'], errcode: 40018 },
  {
    title: 'a name of 63 bytes on the second level',
    menu: { button: [{ name: '更多', sub_button: [CLICK, CLICK, { ...CLICK, name: '长'.repeat(21) }] }] },
    places: ['button[0].sub_button[2].name'],
    errcode: 40025,
  },
  {
    title: 'six buttons on the second level',
    menu: { button: [{ name: '更多', sub_button: [CLICK, CLICK, CLICK, CLICK, CLICK, CLICK] }] },
    places: ['button[0].sub_button'],
    errcode: 40023,
  },
  {
    title: 'a third level',
    menu: { button: [{ name: '更多', sub_button: [{ name: '更多', sub_button: [CLICK] }] }] },
    places: ['button[0].sub_button[0].sub_button'],
  },
  { title: 'an empty button', menu: { button: [{ name: '更多', sub_button: [] }] }, places: ['button[0].type'] },
  { title: 'an unknown type', menu: { button: [{ ...CLICK, type: 'clik' }] }, places: ['button[0].type'], errcode: 40017 },
  {
    title: 'a type beside a sub-menu',
    menu: { button: [{ ...CLICK, sub_button: [VIEW] }] },
    places: ['button[0].type'],
  },
  { title: 'a click without a key', menu: { button: [{ type: 'click', name: '歌曲' }] }, places: ['button[0].key'], errcode: 40019 },
  { title: 'a key of 129 bytes', menu: { button: [{ ...CLICK, key: 'k'.repeat(129) }] }, places: ['button[0].key'], errcode: 40019 },
  { title: 'a view without an address', menu: { button: [{ type: 'view', name: '搜索' }] }, places: ['button[0].url'], errcode: 40020 },
  {
    title: 'an address of 1,025 bytes',
    menu: { button: [{ name: '更多', sub_button: [{ ...VIEW, url: `https://example.com/${'a'.repeat(1_005)}` }] }] },
    places: ['button[0].sub_button[0].url'],
  },
  { title: 'an address without https://', menu: { button: [{ ...VIEW, url: 'example.com' }] }, places: ['button[0].url'] },
  {
    title: 'a mini program without its page and address',
    menu: { button: [{ type: 'miniprogram', name: '商城', appid: 'wx286b93c14bbf93aa' }] },
    places: ['button[0].pagepath', 'button[0].url'],
  },
  {
    title: 'a material without its id',
    menu: { button: [{ type: 'media_id', name: '图片', key: 'K' }] },
    places: ['button[0].media_id'],
  },
  {
    title: 'an article without its id',
    menu: { button: [{ type: 'article_id', name: '文章' }] },
    places: ['button[0].article_id'],
  },
  {
    title: 'a conditional menu without a rule',
    menu: { button: [CLICK], conditionalmenu: [{ button: [CLICK], matchrule: {} }] },
    places: ['conditionalmenu[0].matchrule'],
  },
  {
    title: 'a rule by sex and language',
    menu: { button: [CLICK], conditionalmenu: [{ button: [CLICK], matchrule: { sex: '1', language: 'zh_CN', tag_id: '2' } }] },
    places: ['conditionalmenu[0].matchrule.sex', 'conditionalmenu[0].matchrule.language'],
  },
  {
    title: 'a client that does not exist',
    menu: { button: [CLICK], conditionalmenu: [{ button: [CLICK], matchrule: { client_platform_type: 4 } }] },
    places: ['conditionalmenu[0].matchrule.client_platform_type'],
  },
  {
    title: 'conditional menus without a default one',
    menu: { conditionalmenu: [{ button: [CLICK], matchrule: { tag_id: 2 } }] },
    places: ['button'],
  },
  {
    title: 'conditional menus that lead to four domains',
    menu: {
      button: [CLICK],
      conditionalmenu: [
        { button: to('a.com', 'b.com'), matchrule: { tag_id: 2 } },
        { button: [{ name: '更多', sub_button: to('c.com', 'd.com') }], matchrule: { tag_id: 3 } },
      ],
    },
    places: ['conditionalmenu'],
  },
  {
    title: 'one rule twice',
    menu: { button: [CLICK], conditionalmenu: [2, '2'].map((tag_id) => ({ button: [CLICK], matchrule: { tag_id } })) },
    places: ['conditionalmenu[1].matchrule'],
  },
]
