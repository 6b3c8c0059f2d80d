import { register } from '../register.ts';
import { DewisAloud } from './aloud.ts';
import { DewisAside } from './aside.ts';
import { DewisPreferences } from './preferences.ts';
import { DewisTranscript } from './transcript.ts';

// When it comes: whoever asked for it needs nothing of it but its elements.
register({
  'dewis-preferences': DewisPreferences,
  'dewis-transcript': DewisTranscript,
  'dewis-aloud': DewisAloud,
  'dewis-aside': DewisAside,
});
