import { surveyDefinition, type SurveyDefinition } from '#app/features/ask/surveys/survey-definition.ts'

type Json = Readonly<Record<string, unknown>>

const base = { part: 'questions', priorities: [] }
const words = (en: string, ur: string, easy?: string) => ({ text: { en, ur }, ...(easy ? { easyRead: { text: { en: easy } } } : {}) })
const option = (code: string, en: string, ur: string, more: Json = {}) => ({ code, text: { en, ur }, ...more })
const NOT_SURE = option('not-sure', 'I’m not sure', 'مجھے یقین نہیں', { missing: 'not_sure' })
const RATHER_NOT = option('rather-not', 'I’d rather not say', 'میں بتانا نہیں چاہتا', { missing: 'prefer_not_to_say' })

const NEAR = [
  option('parks', 'Parks', 'پارک', { picture: 'park', easyRead: { en: 'Parks to play in' } }), option('clubs', 'After-school clubs', 'اسکول کے بعد کلب', { picture: 'club' }),
  option('buses', 'Buses that come on time', 'وقت پر آنے والی بسیں', { picture: 'bus' }), option('long', 'Jugendfreizeiteinrichtungsbusverbindungen', 'نوجوانوں کی تفریحی سہولیات'),
]

const LOCALITIES = [
  option('northmoor', 'Northmoor', 'نارتھمور', { area: '40,20 200,10 330,40 320,110 180,120 60,110' }), option('castle-quay', 'Castle Quay', 'کیسل کی', { area: '150,120 260,115 270,190 160,200' }),
  option('eastfields', 'Eastfields', 'ایسٹ فیلڈز', { area: '260,115 320,110 380,120 380,210 270,200' }), option('mill-vale', 'Mill Vale', 'مل ویل', { area: '40,110 150,120 160,200 50,210' }),
  option('south-villages', 'South Villages', 'جنوبی دیہات', { area: '50,210 160,200 270,200 380,210 340,290 90,295' }), NOT_SURE,
]

