import { RefusedTargetError, type SendOutside } from '../shared/platform/outgoing-request.ts';
import { TransientError } from '../shared/story/errors.ts';

/** What became of one try. */
export interface Outcome {
  /** `gone`: there is nobody to tell, or nothing to tell any more. */
  readonly kind: 'done' | 'gone' | 'again' | 'refused';
  readonly words: string;
  /** Where there was an answer. */
  readonly status?: number;
}

/** Trouble on the way, "too many" and errors of the other server pass; what it refuses it will go on refusing. */
export async function outcomeOf(reply: ReturnType<SendOutside>): Promise<Outcome> {
  try {
    const { status } = await reply;
    const words = `answered ${status}`;
    if (status >= 200 && status < 300) return { kind: 'done', words, status };
    const passes = status >= 500 || [408, 425, 429].includes(status);
    return { kind: passes ? 'again' : 'refused', words, status };
  } catch (error) {
    if (error instanceof RefusedTargetError) return { kind: 'refused', words: error.message };
    if (error instanceof TransientError) return { kind: 'again', words: error.message };
    throw error;
  }
}
