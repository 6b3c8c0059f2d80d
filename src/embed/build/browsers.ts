/**
 * Safari 16.4 (iOS 16.4) and Android System WebView 108: module scripts, private fields, container queries, constructed
 * style sheets. The README states the same versions.
 */
export const browsers = ['safari16.4', 'ios16.4', 'chrome108', 'firefox115'];
