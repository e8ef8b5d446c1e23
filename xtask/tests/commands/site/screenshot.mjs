// Writes the picture of the reference page in docs/reference-page.md: .ci/browser && cargo xtask site && node xtask/tests/commands/site/screenshot.mjs
import { fileURLToPath } from "node:url";
import { launch } from "./chromium.mjs";

const root = new URL("../../../../", import.meta.url);
const browser = await launch(fileURLToPath(new URL("target/tools/browser", root)));
const page = await browser.newPage({ viewport: { width: 1280, height: 790 } });
await page.goto(new URL("target/site/index.html", root).href);
await page.screenshot({ path: fileURLToPath(new URL("docs/reference-page.png", root)) });
await browser.close();
