import { stage } from './stage.ts';

type Look = (screen: string, root: ShadowRoot) => void;

/** Plays the test scenario through in Welsh and looks at every screen on the way. `attributes` are set on the player. */
export async function everyScreen(attributes: Readonly<Record<string, string>>, look: Look): Promise<void> {
  const at = await stage({ language: 'cy' });
  for (const [name, value] of Object.entries(attributes)) at.player.setAttribute(name, value);
  await at.settled();
  const see = async (screen: string, press?: string) => {
    if (press) {
      // The debrief is a chunk of its own.
      for (let turn = 0; turn < 50 && at.all(press).length === 0; turn += 1) await at.settled();
      await at.click(press);
    }
    look(screen, at.player.shadowRoot!);
  };
  await see('menu');
  await see('brief', '[part=start]');
  await see('passage', '[part=continue]');
  await see('decision', '[part=continue]');
  await see('reply', '[data-choice=stall]');
  await at.click('[part=continue]');
  await see('breach', '[data-choice=scrape]');
  await at.click('[part=continue]');
  await at.click('[data-choice=scrape]');
  await see('ending', '[part=continue]');
  await see('debrief', '[part=continue]');
  await see('menu with a result', 'dewis-debrief [part=menu], [part=menu].secondary');
  await see('farewell', '[part=leave]');
}
