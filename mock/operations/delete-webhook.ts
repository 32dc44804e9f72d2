// DELETE /webhooks/{id}: no event after it (webhooks.delete).
import { ApiError } from '../core/api-error.ts'
import type { Handler } from '../core/operation.ts'
import { isoTime } from '../iso-time.ts'

export const deleteWebhook: Handler<'deleteWebhook'> = async (
  { caller, now, store, cancelDeliveries },
  { path },
) => {
  const { outcome } = await store.deleteSubscription(caller, path.id, now)
  if (outcome === 'unknown') return new ApiError('NOT_FOUND', 'There is no webhook of this id.')
  if (outcome === 'gone') return new ApiError('GONE', 'This webhook has been deleted already.')
  cancelDeliveries(path.id)
  return { data: { id: path.id, deleted: true, deleted_at: isoTime(now) }, meta: {} }
}
