// Debian's chromium, with a profile of its own that is thrown away.
import { createRequire } from "node:module";

export function launch(tools) {
	const { chromium } = createRequire(`${tools}/`)("playwright-core");
	return chromium.launch({
		executablePath: "/usr/bin/chromium",
		args: [
			"--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
			"--disable-component-update", "--disable-sync",
		],
	});
}
