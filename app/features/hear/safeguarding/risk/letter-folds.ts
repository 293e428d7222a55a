// Letters that are written in several ways: tables for `normalise.ts`. Left becomes right, on both sides of a comparison.

/** Letters with no mark to take off, and letter-like signs. */
const LATIN = pairs('ł l', 'ø o', 'đ d', 'ð d', 'þ th', 'æ ae', 'œ oe', 'ß ss', 'ħ h', 'ı i', 'ɓ b', 'ɗ d', 'ᴀ a', 'ʙ b', 'ᴄ c', 'ᴅ d', 'ᴇ e', 'ꜰ f', 'ɢ g', 'ʜ h', 'ɪ i', 'ᴊ j', 'ᴋ k', 'ʟ l', 'ᴍ m', 'ɴ n', 'ᴏ o', 'ᴘ p', 'ʀ r', 'ꜱ s', 'ᴛ t', 'ᴜ u', 'ᴠ v', 'ᴡ w', 'ʏ y', 'ᴢ z')
/** Arabic letters that phones and languages write differently: Arabic, Urdu and Sorani keyboards. Hamza and vowel marks are gone before. */
const ARABIC = pairs('ٱ ا', 'ى ي', 'ی ي', 'ے ي', 'ێ ي', 'ې ي', 'ک ك', 'ھ ه', 'ہ ه', 'ە ه', 'ة ه', 'ۃ ه', 'ۆ و', 'ۇ و', 'ڕ ر', 'ڵ ل', 'ں ن', 'ء ')
/** Vowel lengths and sibilants that children mix up; nasal signs and dots below are left out. */
const BENGALI = pairs('ী ি', 'ূ ু', 'শ স', 'ষ স', 'ণ ন', 'য জ', 'ঁ ', '় ', 'ঈ ই', 'ঊ উ', 'ৎ ত')
const GURMUKHI = pairs('ੀ ਿ', 'ੂ ੁ', 'ੱ ', 'ੰ ', 'ਂ ', '਼ ', 'ਣ ਨ', 'ਈ ਇ', 'ਊ ਉ')
const GUJARATI = pairs('ી િ', 'ૂ ુ', 'શ સ', 'ષ સ', 'ણ ન', 'ં ', 'ઁ ', 'ઈ ઇ', 'ઊ ઉ', 'ળ લ')
/** Ukrainian letters where a Russian keyboard has another. The marks of й, ї, ё are gone before. */
const CYRILLIC = pairs('ґ г', 'ы и', 'э е', 'ъ ', 'є е')
/** Characters of our Chinese lists that are written in two ways: simplified becomes traditional. */
const HAN = pairs('杀 殺', '妈 媽', '爷 爺', '谁 誰', '说 說', '诉 訴', '对 對', '个 個', '师 師', '见 見', '们 們', '会 會', '过 過', '关 關', '门 門', '离 離', '岁 歲', '饿 餓', '饭 飯', '间 間', '东 東', '药 藥', '脱 脫', '摄 攝', '视 視', '频 頻', '发 發', '图 圖', '片 片', '让 讓', '没 沒', '无 無', '伤 傷', '害 害', '惧 懼', '锁 鎖', '头 頭', '脸 臉', '脚 腳', '骂 罵', '践 踐', '垃 垃', '帮 幫', '听 聽', '话 話', '讲 講', '里 裡', '裏 裡', '边 邊', '还 還', '这 這', '给 給', '钱 錢', '卖 賣', '货 貨', '运 運', '带 帶', '学 學', '校 校', '欺 欺', '负 負', '压 壓', '残 殘', '体 體', '样 樣', '爱 愛', '亲 親', '叔 叔', '乱 亂', '摸 摸', '强 強', '奸 姦', '处 處', '应 應', '该 該', '觉 覺', '气 氣', '样 樣', '从 從', '来 來', '叫 叫', '着 著', '为 為', '怕 怕', '惊 驚', '继 繼', '吓 嚇', '赶 趕', '吃 吃', '买 買', '冻 凍', '烟 煙', '酒 酒', '醉 醉', '毒 毒', '网 網', '识 識', '认 認', '开 開', '难 難', '恶 惡', '梦 夢', '怀 懷', '孕 孕', '迫 迫', '结 結', '婚 婚', '国 國', '证 證', '热 熱', '烫 燙', '鞭 鞭', '条 條', '断 斷', '划 劃', '后 後', '时 時', '总 總', '几 幾', '么 麼', '无 無', '点 點', '轻 輕', '绝 絕', '望 望', '遗 遺', '书 書', '楼 樓', '车 車', '轨 軌', '笑 笑', '弃 棄', '孩 孩', '产 產', '转 轉', '账 帳', '号 號', '陌 陌', '传 傳', '胁 脅', '威 威', '丢 丟')

export const LETTER_FOLDS: ReadonlyMap<string, string> = new Map([...LATIN, ...ARABIC, ...BENGALI, ...GURMUKHI, ...GUJARATI, ...CYRILLIC, ...HAN].filter(([from, to]) => from !== to))

/** Signs that stand for letters inside a word: `su1c1de`, `h@te`. */
export const SIGN_LETTERS: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', '$': 's', '€': 'e', '!': 'i', '|': 'i', '¡': 'i' }

/** Cyrillic and Greek letters that look like Latin ones. */
export const LATIN_LOOK_ALIKES: ReadonlyMap<string, string> = new Map(pairs('а a', 'е e', 'о o', 'р p', 'с c', 'у y', 'х x', 'і i', 'ѕ s', 'ј j', 'к k', 'м m', 'т t', 'в b', 'н h', 'ԁ d', 'α a', 'ο o', 'ε e', 'ι i', 'κ k', 'ν v', 'ρ p', 'τ t', 'υ u', 'χ x', 'η n'))
export const CYRILLIC_LOOK_ALIKES: ReadonlyMap<string, string> = new Map([...LATIN_LOOK_ALIKES].filter(([from]) => /\p{Script=Cyrillic}/u.test(from) && from !== 'ѕ' && from !== 'ј' && from !== 'ԁ').map(([cyrillic, latin]) => [latin, cyrillic]))

function pairs(...lines: readonly string[]): [string, string][] {
  return lines.map((line) => { const [from = '', to = ''] = line.split(' '); return [from, to] })
}
