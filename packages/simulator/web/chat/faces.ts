/**
 * A face of WeChat's keyboard. Old ones arrive as a code, new ones as their name in brackets, in the language
 * of the sender's phone; in a reply the phone draws both. Source of codes and names: tables that developers
 * published. The platform's own pictures are not ours to show: `emoji` is the Unicode emoji of the nearest
 * meaning, and a guess everywhere.
 */
export interface Face {
  readonly code?: string
  readonly zh: string
  readonly en: string
  readonly emoji: string
}

const CODED: readonly (readonly [code: string, zh: string, en: string, emoji: string])[] = [
  ['/::)', '微笑', 'Smile', '🙂'],
  ['/::~', '撇嘴', 'Grimace', '😕'],
  ['/::B', '色', 'Drool', '😍'],
  ['/::|', '发呆', 'Scowl', '😳'],
  ['/:8-)', '得意', 'CoolGuy', '😎'],
  ['/::<', '流泪', 'Sob', '😢'],
  ['/::$', '害羞', 'Shy', '☺️'],
  ['/::X', '闭嘴', 'Silent', '🤐'],
  ['/::Z', '睡', 'Sleep', '😴'],
  ["/::'(", '大哭', 'Cry', '😭'],
  ['/::-|', '尴尬', 'Awkward', '😅'],
  ['/::@', '发怒', 'Angry', '😡'],
  ['/::P', '调皮', 'Tongue', '😜'],
  ['/::D', '呲牙', 'Grin', '😁'],
  ['/::O', '惊讶', 'Surprise', '😮'],
  ['/::(', '难过', 'Frown', '🙁'],
  ['/::+', '酷', 'Ruthless', '😎'],
  ['/:--b', '冷汗', 'Blush', '😓'],
  ['/::Q', '抓狂', 'Scream', '😫'],
  ['/::T', '吐', 'Puke', '🤮'],
  ['/:,@P', '偷笑', 'Chuckle', '🤭'],
  ['/:,@-D', '愉快', 'Joyful', '😊'],
  ['/::d', '白眼', 'Slight', '🙄'],
  ['/:,@o', '傲慢', 'Smug', '😤'],
  ['/::g', '饥饿', 'Hungry', '😋'],
  ['/:|-)', '困', 'Drowsy', '😪'],
  ['/::!', '惊恐', 'Panic', '😱'],
  ['/::L', '流汗', 'Sweat', '😓'],
  ['/::>', '憨笑', 'Laugh', '😄'],
  ['/::,@', '悠闲', 'Commando', '😌'],
  ['/:,@f', '奋斗', 'Determined', '💪'],
  ['/::-S', '咒骂', 'Scold', '🤬'],
  ['/:?', '疑问', 'Shocked', '❓'],
  ['/:,@x', '嘘', 'Shhh', '🤫'],
  ['/:,@@', '晕', 'Dizzy', '😵'],
  ['/::8', '疯了', 'Tormented', '🤪'],
  ['/:,@!', '衰', 'Toasted', '😩'],
  ['/:!!!', '骷髅', 'Skull', '💀'],
  ['/:xx', '敲打', 'Hammer', '🔨'],
  ['/:bye', '再见', 'Wave', '👋'],
  ['/:wipe', '擦汗', 'Speechless', '😰'],
  ['/:dig', '抠鼻', 'NosePick', '🤏'],
  ['/:handclap', '鼓掌', 'Clap', '👏'],
  ['/:&-(', '糗大了', 'Shame', '😖'],
  ['/:B-)', '坏笑', 'Trick', '😏'],
  ['/:<@', '左哼哼', 'Bah！L', '😤'],
  ['/:@>', '右哼哼', 'Bah！R', '😤'],
  ['/::-O', '哈欠', 'Yawn', '🥱'],
  ['/:>-|', '鄙视', 'Pooh-pooh', '😒'],
  ['/:P-(', '委屈', 'Shrunken', '🥺'],
  ["/::'|", '快哭了', 'TearingUp', '😿'],
  ['/:X-)', '阴险', 'Sly', '😈'],
  ['/::*', '亲亲', 'Kiss', '😙'],
  ['/:@x', '吓', 'Wrath', '😨'],
  ['/:8*', '可怜', 'Whimper', '🥹'],
  ['/:pd', '菜刀', 'Cleaver', '🔪'],
  ['/:<W>', '西瓜', 'Watermelon', '🍉'],
  ['/:beer', '啤酒', 'Beer', '🍺'],
  ['/:basketb', '篮球', 'Basketball', '🏀'],
  ['/:oo', '乒乓', 'PingPong', '🏓'],
  ['/:coffee', '咖啡', 'Coffee', '☕'],
  ['/:eat', '饭', 'Rice', '🍚'],
  ['/:pig', '猪头', 'Pig', '🐷'],
  ['/:rose', '玫瑰', 'Rose', '🌹'],
  ['/:fade', '凋谢', 'Wilt', '🥀'],
  ['/:showlove', '嘴唇', 'Lips', '💋'],
  ['/:heart', '爱心', 'Heart', '❤️'],
  ['/:break', '心碎', 'BrokenHeart', '💔'],
  ['/:cake', '蛋糕', 'Cake', '🎂'],
  ['/:li', '闪电', 'Lightning', '⚡'],
  ['/:bome', '炸弹', 'Bomb', '💣'],
  ['/:kn', '刀', 'Dagger', '🗡️'],
  ['/:footb', '足球', 'Soccer', '⚽'],
  ['/:ladybug', '瓢虫', 'Ladybug', '🐞'],
  ['/:shit', '便便', 'Poop', '💩'],
  ['/:moon', '月亮', 'Moon', '🌙'],
  ['/:sun', '太阳', 'Sun', '☀️'],
  ['/:gift', '礼物', 'Gift', '🎁'],
  ['/:hug', '拥抱', 'Hug', '🤗'],
  ['/:strong', '强', 'ThumbsUp', '👍'],
  ['/:weak', '弱', 'ThumbsDown', '👎'],
  ['/:share', '握手', 'Shake', '🤝'],
  ['/:v', '胜利', 'Peace', '✌️'],
  ['/:@)', '抱拳', 'Fight', '🙏'],
  ['/:jj', '勾引', 'Beckon', '☝️'],
  ['/:@@', '拳头', 'Fist', '✊'],
  ['/:bad', '差劲', 'Pinky', '👎'],
  ['/:lvu', '爱你', 'RockOn', '🤟'],
  ['/:no', 'NO', 'Nuh-uh', '🙅'],
  ['/:ok', 'OK', 'OK', '👌'],
  ['/:love', '爱情', 'InLove', '💑'],
  ['/:<L>', '飞吻', 'Blowkiss', '😘'],
  ['/:jump', '跳跳', 'Waddle', '💃'],
  ['/:shake', '发抖', 'Tremble', '🥶'],
  ['/:<O>', '怄火', 'Aaagh!', '😠'],
  ['/:circle', '转圈', 'Twirl', '🔄'],
  ['/:kotow', '磕头', 'Kotow', '🙇'],
  ['/:turn', '回头', 'Dramatic', '🔙'],
  ['/:skip', '跳绳', 'JumpRope', '🤸'],
  ['/:oY', '投降', 'Surrender', '🏳️'],
  ['/:#-0', '激动', 'Hooray', '🥳'],
  ['/:hiphot', '乱舞', 'Meditate', '🕺'],
  ['/:kiss', '献吻', 'Smooch', '😚'],
  ['/:<&', '左太极', 'TaiChi L', '☯️'],
  ['/:&>', '右太极', 'TaiChi R', '☯️'],
]

