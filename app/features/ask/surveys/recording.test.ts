import { describe, expect, it } from 'vitest'
import { findRecording, recording, signedVideo } from '#app/features/ask/surveys/recording.ts'

const clips = [{ language: 'en', says: 'What is good here?', file: 'a1-en.mp3' }, { language: 'ur', says: 'یہاں کیا اچھا ہے؟', file: 'a1-ur.mp3' }]
const text = { en: 'What is good here?', ur: 'یہاں کیا اچھا ہے؟', pl: 'Co tu jest dobre?' }

describe('the recording of a text', () => {
  it('is that of the language it is shown in', () => {
    expect(findRecording(clips, text, 'en')?.file).toBe('a1-en.mp3')
    expect(findRecording(clips, text, 'ur')?.file).toBe('a1-ur.mp3')
  })

  it('is the English one where the English words are shown for want of others', () => {
    expect(findRecording(clips, { en: text.en }, 'ur')?.file).toBe('a1-en.mp3')
  })

  it('is none where nobody recorded that language, or other words stand there', () => {
    expect(findRecording(clips, text, 'pl')).toBeUndefined()
    expect(findRecording(clips, { en: 'What do you like here?' }, 'en')).toBeUndefined()
    expect(findRecording(undefined, text, 'en')).toBeUndefined()
  })

  it.each(['../secret-key', 'a/b.mp3', '.mp3', 'a.exe', 'a.mp3.html', 'https://cdn.example/a.mp3'])('cannot be the file %s', (file) => {
    expect(recording.safeParse({ language: 'en', says: 'a', file }).success).toBe(false)
    expect(signedVideo.safeParse({ file, captions: 'a.vtt' }).success).toBe(false)
  })
})
