import { DewisEvidenceEntry } from '../evidence/entry.ts';
import { register } from '../register.ts';
import { DewisCriterion } from './criterion.ts';
import { DewisCurve } from './curve.ts';
import { DewisFork } from './fork.ts';
import { DewisLookBack } from './look-back.ts';
import { DewisNext } from './next.ts';
import { DewisPractice } from './practice.ts';
import { DewisRouteMap } from './route-map.ts';

/** Registers what a debrief shows below the score. */
export function defineLookBack(): void {
  register({
    'dewis-criterion': DewisCriterion,
    'dewis-curve': DewisCurve,
    'dewis-fork': DewisFork,
    'dewis-next': DewisNext,
    'dewis-practice': DewisPractice,
    'dewis-route-map': DewisRouteMap,
    'dewis-look-back': DewisLookBack,
    'dewis-evidence-entry': DewisEvidenceEntry,
  });
}
