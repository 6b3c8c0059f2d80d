import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { WebKitPrograms } from './engines.ts';
import { tethered } from './tethered.ts';
import { WebDriver } from './webdriver.ts';

/** A WebKitGTK that is running. */
export interface WebKit {
  readonly driver: WebDriver;
  close(): Promise<void>;
}

/** Starts WebKitGTK on a screen nobody sees; all of it listens on this machine alone, and ends with this process. */
export async function startWebKit({ driver, browser, screen }: WebKitPrograms): Promise<WebKit> {
  // It takes the first number that is free, and tells which when it is ready. No lock, no network, one user of it.
  const xvfb = tethered(screen, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']);
  const [number] = (await once(xvfb.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const served = tethered(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    DISPLAY: `:${String(number).trim()}`,
    GDK_BACKEND: 'x11',
    // Without a graphics card OpenGL is imitated, which draws two pictures a second. WebKit itself draws seven times as
    // many, and more where it draws what has changed and lays no layers over one another.
    WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  });
  const end = async () => {
    await served.end();
    await xvfb.end();
  };
  try {
    const driver = await WebDriver.open(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    const close = () => driver.close().finally(end);
    return { driver, close };
  } catch (error) {
    await end();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