/** One question of every kind. In `wrong` stands, by key, what its page refuses. */
const QUESTIONS: readonly Json[] = [
  { ...base, key: 'INFO', kind: 'info', picture: 'home', ...words('About where you live', 'جہاں آپ رہتے ہیں'), paragraphs: [
    { text: { en: 'The next questions are about where you live. Nobody will know your street.', ur: 'اگلے سوال اس بارے میں ہیں کہ آپ کہاں رہتے ہیں۔' }, easyRead: { en: 'Now we ask where you live. We do not ask your street.' }, picture: 'home' },
    { text: { en: 'You can skip every question.', ur: 'آپ ہر سوال چھوڑ سکتے ہیں۔' } },
  ] },
  { ...base, key: 'CHOICE', kind: 'choice', picture: 'park', wording: { '7-8': { en: 'Do you play in a park?', ur: 'کیا آپ پارک میں کھیلتے ہیں؟' } }, ...words('How often do you go to a park?', 'آپ کتنی بار پارک جاتے ہیں؟', 'Do you go to the park?'), hint: { en: 'Think of last week. Any park counts.' }, options: [option('often', 'Often', 'اکثر', { picture: 'park' }), option('never', 'Never', 'کبھی نہیں'), RATHER_NOT] },
  { ...base, key: 'FACES', kind: 'faces', ...words('How do you feel about where you live?', 'آپ جہاں رہتے ہیں اس کے بارے میں کیسا محسوس کرتے ہیں؟'), options: [option('like', 'I like it', 'مجھے پسند ہے', { face: 'glad' }), option('ok', 'It’s OK', 'ٹھیک ہے', { face: 'calm' }), option('dislike', 'I don’t like it', 'مجھے پسند نہیں', { face: 'unhappy' }), NOT_SURE] },
  { ...base, key: 'PICK', kind: 'pick', max: 2, ...words('What would you like more of?', 'آپ کیا زیادہ چاہتے ہیں؟'), options: NEAR, none: option('none', 'None of these', 'ان میں سے کوئی نہیں') },
  { ...base, key: 'SCALE', kind: 'scale', from: 0, to: 10, fromLabel: { en: 'Not at all happy', ur: 'بالکل خوش نہیں' }, toLabel: { en: 'Completely happy', ur: 'مکمل خوش' }, ...words('How happy are you with your life?', 'آپ اپنی زندگی سے کتنے خوش ہیں؟'), options: [RATHER_NOT] },
  { ...base, key: 'GRID', kind: 'grid', ...words('How good are these near you?', 'آپ کے قریب یہ کیسے ہیں؟'), options: [option('good', 'Good', 'اچھے'), option('bad', 'Not good', 'اچھے نہیں')], rows: [{ key: 'GPARKS', text: { en: 'Parks', ur: 'پارک' } }, { key: 'GBUSES', text: { en: 'Buses', ur: 'بسیں' } }] },
  { ...base, key: 'NUMBER', kind: 'number', min: 0, max: 20, unit: { en: 'times a week', ur: 'بار ہفتے میں' }, ...words('How many times a week do you play outside?', 'آپ ہفتے میں کتنی بار باہر کھیلتے ہیں؟'), options: [NOT_SURE] },
  { ...base, key: 'DATE', kind: 'date', minYear: 2000, maxYear: 2026, ...words('When did you move here?', 'آپ یہاں کب آئے؟'), options: [NOT_SURE] },
  { ...base, key: 'RANKING', kind: 'ranking', places: 3, ...words('What should come first?', 'سب سے پہلے کیا ہونا چاہیے؟'), options: NEAR },
  { ...base, key: 'PLACE', kind: 'place', attribute: 'locality', ...words('Which part of Brackenford do you live in?', 'آپ Brackenford کے کس حصے میں رہتے ہیں؟'), options: LOCALITIES },
  { ...base, key: 'SHORT', kind: 'short-text', max: 20, picture: 'home', ...words('What is the best thing here?', 'یہاں سب سے اچھی چیز کیا ہے؟') },
  { ...base, key: 'LONG', kind: 'long-text', max: 500, ...words('What one thing would you change?', 'آپ کون سی ایک چیز بدلیں گے؟', 'What would you change?'), hint: { en: 'It can be big. It can be small.' } },
  { ...base, key: 'QUOTE', kind: 'quote-permission', ...words('Can we use your words in our report?', 'کیا ہم آپ کے الفاظ اپنی رپورٹ میں استعمال کر سکتے ہیں؟'), options: [option('yes', 'Yes, you can use my words', 'ہاں، آپ میرے الفاظ استعمال کر سکتے ہیں')] },
]

export const EDITIONS = ['7-8', '9-11', '11-19', 'parents-and-carers'] as const

/** A survey with every kind of question, the same in four editions. */
export const EVERY_KIND: SurveyDefinition = surveyDefinition.parse({
  key: 'K', title: { en: 'Every kind of question', ur: 'ہر قسم کا سوال' },
  editions: EDITIONS.map((key) => ({ key, questions: QUESTIONS.map((question) => question['key']), intro: [{ en: 'One page of each kind.', ur: 'ہر قسم کا ایک صفحہ۔' }], minutes: 5, quotable: true })),
  questions: QUESTIONS,
})

/** What the page of a question refuses; the other kinds cannot be answered wrongly by hand. */
export const WRONG: Readonly<Record<string, readonly string[]>> = {
  CHOICE: ['unknown'], FACES: ['unknown'], PICK: ['parks', 'clubs', 'buses', 'none'], SCALE: ['11'], GPARKS: ['unknown'], GBUSES: ['unknown'], NUMBER: ['many'], DATE: ['31', '', '2020'],
  RANKING: ['parks:1', 'clubs:1'], PLACE: ['unknown'], SHORT: ['more than twenty letters of text'], LONG: ['long '.repeat(120)], QUOTE: ['unknown'],
}
