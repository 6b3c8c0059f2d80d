import { html, nothing } from 'lit';
import type { Run } from '../core/play/run.ts';
import { otherLanguage } from '../core/scenario/text.ts';
import { isSettled } from './state/settled.ts';
import { isKept } from './state/state.ts';
import type { PlayerStore } from './state/store.ts';

/** The screen a player is on; `waiting` is true while no drawing is to be fetched. */
export function screenOf(store: PlayerStore, waiting: boolean) {
  const { state, words, plan, source } = store;
  const { course } = plan;
  switch (state.screen) {
    case 'opening':
    case 'leaving':
      return nothing;
    case 'language':
      return html`<dewis-language-offer exportparts="language-choice" .wordsIn=${store.wordsIn.bind(store)} .heading=${plan.title} .recorded=${isKept(state.recording)}></dewis-language-offer>`;
    case 'menu':
      return html`<dewis-menu
        exportparts="start, keep, resume, look-back, status, score, result"
        .words=${words}
        .plan=${plan}
        .attempts=${state.attempts}
        .source=${source}
        .waiting=${waiting}
        .busy=${state.busy}
        .asking=${state.asking}
        .endings=${store.endingsToRead}
      ></dewis-menu>`;
    case 'play':
      return state.run && momentOf(store, state.run, waiting);
    case 'debrief':
      return html`<dewis-debrief
        exportparts="start, keep, menu, actions, verdict, evidence, first, step, practise, coach, unfold, fold, what-if, other, another, close, reading, record, results, print, download"
        .words=${words}
        .play=${store.library.volume(state.scenario ?? '')?.play}
        .attempt=${state.finished}
        .attempts=${state.attempts[state.scenario ?? '']}
        .mark=${course.mark}
        .asking=${state.asking !== null}
        .source=${source}
        .coaching=${store.coaching}
        .evidence=${store}
      ></dewis-debrief>`;
    case 'farewell':
      return html`<dewis-farewell exportparts="save, back" .words=${words} .saving=${state.saving} .finished=${isSettled(course, state.attempts) && store.endingsToRead.length === 0} .back=${state.recording !== 'lms'}></dewis-farewell>`;
    case 'trouble':
      return html`<dewis-trouble exportparts="retry" .words=${words} .otherWords=${store.speaksBoth ? store.wordsIn(otherLanguage(words.language)) : null}></dewis-trouble>`;
  }
}

function momentOf({ state, words, plan, source, mode, coaching }: PlayerStore, run: Run, waiting: boolean) {
  const { moment, play } = run;
  const { course } = plan;
  if (moment.kind === 'brief')
    return html`<dewis-brief exportparts="continue, rules" .words=${words} .story=${play.story} .course=${course} .number=${state.attempts[play.story.id]?.begun} .mode=${mode} .coaching=${coaching} .timing=${state.preferences.timing}></dewis-brief>`;
  const node = 'node' in moment ? moment.node : '';
  return html`<dewis-scene
    exportparts="choice, continue, name, says, narration, line, reply, coach, breach, meter, timer, more-time, no-limit"
    data-node=${node}
    .words=${words}
    .run=${run}
    .source=${source}
    .waiting=${waiting}
    .coaching=${coaching}
    .timing=${state.preferences.timing}
    .paused=${state.busy || state.aside !== null}
    .lapsed=${state.time?.is === 'out'}
  ></dewis-scene>`;
}
