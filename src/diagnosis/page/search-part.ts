import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { scorm12 } from '../../tracking/scorm/scorm12.ts';
import { scorm2004 } from '../../tracking/scorm/scorm2004.ts';
import type { LaunchAddress } from '../read/launch-address.ts';
import type { StoreRequests } from '../read/store-requests.ts';
import type { Offer, Search, SearchedWindow } from '../read/search.ts';
import type { Words } from '../words.ts';
import { folded, part, table } from './view.ts';
import type { View } from './view.ts';

const names = { [scorm12.version]: scorm12.api, [scorm2004.version]: scorm2004.api };

/** Where the API of this LMS is, and every window that was looked at; for cmi5, how it was launched. */
export function searchPart({ words, diagnosis }: View): TemplateResult | '' {
  const { search, launchAddress, storeRequests } = diagnosis;
  if (launchAddress) return addressPart(words, launchAddress, storeRequests);
  return search ? part('search', words.search.title, searched(words, search)) : '';
}

function searched(words: Words, { windows, found, milliseconds }: Search): TemplateResult {
  const said = words.search;
  return html`<p>${found ? said.found : said.notFound}</p>
    ${
      found
        ? html`<dl class="facts">
            <div><dt>${said.where}</dt><dd>${wayTo(words, found.window)}${onDocument(words, found.offer)}</dd></div>
            <div><dt>${said.name}</dt><dd><code>${names[found.offer.version]}</code></dd></div>
            ${milliseconds === null ? '' : html`<div><dt>${said.took}</dt><dd>${Math.round(milliseconds)} ms</dd></div>`}
          </dl>`
        : ''
    }
    ${folded(
      words,
      said.windows,
      table(
        said.windows,
        [said.window, said.origin, said.apis],
        windows.map((window) => [
          wayTo(words, window),
          window.foreign ? said.foreign : said.same,
          window.offers.length === 0 ? words.nothing : window.offers.map((offer) => offered(words, offer)),
        ]),
      ),
    )}`;
}

function offered(words: Words, offer: Offer): TemplateResult {
  return html`<code>${names[offer.version]}</code>${onDocument(words, offer)} `;
}

function onDocument(words: Words, { on }: Offer): string {
  return on === 'document' ? ` ${words.search.onDocument}` : '';
}

/** The steps from our own window: *parent → parent → opener*. */
function wayTo({ search }: Words, { way }: SearchedWindow): string {
  return way.length === 0 ? search.here : way.map((step) => search[step]).join(' → ');
}

function addressPart(words: Words, launchAddress: LaunchAddress, requests: readonly StoreRequests[]): TemplateResult {
  const said = words.address;
  const rows = Object.entries(launchAddress);
  return part(
    'search',
    said.title,
    html`<p>${rows.every(([, there]) => there) ? said.whole : said.part}</p>
      <p>${said.secret}</p>
      ${table(
        said.title,
        [said.parameter, said.there],
        rows.map(([name, there]) => [html`<code>${name}</code>`, there ? words.yes : words.no]),
      )}
      ${
        requests.length > 0
          ? table(
              said.requests,
              [said.requests, said.sent, said.failed],
              requests.map(({ kind, sent, failed }) => [said.kinds[kind], sent, failed]),
            )
          : ''
      }`,
  );
}
