// Words of the codes on posters: our own lists, neutral in every pairing, easy to say on the telephone and to spell.
// Left out on purpose: colours of skin and hair, sizes and bodies, animals used as insults, anything about homes, families,
// health, money, faith or help (SEED-56).
export const FIRST_WORDS = [
  'amber', 'autumn', 'breezy', 'bright', 'calm', 'clear', 'clever', 'copper', 'cosy', 'crisp', 'curious', 'dancing', 'daring', 'distant',
  'early', 'eager', 'emerald', 'floating', 'friendly', 'gentle', 'glad', 'glowing', 'golden', 'graceful', 'green', 'handy', 'happy',
  'humming', 'indigo', 'jolly', 'kind', 'lively', 'lucky', 'lunar', 'merry', 'misty', 'morning', 'musical', 'nimble', 'open', 'playful',
  'polished', 'quick', 'quiet', 'rapid', 'rolling', 'scarlet', 'shining', 'silver', 'singing', 'smiling', 'snowy', 'sparkling', 'spring', 'steady',
  'summer', 'sunny', 'swift', 'turning', 'violet', 'warm', 'windy', 'winter', 'wise', 'tidy', 'sandy', 'starry', 'mellow', 'lofty', 'bouncing', 'sailing', 'velvet',
] as const

export const SECOND_WORDS = [
  'acorn', 'anchor', 'apple', 'arrow', 'balloon', 'banjo', 'beacon', 'bell', 'bicycle', 'boat', 'bridge', 'brook', 'bus', 'button', 'candle',
  'canoe', 'cello', 'clock', 'cloud', 'clover', 'comet', 'compass', 'coral', 'cricket', 'crystal', 'daisy', 'dolphin', 'drum', 'falcon',
  'feather', 'fern', 'ferry', 'fiddle', 'field', 'flute', 'forest', 'fountain', 'garden', 'glider', 'guitar', 'harbour', 'harp', 'hazel', 'heron',
  'hilltop', 'jigsaw', 'kite', 'ladder', 'lagoon', 'lantern', 'lemon', 'lighthouse', 'lily', 'lime', 'maple', 'marble', 'meadow',
  'meteor', 'mountain', 'music', 'ocean', 'orchard', 'otter', 'paddle', 'paint', 'panda', 'paper', 'pebble', 'pencil', 'penguin', 'piano',
  'planet', 'pocket', 'puffin', 'puzzle', 'rainbow', 'ribbon', 'river', 'robin', 'rocket', 'sail', 'scooter', 'shell', 'signal', 'skate', 'sparrow',
  'spiral', 'star', 'stream', 'swan', 'thistle', 'ticket', 'toucan', 'train', 'trumpet', 'tulip', 'tunnel', 'valley', 'violin', 'walnut', 'waterfall',
  'wheel', 'whistle', 'willow', 'window', 'wren', 'kayak', 'mosaic', 'teapot', 'carousel', 'tandem',
] as const
