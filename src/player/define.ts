import { DewisBar } from './frame/bar.ts';
import { DewisBrief } from './menu/brief.ts';
import { DewisChoices } from './scene/choices.ts';
import { DewisLanguageOffer } from './menu/language-offer.ts';
import { DewisMenu } from './menu/menu.ts';
import { DewisMeters } from './scene/meters.ts';
import { DewisNotices } from './frame/notices.ts';
import { DewisPicture } from './scene/picture.ts';
import { DewisPlayer } from './player.ts';
import { DewisScene } from './scene/scene.ts';
import { DewisTrouble } from './frame/trouble.ts';
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
