import { css } from 'lit';

/**
 * Phone, portrait: picture above, words below, and the picture gives way first. Wide or lying down: picture beside words.
 * A decision is to stand whole on 360 × 740 and on 1280 × 720 without scrolling.
 */
export const sceneStyles = css`
  :host {
    display: grid;
    grid-template-rows: minmax(min-content, 1fr) auto;
    min-inline-size: 0;
  }
  .view {
    position: relative;
    display: grid;
    /* The least height is the row's: a picture that overflows its row measures itself by the row, and draws nobody. */
    grid-template-rows: minmax(6.5rem, 1fr) auto;
    min-inline-size: 0;
  }
  .view:is(.decision, .reply) {
    grid-template-rows: minmax(4.25rem, 1fr) auto;
  }
  dewis-meters {
    padding: 0.375rem 1rem;
    border-block: 1px solid var(--dewis-line);
    background: var(--dewis-card);
  }
  /* A moment's words come from a little below, and can be read from the first. Two of a kind, so that each begins anew. */
  .even > :not(.onward) {
    animation: even var(--dewis-slow) ease-out;
  }
  .odd > :not(.onward) {
    animation: odd var(--dewis-slow) ease-out;
  }
  @keyframes even {
    from {
      transform: translateY(0.625rem);
    }
  }
  @keyframes odd {
    from {
      transform: translateY(0.625rem);
    }
  }
  .words {
    display: flex;
    flex-direction: column;
    gap: var(--dewis-gap);
    min-inline-size: 0;
    padding: 0.625rem 1rem 0.875rem;
  }
  .where {
    color: var(--dewis-muted);
    font-size: var(--dewis-small);
    font-weight: 700;
  }
  /* A plate in ink. Where somebody speaks it is set into the edge of the balloon, after what is seen. */
  .name {
    align-self: start;
    max-inline-size: calc(100% - 1.5rem);
    padding: 0.1875rem 0.625rem 0.25rem;
    border-radius: 0.4375rem;
    forced-color-adjust: none;
    color: var(--dewis-page);
    background: var(--dewis-ink);
    font-size: 0.875rem;
    font-weight: 700;
  }
  .name.speaking {
    z-index: 1;
    order: 1;
    margin-block: 0.125rem -1.25rem;
    margin-inline-start: 0.75rem;
  }
  .says,
  dewis-choices,
  .passage .onward {
    order: 2;
  }
  .role {
    display: none;
    font-weight: 400;
  }
  .passage .role {
    display: block;
  }
  .narration {
    font-size: var(--dewis-narration, 1rem);
    line-height: 1.4;
  }
  .says {
    position: relative;
    padding: 0.8125rem 0.875rem 0.625rem;
    border: 2px solid var(--dewis-ink);
    border-radius: calc(var(--dewis-radius) * 1.5);
    background: var(--dewis-card);
    font-size: var(--dewis-speech);
    font-weight: 450;
    line-height: 1.35;
  }
  .outcome {
    font-size: var(--dewis-small);
    font-weight: 700;
  }
  .outcome.success {
    color: var(--dewis-shown);
  }
  .outcome.partial {
    color: var(--dewis-partly);
  }
  .outcome.failure,
  .outcome.safety {
    color: var(--dewis-heat);
  }
  .finale {
    font-size: var(--dewis-title);
  }
  .told {
    font-size: var(--dewis-speech);
    line-height: 1.45;
  }
  /* After the words and never over them: whoever goes on has come past all of them (WCAG 2.4.11). */
  .onward {
    margin: auto -1rem -0.875rem;
    padding: 0.625rem 1rem 0.875rem;
    border-block-start: 1px solid var(--dewis-line);
    background: var(--dewis-page);
  }
  .onward .primary {
    inline-size: 100%;
    text-align: center;
  }
  /* Text at 200 % on a phone: the picture has given way entirely. */
  @container (max-width: 13rem) {
    dewis-picture {
      display: none;
    }
    .view.view {
      grid-template-rows: auto;
    }
  }
  @container (min-width: 34rem) {
    .words {
      inline-size: min(100%, 42rem);
      margin-inline: auto;
      padding-inline: 1.5rem;
    }
    .onward .primary {
      inline-size: auto;
      min-inline-size: 11rem;
    }
  }
  @media (orientation: landscape) {
    @container (min-width: 36rem) {
      :host {
        grid-template: minmax(0, 1fr) / minmax(0, 5fr) minmax(0, 6fr);
      }
      .view {
        position: sticky;
        inset-block-start: 0;
        max-block-size: calc(var(--dewis-height) / var(--dewis-zoom, 1) - 2.8125rem);
        border-inline-end: 1px solid var(--dewis-line);
      }
      dewis-meters {
        border-block-end: 0;
      }
      .words {
        justify-content: safe center;
        max-inline-size: 46rem;
        margin-inline: 0 auto;
        padding: 1rem 1.25rem;
      }
      .onward {
        margin: 0;
        padding: 0.75rem 0;
        border: 0;
      }
    }
    @container (min-width: 60rem) {
      .words {
        gap: 0.875rem;
        padding: 1.5rem 2.5rem;
      }
      .name {
        font-size: 1rem;
      }
      .name .role {
        display: inline;
      }
      .role::before {
        content: '· ';
      }
      .narration {
        font-size: var(--dewis-narration, 1.0625rem);
        line-height: 1.5;
      }
      .says {
        padding: 1.125rem 1.25rem 0.875rem;
        font-size: 1.3125rem;
      }
      .says::before {
        content: '';
        position: absolute;
        inset: 1.5rem auto auto -0.5625rem;
        inline-size: 0.875rem;
        block-size: 0.875rem;
        border: solid var(--dewis-ink);
        border-width: 0 0 2px 2px;
        border-end-start-radius: 2px;
        background: var(--dewis-card);
        rotate: 45deg;
      }
      .told {
        font-size: 1.25rem;
      }
      .finale {
        font-size: 2.25rem;
      }
    }
  }
`;
