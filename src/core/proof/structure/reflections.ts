import type { Finding } from '../../finding/finding.ts';
import { isDecision, isEnding, isSuccess, nodeOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { statesOf } from '../graph/states.ts';
import type { State } from '../graph/states.ts';

/** Reflections that are no question back to the learner before a success: something else can come after them. */
export function reflectionFindings(story: Story): readonly Finding[] {
  const closing = new Map<State, boolean>();
  const astray = new Set<string>();
  for (const state of statesOf(story).toReversed()) {
    const node = nodeOf(story, state.node);
    const reflects = isDecision(node) && node.kind === 'reflection';
    const onlySuccess = isEnding(node)
      ? isSuccess(node)
      : (reflects || !isDecision(node)) && state.steps.every(({ to }) => closing.get(to));
    closing.set(state, onlySuccess);
    if (reflects && !onlySuccess) astray.add(state.node);
  }
  return [...astray].map((id) => ({ code: 'reflection-astray', path: ['nodes', id, 'kind'] }));
}
