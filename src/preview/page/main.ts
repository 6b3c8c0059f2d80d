import { AttemptPage } from './attempt-page.ts';
import { LaunchPage } from './launch-page.ts';
import { LogPanel } from './log-panel.ts';
import { PlayPage } from './play-page.ts';
import { PreviewApp } from './preview-app.ts';
import { RecordsPage } from './records-page.ts';

/** The preview's pages: registers every element they are made of. */
const elements = {
  'dewis-preview': PreviewApp,
  'dewis-preview-launch': LaunchPage,
  'dewis-preview-play': PlayPage,
  'dewis-preview-records': RecordsPage,
  'dewis-preview-attempt': AttemptPage,
  'dewis-preview-log': LogPanel,
};

for (const [tag, element] of Object.entries(elements)) customElements.define(tag, element);