const NAMED: readonly (readonly [zh: string, en: string, emoji: string])[] = [
  ['笑脸', 'Happy', '😃'],
  ['生病', 'Sick', '😷'],
  ['脸红', 'Flushed', '😳'],
  ['破涕为笑', 'Lol', '😂'],
  ['恐惧', 'Terror', '😨'],
  ['失望', 'LetDown', '😞'],
  ['无语', 'Duh', '😑'],
  ['嘿哈', 'Hey', '✊'],
  ['捂脸', 'Facepalm', '🤦'],
  ['奸笑', 'Smirk', '😏'],
  ['机智', 'Smart', '🤓'],
  ['皱眉', 'Concerned', '😟'],
  ['耶', 'Yeah!', '✌️'],
  ['吃瓜', 'Onlooker', '🍉'],
  ['加油', 'GoForIt', '💪'],
  ['汗', 'Sweats', '😓'],
  ['天啊', 'OMG', '😱'],
  ['Emm', 'Emm', '🤔'],
  ['社会社会', 'Respect', '🙏'],
  ['旺柴', 'Doge', '🐶'],
  ['好的', 'NoProb', '👌'],
  ['打脸', 'MyBad', '🤕'],
  ['加油加油', 'KeepFighting', '💪'],
  ['哇', 'Wow', '🤩'],
  ['翻白眼', 'Boring', '🙄'],
  ['666', 'Awesome', '🤙'],
  ['让我看看', 'LetMeSee', '👀'],
  ['叹气', 'Sigh', '😮‍💨'],
  ['苦涩', 'Hurt', '🥲'],
  ['裂开', 'Broken', '🫠'],
  ['合十', 'Worship', '🙏'],
  ['庆祝', 'Party', '🎉'],
  ['红包', 'Packet', '🧧'],
  ['發', 'Rich', '🀅'],
  ['福', 'Blessing', '🧧'],
  ['烟花', 'Fireworks', '🎆'],
  ['爆竹', 'Firecracker', '🧨'],
  ['鸡', 'Chick', '🐥'],
  ['蜡烛', 'Candle', '🕯️'],
]

export const FACES: readonly Face[] = [
  ...CODED.map(([code, zh, en, emoji]) => ({ code, zh, en, emoji })),
  ...NAMED.map(([zh, en, emoji]) => ({ zh, en, emoji })),
]

/** Each face by what stands for it in a text. */
const BY_TEXT: ReadonlyMap<string, Face> = new Map(
  FACES.flatMap((face) => [face.code ?? `[${face.zh}]`, `[${face.zh}]`, `[${face.en}]`].map((text): [string, Face] => [text, face])),
)

/** The longest first: `/::` begins many codes, and `/:,@` some. */
const FACE = new RegExp(
  [...BY_TEXT.keys()]
    .sort((one, other) => other.length - one.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('|'),
  'g',
)

/** A run of text, or a face with the text that stands for it. */
export interface FacePiece {
  readonly text: string
  readonly face?: Face
}

/** Splits a text into faces and what is between. What is no face stays text. */
export function facePieces(text: string): readonly FacePiece[] {
  const pieces: FacePiece[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(FACE)) {
    const face = BY_TEXT.get(found)
    if (index > end) pieces.push({ text: text.slice(end, index) })
    pieces.push(face === undefined ? { text: found } : { text: found, face })
    end = index + found.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end) })
  return pieces
}
