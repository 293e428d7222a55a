import type { Db } from '#db/database.ts'
import { countVisiblePosts, findPageOfPost, listVisiblePosts } from '#app/features/hear/forums/post-store.server.ts'
import { countPages, type ThreadPage } from '#app/features/hear/forums/post.ts'

/** The page of a thread somebody asks for: `?page=2`, or the page a message stands on: `?message=61`. The first when neither makes sense, the last when there are not so many. */
export async function listThreadPage(db: Db, threadId: string, query: URLSearchParams): Promise<ThreadPage> {
  const message = wholeNumber(query.get('message'))
  const count = await countVisiblePosts(db, threadId)
  const asked = message === undefined ? wholeNumber(query.get('page')) ?? 1 : await findPageOfPost(db, threadId, message)
  const page = Math.min(asked, countPages(count))
  return { page, count, posts: await listVisiblePosts(db, threadId, page) }
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
}
