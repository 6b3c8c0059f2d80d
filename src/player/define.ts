import { DewisBar } from './bar.ts';
import { DewisBrief } from './brief.ts';
import { DewisChoices } from './choices.ts';
import { DewisLanguageOffer } from './language-offer.ts';
import { DewisMenu } from './menu.ts';
import { DewisMeters } from './meters.ts';
import { DewisNotices } from './notices.ts';
import { DewisPicture } from './picture.ts';
import { DewisPlayer } from './player.ts';
import { DewisScene } from './scene.ts';
import { DewisTrouble } from './trouble.ts';
import { register } from './register.ts';

/** Registers the elements a player is made of, and the player itself unless another class is given for it. */
export function definePlayer(player: CustomElementConstructor = DewisPlayer): void {
  register({
    'dewis-bar': DewisBar,
    'dewis-notices': DewisNotices,
    'dewis-language-offer': DewisLanguageOffer,
    'dewis-menu': DewisMenu,
    'dewis-brief': DewisBrief,
    'dewis-picture': DewisPicture,
    'dewis-meters': DewisMeters,
    'dewis-choices': DewisChoices,
    'dewis-scene': DewisScene,
    'dewis-trouble': DewisTrouble,
    'dewis-player': player,
  });
}
